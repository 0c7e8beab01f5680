//! Other people's text, made harmless on terminals and in CI logs: names, titles, pointers and file names that
//! diagnostics repeat.
//!
//! A terminal carries out escape sequences, and bidirectional characters show text in another order than
//! it has. GitHub's runner carries out lines that look like its commands. All of them are shown instead.
//!
//! ```text
//! "a\u001b[2Jb"      a\u{1b}[2Jb
//! "a\u202eb"         a\u{202e}b
//! "a\n::error::b"    a\u{a}::error::b
//! ```

use std::borrow::Cow;

/// Returns the text on one line, with control and direction characters as escapes.
pub(crate) fn one_line(text: &str) -> Cow<'_, str> {
    escaped(text, is_active)
}

/// Returns text of several lines with control and direction characters as escapes; tabs stay.
pub(crate) fn lines(text: &str) -> Cow<'_, str> {
    escaped(text, |character| is_active(character) && character != '\n' && character != '\t')
}

/// Returns JSON text with the characters escaped that a terminal would act on; its value is the same.
pub(crate) fn json(text: &str) -> Cow<'_, str> {
    // JSON text has none of them outside of strings.
    let is_escaped = |character: &char| is_active(*character) && !"\n\r\t".contains(*character);
    if !text.chars().any(|character| is_escaped(&character)) {
        return Cow::Borrowed(text);
    }
    let mut units = [0; 2];
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match is_escaped(&character) {
            true => {
                let units = character.encode_utf16(&mut units);
                units.iter().for_each(|unit| escaped.push_str(&format!("\\u{unit:04x}")));
            }
            false => escaped.push(character),
        }
    }
    Cow::Owned(escaped)
}

/// Returns lines of a log without commands of GitHub's runner: such as begin with `::`, and `##[` anywhere.
pub(crate) fn log(text: &str) -> String {
    let inert = |line: &str| {
        let begins = line.trim_start().starts_with("::");
        let line = line.replace("##[", "#\u{200b}#[");
        // A zero-width space in front: the line looks the same.
        if begins { format!("\u{200b}{line}") } else { line }
    };
    text.split_inclusive('\n').map(inert).collect()
}

/// Returns lines of a schema as a message quotes them: each active character gives way to one of the same
/// length, so that places in the text stay what they are.
pub(crate) fn quoted(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_active) {
        return Cow::Borrowed(text);
    }
    let shown = |character: char| match (is_active(character), character.len_utf8()) {
        _ if character == '\n' || character == '\t' => character,
        (false, _) => character,
        (true, 1) => ' ',
        (true, 2) => '\u{bf}',
        (true, 3) => '\u{fffd}',
        (true, _) => '\u{1f7e5}',
    };
    Cow::Owned(text.chars().map(shown).collect())
}

fn escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(&is_escaped) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match is_escaped(character) {
            true => escaped.extend(character.escape_unicode()),
            false => escaped.push(character),
        }
    }
    Cow::Owned(escaped)
}

/// Returns whether a terminal or a compiler acts on the character: control characters, separators of lines,
/// characters that set the direction of text, and invisible tags.
pub(crate) fn is_active(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn active_characters_are_shown() {
        assert_eq!(
            one_line("a\u{1b}[2J\u{7}\r\nb\u{202e}c\u{9b}"),
            r"a\u{1b}[2J\u{7}\u{d}\u{a}b\u{202e}c\u{9b}"
        );
        assert_eq!(lines("a\tb\nc\rd"), "a\tb\nc\\u{d}d");
        assert!(matches!(one_line("Zoë 日本 👩‍👩‍👧"), Cow::Borrowed(_)));
    }

    #[test]
    fn json_keeps_its_value() {
        let value = serde_json::json!({ "a\u{202e}": "\u{9b}\u{e0041}\u{7f}\u{1b}\n" });
        let text = format!("{value:#}\n");
        let inert = json(&text);
        assert_eq!(serde_json::from_str::<serde_json::Value>(&inert).unwrap(), value);
        assert!(!inert.chars().any(|character| is_active(character) && character != '\n'));
    }

    #[test]
    fn no_line_of_a_log_is_a_command() {
        let text = log("ok\n::error::x\n  ::set-output name=a::b\n ##[add-mask]x\n");
        assert!(
            text.lines().all(|line| !line.trim_start().starts_with("::") && !line.contains("##[")),
            "{text}"
        );
        assert_eq!(log("a: b::c\n"), "a: b::c\n");
    }

    #[test]
    fn quoted_lines_keep_their_places() {
        let text = "a\u{1b}b\u{9b}c\u{202e}d\u{e0041}e\r\n";
        let quoted = quoted(text);
        assert_eq!(quoted.len(), text.len());
        assert!(quoted.chars().all(|character| character == '\n' || !is_active(character)));
    }
}
