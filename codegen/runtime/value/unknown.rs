//! What open enums and unions hold when the schema does not list what came.

use super::form::{AsItself, Form};
use super::{Field, Slot, View};
use serde_json::Value;
use std::fmt;

/// The text of an enum value that the schema does not list.
///
/// Only reading makes one, so it never equals a listed value; compare through the enum's
/// `as_str()`, which keeps working when the value becomes a variant.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(#[doc(hidden)] pub Box<str>);

impl UnknownValue {
    /// Returns the value as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A body that a union holds as it came: its tag is not listed or absent, or it does not fit the
/// variant that its tag names.
#[derive(Clone)]
pub struct Unknown(Option<Box<Value>>);

impl Unknown {
    #[doc(hidden)]
    pub fn new(value: Value) -> Self {
        Unknown(Some(Box::new(value)))
    }

    /// Returns the whole body.
    pub fn as_value(&self) -> &Value {
        // `None`, which needs no room, is what every union is before it is read.
        self.0.as_deref().unwrap_or(&Value::Null)
    }

    /// Returns the whole body, by value.
    pub fn into_value(self) -> Value {
        self.0.map_or(Value::Null, |value| *value)
    }
}

impl Field for Unknown {
    type Form = AsItself;

    fn empty() -> Self {
        Unknown(None)
    }
}

impl Form<Unknown> for AsItself {
    fn slot(value: &mut Unknown) -> Slot<'_> {
        Slot::Raw(value.0.get_or_insert_default())
    }

    fn view(value: &Unknown) -> View<'_> {
        View::Raw(value.as_value())
    }
}

impl Eq for Unknown {}

impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        self.as_value() == other.as_value()
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_value(), f)
    }
}
