//! Values other than strings that a schema lists.

use serde_json::Value;
use std::fmt;

/// A null, boolean or integer of a `const` or `enum`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// An integer of 64 bits, with or without a sign.
    Integer(i128),
}

impl Literal {
    /// Returns the literal of `value`; `None` if it is none of the three. `1.0` is the integer 1.
    pub fn of(value: &Value) -> Option<Self> {
        /// From here on, several integers are the same float.
        const EXACT: f64 = (1_u64 << f64::MANTISSA_DIGITS) as f64;
        match value {
            Value::Null => Some(Literal::Null),
            Value::Bool(value) => Some(Literal::Boolean(*value)),
            Value::Number(number) => {
                let whole = number.as_i128().or_else(|| {
                    let float = number.as_f64()?;
                    (float.fract() == 0.0 && float.abs() < EXACT).then_some(float as i128)
                });
                whole.map(Literal::Integer)
            }
            Value::String(_) | Value::Array(_) | Value::Object(_) => None,
        }
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Literal::Null => f.write_str("null"),
            Literal::Boolean(value) => value.fmt(f),
            Literal::Integer(value) => value.fmt(f),
        }
    }
}
