//! Names of members that look like data: they come from keys of maps, and are not shown.

use std::borrow::Cow;

/// The longest name that is shown.
const LONGEST: usize = 64;

/// Digits in a row from which on a name looks like a number.
const MANY_DIGITS: usize = 4;

/// Letters of a hexadecimal number in a row from which on a name looks like a token.
const LONG_HEX: usize = 12;

/// `name`, or in its place what it looks like, in braces.
pub(super) fn name(name: &str) -> Cow<'_, str> {
    match look(name) {
        Some(what) => Cow::Borrowed(what),
        None => Cow::Borrowed(name),
    }
}

/// Returns what `name` looks like, if it looks like data.
pub(super) fn look(name: &str) -> Option<&'static str> {
    let is_phone = |byte: u8| byte.is_ascii_digit() || b"+-(). /".contains(&byte);
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    if name.contains('@') {
        Some("{e-mail}")
    } else if is_uuid(name) {
        Some("{uuid}")
    } else if digits > 0 && digits == name.len() {
        Some("{digits}")
    } else if digits >= MANY_DIGITS && name.bytes().all(is_phone) {
        Some("{phone}")
    } else if name.len() > LONGEST || !name.chars().all(is_name_character) || name.is_empty() {
        Some("{text}")
    } else if longest_run(name, |byte| byte.is_ascii_digit()) >= MANY_DIGITS || is_token(name) {
        Some("{id}")
    } else {
        None
    }
}

fn is_name_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "_-.$:".contains(character)
}

fn is_uuid(name: &str) -> bool {
    let lengths = name.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && name.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// Returns whether there is a long run of hexadecimal digits, some of them numbers, or letters and numbers
/// take turns as in no word.
fn is_token(name: &str) -> bool {
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    let turns = name.as_bytes().windows(2);
    let turns = turns.filter(|pair| pair[0].is_ascii_digit() != pair[1].is_ascii_digit()).count();
    (digits >= 2 && longest_run(name, |byte| byte.is_ascii_hexdigit()) >= LONG_HEX) || turns >= 6
}

fn longest_run(name: &str, is_in: impl Fn(u8) -> bool) -> usize {
    let mut longest = 0;
    let mut run = 0;
    for byte in name.bytes() {
        run = if is_in(byte) { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_like_data_are_not_shown() {
        let cases = [
            ("transcript", "transcript"),
            ("x-request-id", "x-request-id"),
            ("mp3Url", "mp3Url"),
            ("sha256", "sha256"),
            ("$ref", "$ref"),
            ("4", "{digits}"),
            ("20250101", "{digits}"),
            ("+49 30 901820", "{phone}"),
            ("555-0100", "{phone}"),
            ("someone@example.com", "{e-mail}"),
            ("7420f27a-30fd-4f49-a995-5549ae7cc00d", "{uuid}"),
            ("call_20250101", "{id}"),
            ("a1b2c3d4e5f60718", "{id}"),
            ("Maria Musterfrau", "{text}"),
            ("Müller", "{text}"),
            ("", "{text}"),
        ];
        for (given, shown) in cases {
            assert_eq!(name(given), shown);
        }
        assert_eq!(name(&"x".repeat(65)), "{text}");
    }
}
