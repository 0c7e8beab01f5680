//! A JSON number that comes back as it came.

use serde::de::Error;
use serde_json::{Map, Value};
use std::fmt;

/// A JSON number: an integer stays an integer, so that `1749546450909` is not written back as
/// `1749546450909.0`.
///
/// Integers are exact from `i64::MIN` to `u64::MAX`. Numbers with a fraction or an exponent are the
/// nearest `f64`, as in nearly all JSON software: digits beyond the seventeenth are not kept.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(pub(crate) serde_json::Number);

impl Number {
    pub(crate) fn zero() -> Self {
        Number(0.into())
    }

    /// The number as a float, rounded to the nearest if it has more digits than a float holds.
    pub fn as_f64(&self) -> f64 {
        self.0.as_f64().unwrap_or_else(|| self.0.to_string().parse().unwrap_or(f64::NAN))
    }

    /// The number as an integer, if it is one in the range of `i64`.
    pub fn as_i64(&self) -> Option<i64> {
        self.0.as_i64()
    }

    /// The number as an integer, if it is one in the range of `u64`.
    pub fn as_u64(&self) -> Option<u64> {
        self.0.as_u64()
    }

    /// A float as a number; `None` for infinities and NaN, which JSON cannot express.
    pub fn from_f64(value: f64) -> Option<Self> {
        serde_json::Number::from_f64(value).map(Number)
    }

    /// The number as `serde_json` holds it.
    pub fn as_json(&self) -> &serde_json::Number {
        &self.0
    }
}

macro_rules! from_integers {
    ($($integer:ty)+) => { $(
        impl From<$integer> for Number {
            fn from(value: $integer) -> Self {
                Number(value.into())
            }
        }
    )+ };
}

from_integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

impl From<serde_json::Number> for Number {
    fn from(value: serde_json::Number) -> Self {
        Number(value)
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        self.as_f64() == *other
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

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

/// The number that `text` is.
pub fn parse(text: &str) -> Option<serde_json::Number> {
    serde_json::from_str(text).ok()
}

/// The number that `members` stand for.
pub fn among(members: &Map<String, Value>) -> Option<serde_json::Number> {
    if !ARE_TEXTS || members.len() != 1 {
        return None;
    }
    parse(members.get(MARKER)?.as_str()?)
}

/// The number as a float, if it has so few digits that no other number is the same float.
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

/// What is said of an integer that would lose digits.
pub const TOO_WIDE: &str = "an integer of more than 64 bits";
