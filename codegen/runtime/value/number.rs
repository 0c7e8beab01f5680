//! A JSON number that comes back as it came.
//!
//! ```text
//! 1749546450909                    an integer, written as an integer
//! 0.1                              the nearest f64, written with the same digits
//! 123456789012345678901234567890   more than 64 bits: the text is kept and written
//! ```

use super::number_text::{ARE_TEXTS, as_exact_f64};
use serde::ser::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A JSON number: an integer stays an integer, so that `1749546450909` is not written back as
/// `1749546450909.0`.
///
/// Integers are exact from `i64::MIN` to `u64::MAX`. Numbers with a fraction or an exponent are the
/// nearest `f64`, as in nearly all JSON software: digits beyond the seventeenth are not kept. An integer
/// past 64 bits and a number past `f64` keep their text where this crate reads the text itself, as `read`
/// and `from_slice` do; [`as_f64`](Number::as_f64) is then the nearest float.
///
/// Numbers compare by value: `1` equals `1.0`. Two numbers that are past 64 bits or past `f64` equal each
/// other if their texts do; they have no order where their nearest floats are the same.
///
/// `From<f64>` takes any float. NaN and infinities, which JSON cannot express, are written as `null`, as
/// `serde_json` does; [`from_f64`](Number::from_f64) refuses them instead.
#[derive(Clone)]
pub struct Number(Repr);

#[derive(Clone)]
enum Repr {
    Json(serde_json::Number),
    /// Boxed, since it is rare.
    Odd(Box<Odd>),
}

#[derive(Clone)]
enum Odd {
    /// A number that `serde_json` cannot hold, as it was in the body.
    Text(Box<str>),
    /// A float that JSON cannot express.
    NotFinite(f64),
}

impl Number {
    pub(crate) fn zero() -> Self {
        Number(Repr::Json(0.into()))
    }

    /// Keeps the text of a number that `serde_json` cannot hold.
    pub(crate) fn of_text(text: &str) -> Self {
        Number(Repr::Odd(Box::new(Odd::Text(text.into()))))
    }

    /// Returns the number as a float, rounded to the nearest if it has more digits than a float holds.
    pub fn as_f64(&self) -> f64 {
        let parsed = |text: &str| text.parse().unwrap_or(f64::NAN);
        match &self.0 {
            Repr::Json(number) => number.as_f64().unwrap_or_else(|| parsed(&number.to_string())),
            Repr::Odd(odd) => match &**odd {
                Odd::Text(text) => parsed(text),
                Odd::NotFinite(value) => *value,
            },
        }
    }

    /// Returns the number as an integer, if it is one in the range of `i64`.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_json()?.as_i64()
    }

    /// Returns the number as an integer, if it is one in the range of `u64`.
    pub fn as_u64(&self) -> Option<u64> {
        self.as_json()?.as_u64()
    }

    /// Makes a number of a float; `None` for infinities and NaN, which JSON cannot express.
    pub fn from_f64(value: f64) -> Option<Self> {
        serde_json::Number::from_f64(value).map(Number::from)
    }

    /// Returns the number as `serde_json` holds it; `None` for one that it cannot hold.
    pub fn as_json(&self) -> Option<&serde_json::Number> {
        match &self.0 {
            Repr::Json(number) => Some(number),
            Repr::Odd(_) => None,
        }
    }

    /// Returns the value in the form in which numbers are compared.
    fn value(&self) -> Value {
        match &self.0 {
            Repr::Json(number) => value_of(number),
            Repr::Odd(odd) => match &**odd {
                Odd::Text(text) => Value::Text(text.clone()),
                Odd::NotFinite(value) => Value::Float(*value),
            },
        }
    }
}

/// The value of a number, whatever its spelling.
#[derive(PartialEq)]
enum Value {
    Integer(i128),
    /// A float with a fraction, one past `i128`, or one that is not finite.
    Float(f64),
    Text(Box<str>),
}

