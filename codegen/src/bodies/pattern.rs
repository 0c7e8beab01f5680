//! The shortest text that a simple pattern matches.
//!
//! ```text
//! ^[A-Z]{2}-\d+$   AA-0
//! ```

use regex_syntax::hir::{Class, Hir, HirKind};

/// Returns a text that should match `pattern`; `None` for features that only regular expressions of ECMAScript have,
/// such as a look-ahead. A validator decides whether it matches.
pub(super) fn text(pattern: &str) -> Option<String> {
    let hir = regex_syntax::parse(pattern).ok()?;
    let mut text = String::new();
    write(&hir, &mut text).then_some(text)
}

/// The longest text that is made: bounds of repetitions may be large, in each other.
const LONGEST: usize = 10_000;

/// Writes the first text that `hir` matches; `false` if it matches none.
fn write(hir: &Hir, text: &mut String) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => true,
        HirKind::Literal(literal) => match std::str::from_utf8(&literal.0) {
            Ok(literal) => {
                text.push_str(literal);
                true
            }
            Err(_) => false,
        },
        HirKind::Class(Class::Unicode(class)) => match class.iter().map(|range| range.start()).find(is_plain)
        {
            Some(char) => {
                text.push(char);
                true
            }
            None => class.iter().next().map(|range| text.push(range.end())).is_some(),
        },
        HirKind::Class(Class::Bytes(_)) => false,
        HirKind::Repetition(repetition) => (0..repetition.min).all(|_| write(&repetition.sub, text)),
        HirKind::Capture(capture) => write(&capture.sub, text),
        HirKind::Concat(parts) => parts.iter().all(|part| write(part, text)),
        HirKind::Alternation(parts) => parts.first().is_some_and(|part| write(part, text)),
    }
}

/// Returns whether people can read the character.
fn is_plain(char: &char) -> bool {
    char.is_alphanumeric() || char.is_ascii_punctuation() || *char == ' '
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn texts_match_their_patterns() {
        for pattern in ["^[A-Z]{2}-\\d+$", "^(cat|dog)s?$", "a", "^\\+?[0-9]{3,}$", "", "^.{3}$"] {
            let made = text(pattern).unwrap();
            assert!(fancy_regex::Regex::new(pattern).unwrap().is_match(&made).unwrap(), "{pattern}: {made}");
        }
        assert_eq!(text("^(?!a)b$"), None);
        assert_eq!(text("(((a{1000}){1000}){1000}){1000}"), None);
    }
}
