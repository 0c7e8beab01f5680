//! Makes Rust names from the texts by which schemas name types, members and values.

mod acronyms;
mod join;
mod reserved;
mod singular;
mod spell;
mod unique;

pub(crate) use join::{join, words};
pub(crate) use reserved::is_device;
pub(crate) use singular::singular;
pub(crate) use unique::unique;

use heck::{ToSnakeCase, ToUpperCamelCase};
use spell::spelled_symbols;
use unicode_normalization::UnicodeNormalization;

/// Returns the name of a type or variant: upper camel case, always a valid identifier.
///
/// Digits keep their distance (`gpt-4.1` is `Gpt4_1`), text without letters and digits is spelled
/// out (`>=` is `GreaterThanOrEqual`), and a name that starts with a digit gets an `N`.
pub(crate) fn type_name(text: &str) -> String {
    reserved::as_type(limited(starting_with_letter(&camel_case(text), 'N'), text, "X"))
}

/// Returns the name of a variant: as that of a type, but it may be called as a type of the prelude.
pub(crate) fn variant_name(text: &str) -> String {
    reserved::as_variant(limited(starting_with_letter(&camel_case(text), 'N'), text, "X"))
}

/// Returns whether `name` is valid as the name of a type, from any source.
pub(crate) fn is_type_name(name: &str) -> bool {
    is_identifier(name) && reserved::as_type(name.to_owned()) == name
}

/// Returns whether Rust takes `name` for a field or variant, perhaps a raw one (`r#type`).
pub(crate) fn is_identifier(name: &str) -> bool {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && name.starts_with(|char: char| !char.is_ascii_digit());
    if is_plain {
        return name != "_" && reserved::KEYWORDS.binary_search(&name).is_err();
    }
    syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Returns text in upper camel case, as part of the name of a type. It may be a reserved name or start with a digit.
pub(crate) fn camel_case(text: &str) -> String {
    let text = &acronyms::as_words(text);
    if is_of_letters(text) {
        return acronyms::with_own_capitals(text.to_upper_camel_case());
    }
    let marked = keep_digits_apart(&spelled_symbols(&normal(text)));
    let words: Vec<String> = marked.split('\u{0}').map(ToUpperCamelCase::to_upper_camel_case).collect();
    acronyms::with_own_capitals(words.join("_"))
}

/// Returns the name of a field: snake case, raw (`r#type`) where it is a keyword.
pub(crate) fn field_name(text: &str) -> String {
    reserved::as_field(limited(starting_with_letter(&snake_case(text), 'n'), text, "_x"))
}

fn snake_case(text: &str) -> String {
    let text = &acronyms::as_words(text);
    if is_of_letters(text) {
        return text.to_snake_case();
    }
    let marked = keep_digits_apart(&spelled_symbols(&normal(text)));
    marked.split('\u{0}').map(ToSnakeCase::to_snake_case).collect::<Vec<_>>().join("_")
}

/// Returns whether nothing has to be done to `text` before its words are distinguished: it is ASCII, with
/// letters and without digits.
fn is_of_letters(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_digit() && byte != 0)
        && text.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// Returns the name of a type that is inside of another, of modest length; `None` if its words are all in
/// the other's name.
pub(crate) fn inner_name(outer: &str, words: &str) -> Option<String> {
    let name = join(outer, &camel_case(words))?;
    Some(reserved::as_type(limited(name.clone(), &name, "X")))
}

/// Returns `name` if its length is modest; otherwise its start, and a digest of `text` that distinguishes it from
/// others with this start.
fn limited(name: String, text: &str, mark: &str) -> String {
    const LONGEST: usize = 120;
    const KEPT: usize = 80;
    if name.chars().count() <= LONGEST {
        return name;
    }
    let start: String = name.chars().take(KEPT).collect();
    format!("{}{mark}{:08x}", start.trim_end_matches('_'), digest(text))
}

/// Returns FNV-1a, folded to 32 bits: the same on every machine and in every version.
fn digest(text: &str) -> u32 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 32)) as u32
}

/// Returns the name of a module, which is also that of a file: snake case, of modest length, in ASCII, since
/// Rust finds no file for a module of another name.
pub(crate) fn module_name(text: &str) -> String {
    const LONGEST: usize = 100;
    let mut ascii = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            char if char.is_ascii() => ascii.push(char),
            char => ascii.push_str(&format!(" u{:x} ", u32::from(char))),
        }
    }
    let snake = ascii.to_snake_case();
    let module = match snake.char_indices().nth(LONGEST) {
        Some((end, _)) => snake[..end].trim_end_matches('_').to_owned(),
        None => snake,
    };
    reserved::as_module(starting_with_letter(&module, 'n'))
}

/// Returns the one form of `text`: Rust takes identifiers that differ in their normal form only for the same.
fn normal(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { text.nfkc().collect() }
}

/// Marks each separator between two digits.
fn keep_digits_apart(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let is_digit = |at: Option<&char>| at.is_some_and(char::is_ascii_digit);
    let marked = chars.iter().enumerate().map(|(at, char)| {
        let between = at > 0 && is_digit(chars.get(at - 1)) && is_digit(chars.get(at + 1));
        match char {
            _ if between && !char.is_alphanumeric() => '\u{0}',
            // Not a mark of ours.
            '\u{0}' => ' ',
            char => *char,
        }
    });
    marked.collect()
}

fn starting_with_letter(name: &str, prefix: char) -> String {
    let valid: String =
        name.chars().filter(|char| *char == '_' || unicode_ident::is_xid_continue(*char)).collect();
    match valid.chars().next() {
        None => {
            if prefix == 'N' {
                "Empty".to_owned()
            } else {
                "empty".to_owned()
            }
        }
        Some(first) if unicode_ident::is_xid_start(first) => valid,
        Some(_) => format!("{prefix}{valid}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_names_are_camel_case_and_valid() {
        let cases = [
            ("end-of-call-report", "EndOfCallReport"),
            ("CreateAssistantDTO", "CreateAssistantDto"),
            ("gpt-4.1-mini", "Gpt4_1Mini"),
            ("11labs", "N11labs"),
            (">=", "GreaterThanOrEqual"),
            ("=", "Equal"),
            ("", "Empty"),
            ("Self", "SelfType"),
            ("option", "OptionType"),
            ("。", "U3002"),
            ("call.ringing.hook-executed-say", "CallRingingHookExecutedSay"),
        ];
        for (text, name) in cases {
            assert_eq!(type_name(text), name, "{text:?}");
            assert!(syn::parse_str::<syn::Ident>(&type_name(text)).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn identifiers_are_those_of_rust() {
        for word in reserved::KEYWORDS {
            assert!(syn::parse_str::<syn::Ident>(word).is_err() && !is_identifier(word), "{word}");
        }
        let cases = [
            "a", "A", "Self", "self", "_", "__", "_a", "a_b", "1a", "", "a1", "type", "r#type", "r#self", "é",
        ];
        for name in
            cases.into_iter().chain(["a-b", "try", "gen", "macro_rules", "async", "Type", "a b", "Self_"])
        {
            assert_eq!(is_identifier(name), syn::parse_str::<syn::Ident>(name).is_ok(), "{name:?}");
        }
    }

    #[test]
    fn field_names_are_snake_case_and_valid() {
        let cases = [
            ("orgId", "org_id"),
            ("type", "r#type"),
            ("self", "self_"),
            ("@context", "context"),
            ("2fa", "n2fa"),
            ("*", "star"),
            ("", "empty"),
        ];
        for (text, name) in cases {
            assert_eq!(field_name(text), name, "{text:?}");
        }
    }
}
