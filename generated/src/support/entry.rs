// @generated from nothing by codegen/support/entry.rs. Do not edit: run `schemalock generate`.

//! The ways in and out: reading a body, strictly or containing what does not fit, and writing it.

use super::context::{Context, Fit};
use super::deviation::Deviation;
use super::reader::Reader;
use super::{Error, Field, View};
use serde::de::{DeserializeSeed, Deserializer};
use serde_json::Value;

/// A type of this crate that a body can be read into.
///
/// Sealed: implemented by every type that a schema of its own stands behind.
pub trait Model: Field {
    /// The name of the Rust type.
    const NAME: &'static str;
    /// Where its schema stands: `file#/pointer`.
    const ADDRESS: &'static str;
}

/// A body and what was met on reading it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<T> {
    /// The typed value, or the body as it came when nothing in it could hold what does not fit.
    pub body: Body<T>,
    /// All places where the body departs from the schema, in the order of the body.
    pub deviations: Vec<Deviation>,
}

/// A body that was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Body<T> {
    /// The value as its type, with what does not fit set aside inside it.
    Typed(T),
    /// The whole body: it lacks what its type cannot do without.
    Raw(super::Unknown),
}

impl<T> Body<T> {
    /// The typed value, if there is one.
    pub fn typed(&self) -> Option<&T> {
        match self {
            Body::Typed(value) => Some(value),
            Body::Raw(_) => None,
        }
    }
}

impl<T: serde::Serialize> serde::Serialize for Body<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Body::Typed(value) => value.serialize(serializer),
            Body::Raw(raw) => raw.as_value().serialize(serializer),
        }
    }
}

/// Reads a body from JSON text, as the schema says it.
///
/// Members, enum values and tags that the schema does not list are kept. A body that does not fit
/// otherwise is an error.
///
/// # Errors
/// When `body` is not well-formed JSON, or a value has another JSON type than the schema says, is
/// `null` where it may not be, or a required member is absent.
pub fn from_slice<T: Model>(body: &[u8]) -> Result<T, Error> {
    let mut value = T::empty();
    let context = Context::new(false);
    read_slice(&mut value, T::NAME, body, &context)?.map_err(|_| never_unfit(T::NAME))?;
    Ok(value)
}

/// Reads a body from JSON text; see [`from_slice`].
///
/// # Errors
/// As [`from_slice`].
pub fn from_str<T: Model>(body: &str) -> Result<T, Error> {
    from_slice(body.as_bytes())
}

/// Reads any well-formed body: what does not fit is set aside raw at the nearest place that can
/// hold it, so that writing gives the same JSON, and is listed.
///
/// # Errors
/// When `body` is not well-formed JSON, or nests deeper than 128 levels.
pub fn read<T: Model>(body: &[u8]) -> Result<Reading<T>, Error> {
    let mut value = T::empty();
    let context = Context::new(true);
    let fit = read_slice(&mut value, T::NAME, body, &context)?;
    Ok(reading(value, fit, context))
}

/// Reads any body that is parsed already; see [`read`].
///
/// # Errors
/// When `body` nests deeper than 128 levels.
pub fn read_value<T: Model>(body: Value) -> Result<Reading<T>, Error> {
    let mut value = T::empty();
    let context = Context::new(true);
    let read = Reader { slot: value.slot(), context: &context }.deserialize(body);
    let fit = read.map_err(|error| Error::new(T::NAME, context.error_pointer(), &error))?;
    Ok(reading(value, fit, context))
}

/// The value as JSON text.
pub fn to_vec<T: Model>(value: &T) -> Vec<u8> {
    let mut text = Vec::with_capacity(256);
    write(value.view(), &mut text);
    text
}

/// The value as JSON text.
pub fn to_string<T: Model>(value: &T) -> String {
    String::from_utf8(to_vec(value)).unwrap_or_default()
}

/// The value as a JSON tree.
pub fn to_value<T: Model>(value: &T) -> Value {
    value_of(value.view())
}

pub(crate) fn value_of(view: View<'_>) -> Value {
    // A view holds strings for names and finite numbers, so it is always a JSON value.
    serde_json::to_value(view).unwrap_or_default()
}

fn write(view: View<'_>, text: &mut Vec<u8>) {
    // Writing to memory does not fail, and a view is always a JSON value.
    let _ = serde::Serialize::serialize(&view, &mut serde_json::Serializer::new(text));
}

fn reading<T>(value: T, fit: Fit, context: Context) -> Reading<T> {
    let body = match fit {
        Ok(()) => Body::Typed(value),
        Err(raw) => Body::Raw(super::Unknown(raw)),
    };
    Reading { body, deviations: context.into_deviations() }
}

/// Not generic over the type, so that it is compiled once, in this crate.
fn read_slice(place: &mut dyn Place, name: &'static str, body: &[u8], context: &Context) -> Result<Fit, Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(body);
    let read = Reader { slot: place.place(), context }.deserialize(&mut deserializer);
    let fit = read.map_err(|error| Error::new(name, context.error_pointer(), &error))?;
    deserializer.end().map_err(|error| Error::new(name, String::new(), &error))?;
    Ok(fit)
}

/// A [`Field`] without its type.
trait Place {
    fn place(&mut self) -> super::Slot<'_>;
}

impl<T: Field> Place for T {
    fn place(&mut self) -> super::Slot<'_> {
        self.slot()
    }
}

fn never_unfit(name: &'static str) -> Error {
    let reason = "the body does not fit".to_owned();
    Error { type_name: name, path: String::new(), reason, line: 0, column: 0 }
}

/// What `Deserialize` of every type does: strict, with the path in the message.
pub(crate) fn deserialize<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    let context = Context::new(false);
    let read = Reader { slot: value.slot(), context: &context }.deserialize(deserializer);
    match read {
        Ok(Ok(())) => Ok(value),
        Ok(Err(_)) => Err(serde::de::Error::custom(never_unfit(T::NAME))),
        Err(error) => Err(with_place(T::NAME, &context, error)),
    }
}

#[cold]
fn with_place<E: serde::de::Error>(name: &'static str, context: &Context, error: E) -> E {
    // The text of the error goes last: `serde_json` takes line and column back from its end.
    match context.error_pointer() {
        path if path.is_empty() => E::custom(format_args!("{name}: {error}")),
        path => E::custom(format_args!("{name} at {path}: {error}")),
    }
}
