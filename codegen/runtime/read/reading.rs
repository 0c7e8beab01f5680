//! The result of lenient reading: a body, typed as far as it fits, with the list of what does not.
//!
//! `Reading<T>` is itself a type that serde reads, so that a framework's extractor reads leniently:
//!
//! ```text
//! async fn webhook(Json(reading): Json<Reading<Message>>)
//!
//! {"name": 5}   reading.body        Typed(Message { name: None, .. }), with 5 in `extra()`
//!               reading.deviations  [/name: wrong-type: expected a string, found an integer]
//! ```

use super::context::Fit;
use super::deviation::Deviation;
use super::entry::{Model, deserialize_leniently};
use super::{Field, Unknown};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A body and the places where it departs from its schema.
///
/// Reads with serde from any self-describing format, as [`read`](super::entry::read) reads JSON text:
/// only malformed input is an error. Writes the body; the deviations are not part of what is written,
/// so that a body that is read and written is the same JSON value.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<T> {
    /// The typed value, or the body as raw JSON when it lacks what its type requires.
    pub body: Body<T>,
    /// The places where the body departs from the schema, in the order of the body: the first 1,000. `read_listing_all`
    /// lists them all.
    pub deviations: Vec<Deviation>,
    /// How many deviations there are beside those listed.
    pub left_out: usize,
}

/// A body that was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Body<T> {
    /// The value as its type, with what does not fit set aside inside it.
    Typed(T),
    /// The whole body as raw JSON: it lacks what its type requires.
    Raw(Unknown),
}

impl<T> Reading<T> {
    /// Returns the typed value, if there is one.
    pub fn typed(&self) -> Option<&T> {
        self.body.typed()
    }

    /// Returns the typed value, by value.
    ///
    /// # Errors
    /// The body as raw JSON, where there is no typed value.
    pub fn into_typed(self) -> Result<T, Unknown> {
        self.body.into_typed()
    }
}

impl<T> Body<T> {
    /// Returns the typed value, if there is one.
    pub fn typed(&self) -> Option<&T> {
        match self {
            Body::Typed(value) => Some(value),
            Body::Raw(_) => None,
        }
    }

    /// Returns the typed value, by value.
    ///
    /// # Errors
    /// The body as raw JSON, where there is no typed value.
    pub fn into_typed(self) -> Result<T, Unknown> {
        match self {
            Body::Typed(value) => Ok(value),
            Body::Raw(raw) => Err(raw),
        }
    }
}

impl<'de, T: Model> Deserialize<'de> for Reading<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut value = T::empty();
        let (fit, met) = deserialize_leniently(Field::slot(&mut value), T::NAME, deserializer)?;
        Ok(Reading { body: body_of(value, fit), deviations: met.listed, left_out: met.left_out })
    }
}

impl<T: Serialize> Serialize for Reading<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.body.serialize(serializer)
    }
}

impl<T: Serialize> Serialize for Body<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Body::Typed(value) => value.serialize(serializer),
            Body::Raw(raw) => raw.as_value().serialize(serializer),
        }
    }
}

/// Returns `value` if the body fits it, otherwise the raw body.
pub(crate) fn body_of<T>(value: T, fit: Fit) -> Body<T> {
    match fit {
        Ok(()) => Body::Typed(value),
        Err(raw) => Body::Raw(Unknown::new(*raw)),
    }
}
