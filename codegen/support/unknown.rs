//! What open enums and unions hold when the schema does not list what came.

use super::deviation::Found;
use serde_json::Value;
use std::fmt;

/// The text of an enum value that the schema does not list.
///
/// Only reading makes one, so it never equals a listed value; compare through the enum's
/// `as_str()`, which keeps working when the value becomes a variant.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(pub(crate) Box<str>);

impl UnknownValue {
    /// The value as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Found::String(self.0.len()), f)
    }
}

/// A body that a union holds as it came: its tag is not listed or absent, or it does not fit the
/// variant that its tag names.
#[derive(Clone, PartialEq)]
pub struct Unknown(pub(crate) Box<Value>);

impl Unknown {
    /// The whole body.
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// The whole body, by value.
    pub fn into_value(self) -> Value {
        *self.0
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Found::of(&self.0), f)
    }
}