fn value_of(number: &serde_json::Number) -> Value {
    if let Some(integer) = number.as_i64() {
        return Value::Integer(integer.into());
    }
    if let Some(integer) = number.as_u64() {
        return Value::Integer(integer.into());
    }
    let float = if ARE_TEXTS { as_exact_f64(number) } else { number.as_f64() };
    match float {
        Some(float) if float.fract() == 0.0 && float.abs() < i128::MAX as f64 => {
            Value::Integer(float as i128)
        }
        Some(float) => Value::Float(float),
        None => Value::Text(number.to_string().into()),
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Repr::Json(one), Repr::Json(other)) if one == other => true,
            _ => match (self.value(), other.value()) {
                // NaN equals itself, so that a value equals its clone.
                (Value::Float(one), Value::Float(other)) => one == other || one.is_nan() && other.is_nan(),
                (one, other) => one == other,
            },
        }
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.value() {
            Value::Integer(value) => value.hash(state),
            Value::Float(value) if value.is_nan() => f64::NAN.to_bits().hash(state),
            Value::Float(value) => value.to_bits().hash(state),
            Value::Text(text) => text.hash(state),
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if self == other {
            return Some(Ordering::Equal);
        }
        match (self.value(), other.value()) {
            (Value::Integer(one), Value::Integer(other)) => Some(one.cmp(&other)),
            // Different numbers of one nearest float: which is greater is not known.
            _ => self.as_f64().partial_cmp(&other.as_f64()).filter(|order| order.is_ne()),
        }
    }
}

macro_rules! from_integers {
    ($($integer:ty)+) => { $(
        impl From<$integer> for Number {
            fn from(value: $integer) -> Self {
                Number(Repr::Json(value.into()))
            }
        }
    )+ };
}

from_integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

impl From<f64> for Number {
    /// Makes a number of any float; one that is not finite is written as `null`.
    fn from(value: f64) -> Self {
        Number::from_f64(value).unwrap_or_else(|| Number(Repr::Odd(Box::new(Odd::NotFinite(value)))))
    }
}

impl From<f32> for Number {
    /// Makes a number with the fewest digits that identify `value`: `0.1_f32` is written as `0.1`.
    fn from(value: f32) -> Self {
        let shortest = value.to_string().parse();
        Number::from(shortest.unwrap_or(f64::from(value)))
    }
}

impl From<serde_json::Number> for Number {
    fn from(value: serde_json::Number) -> Self {
        Number(Repr::Json(value))
    }
}

impl From<Number> for f64 {
    fn from(value: Number) -> Self {
        value.as_f64()
    }
}

impl From<&Number> for f64 {
    fn from(value: &Number) -> Self {
        value.as_f64()
    }
}

macro_rules! compared_with {
    ($($number:ty)+) => { $(
        impl PartialEq<$number> for Number {
            fn eq(&self, other: &$number) -> bool {
                self.eq(&Number::from(*other))
            }
        }

        impl PartialOrd<$number> for Number {
            fn partial_cmp(&self, other: &$number) -> Option<Ordering> {
                self.partial_cmp(&Number::from(*other))
            }
        }
    )+ };
}

compared_with!(i32 i64 u32 u64 usize f32 f64);

impl Serialize for Number {
    /// Writes the number; one that only its text expresses as the nearest `f64`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Repr::Json(number) => number.serialize(serializer),
            Repr::Odd(_) => serializer.serialize_f64(self.as_f64()),
        }
    }
}

impl fmt::Display for Number {
    /// Shows the number as it is written in JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Json(number) => number.fmt(f),
            Repr::Odd(odd) => match &**odd {
                Odd::Text(text) => f.write_str(text),
                Odd::NotFinite(_) => f.write_str("null"),
            },
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Odd(odd) if matches!(**odd, Odd::NotFinite(_)) => self.as_f64().fmt(f),
            _ => fmt::Display::fmt(self, f),
        }
    }
}
