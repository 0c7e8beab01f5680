//! Numbers that `serde_json` holds as text, and those that it cannot hold at all.

use serde::de::Error;
use serde_json::{Map, Value};

/// Whether `serde_json` was built with `arbitrary_precision`, which any crate in the build may turn
/// on for all: numbers are then kept as text, and come as objects of one marked member.
pub const ARE_TEXTS: bool = {
    #[allow(dead_code)]
    enum Usual {
        Unsigned(u64),
        Signed(i64),
        Float(f64),
    }
    size_of::<serde_json::Number>() != size_of::<Usual>()
};

/// The name of the one member of a number that comes as an object.
pub const MARKER: &str = "$serde_json::private::Number";

/// Returns the number that `text` is.
pub fn parse(text: &str) -> Option<serde_json::Number> {
    serde_json::from_str(text).ok()
}

/// Returns the number that `members` stand for.
pub fn among(members: &Map<String, Value>) -> Option<serde_json::Number> {
    if !ARE_TEXTS || members.len() != 1 {
        return None;
    }
    parse(members.get(MARKER)?.as_str()?)
}

/// Returns the number as a float, if it has so few digits that no other number is the same float.
pub fn as_exact_f64(number: &serde_json::Number) -> Option<f64> {
    let text = number.to_string();
    let mantissa = text.split(['e', 'E']).next()?;
    let digits = mantissa.bytes().filter(u8::is_ascii_digit).count();
    number.as_f64().filter(|_| digits <= f64::DIGITS as usize)
}

pub fn from_i128<E: Error>(value: i128) -> Result<serde_json::Number, E> {
    serde_json::Number::from_i128(value).ok_or_else(|| E::custom(TOO_WIDE))
}

pub fn from_u128<E: Error>(value: u128) -> Result<serde_json::Number, E> {
    serde_json::Number::from_u128(value).ok_or_else(|| E::custom(TOO_WIDE))
}

/// What is said of a number that would lose digits.
pub const TOO_WIDE: &str = "a number past 64 bits or past a double, in a place that does not keep its text";
