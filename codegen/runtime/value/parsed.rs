//! Values of types that the configuration names.
//!
//! ```text
//! [types]
//! "money.json#" = "my_types::Money"
//!
//! {"price": {"amount": "5.00", "currency": "CHF"}}   price: Some(Parsed<my_types::Money>), with a value
//! {"price": "free"}                                  the same type, with raw JSON: Money does not read it
//! ```
//!
//! A field of the type itself would need a value before it is filled, and `Default` is more than serde asks for.

use super::context::Context;
use super::deviation::{DeviationKind, Found};
use super::form::{AsItself, Form};
use super::{Field, Number, Slot, View};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;

/// A `T` that the configuration chose for a schema, or the raw JSON that `T` does not read.
///
/// A value is a `T` only if `T` writes it as the same JSON again. Everything else stays raw and is a
/// [`Deviation`](super::Deviation), so that writing loses nothing.
#[derive(Clone)]
pub struct Parsed<T>(Content<T>);

#[derive(Clone)]
enum Content<T> {
    Value(T),
    Raw(Value),
}

impl<T> Parsed<T> {
    /// Returns the value, if `T` reads it.
    pub fn value(&self) -> Option<&T> {
        match &self.0 {
            Content::Value(value) => Some(value),
            Content::Raw(_) => None,
        }
    }

    /// Returns the value to change, if `T` reads it.
    pub fn value_mut(&mut self) -> Option<&mut T> {
        match &mut self.0 {
            Content::Value(value) => Some(value),
            Content::Raw(_) => None,
        }
    }

    /// Returns the raw JSON that `T` does not read.
    pub fn raw(&self) -> Option<&Value> {
        match &self.0 {
            Content::Value(_) => None,
            Content::Raw(value) => Some(value),
        }
    }

    /// Takes the value out.
    ///
    /// # Errors
    /// When `T` does not read it, with the raw JSON.
    pub fn into_value(self) -> Result<T, Value> {
        match self.0 {
            Content::Value(value) => Ok(value),
            Content::Raw(value) => Err(value),
        }
    }
}

impl<T> From<T> for Parsed<T> {
    fn from(value: T) -> Self {
        Parsed(Content::Value(value))
    }
}

impl<T: Serialize + DeserializeOwned> PartialEq for Parsed<T> {
    fn eq(&self, other: &Self) -> bool {
        Field::view(self) == Field::view(other)
    }
}

impl<T: Serialize + DeserializeOwned> fmt::Debug for Parsed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::debug(self, f)
    }
}

/// A place of a type that the configuration names.
pub trait Parse {
    /// Takes `value` over, as raw JSON if the type does not read it; returns whether it does.
    fn set(&mut self, value: Value) -> bool;

    /// Returns the value as JSON; `null` where serde cannot write it as JSON.
    fn to_value(&self) -> Value;
}

/// What a place of such a type expects, for messages.
pub const EXPECTED: &str = "a value of the configured type";

/// Puts `value` into `place`, and notes one that its type does not read.
///
/// # Errors
/// When the type does not read it and nothing may be set aside, with what was expected.
pub fn put_parsed(place: &mut dyn Parse, value: Value, context: &Context) -> Result<(), &'static str> {
    let found = Found::of(&value);
    if place.set(value) {
        return Ok(());
    }
    if !context.contains {
        return Err(EXPECTED);
    }
    context.note(DeviationKind::of_misfit(found), EXPECTED, found);
    Ok(())
}

impl<T: Serialize + DeserializeOwned> Parse for Parsed<T> {
    fn set(&mut self, value: Value) -> bool {
        let parsed = T::deserialize(&value).ok();
        let same = parsed
            .filter(|parsed| serde_json::to_value(parsed).is_ok_and(|written| is_same(&written, &value)));
        let is_read = same.is_some();
        self.0 = same.map_or(Content::Raw(value), Content::Value);
        is_read
    }

    fn to_value(&self) -> Value {
        match &self.0 {
            Content::Value(value) => serde_json::to_value(value).unwrap_or_default(),
            Content::Raw(value) => value.clone(),
        }
    }
}

/// Compares as JSON Schema does: `1` and `1.0` are one number.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || Number::from(one.clone()) == Number::from(other.clone())
        }
        (Value::Array(these), Value::Array(those)) => {
            these.len() == those.len() && these.iter().zip(those).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(these), Value::Object(those)) => {
            these.len() == those.len()
                && these.iter().all(|(name, one)| those.get(name).is_some_and(|other| is_same(one, other)))
        }
        (one, other) => one == other,
    }
}

impl<T: Serialize + DeserializeOwned> Field for Parsed<T> {
    type Form = AsItself;

    fn empty() -> Self {
        Parsed(Content::Raw(Value::Null))
    }
}

impl<T: Serialize + DeserializeOwned> Form<Parsed<T>> for AsItself {
    fn slot(value: &mut Parsed<T>) -> Slot<'_> {
        Slot::Parsed(value)
    }

    fn view(value: &Parsed<T>) -> View<'_> {
        match &value.0 {
            Content::Value(_) => View::Parsed(value),
            Content::Raw(raw) => View::Raw(raw),
        }
    }
}

impl<T: Serialize + DeserializeOwned> Serialize for Parsed<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Content::Value(value) => value.serialize(serializer),
            Content::Raw(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de, T: Serialize + DeserializeOwned> serde::Deserialize<'de> for Parsed<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut parsed = Parsed(Content::Raw(Value::Null));
        let value = Value::deserialize(deserializer)?;
        match parsed.set(value) {
            true => Ok(parsed),
            false => Err(serde::de::Error::custom(format_args!("expected {EXPECTED}"))),
        }
    }
}
