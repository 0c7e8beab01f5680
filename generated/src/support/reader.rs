// @generated from nothing by codegen/support/reader.rs. Do not edit: run `schemalock generate`.

//! The one visitor that reads every type.

use super::context::{Context, Fit};
use super::deviation::{DeviationKind, Found};
use super::dictionary::read_dictionary;
use super::entries::Entries;
use super::object::read_object;
use super::sequence::read_sequence;
use super::tape::Record;
use super::union::{put_scalar_in_union, read_array_into_union, read_object_into_union};
use super::{Number, Slot};
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// Reads a value into `slot`.
pub struct Reader<'s, 'c> {
    pub slot: Slot<'s>,
    pub context: &'c Context,
}

/// A value that is neither array nor object.
#[derive(Clone, Copy)]
pub enum Scalar<'s> {
    Null,
    Boolean(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    String(&'s str),
}

impl Scalar<'_> {
    pub fn to_value(self) -> Value {
        match self {
            Scalar::Null => Value::Null,
            Scalar::Boolean(value) => value.into(),
            Scalar::Signed(value) => value.into(),
            Scalar::Unsigned(value) => value.into(),
            Scalar::Float(value) => value.into(),
            Scalar::String(value) => value.into(),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_, '_> {
    type Value = Fit;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_, '_> {
    type Value = Fit;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(expected(&self.slot))
    }

    fn visit_unit<E: Error>(self) -> Result<Fit, E> {
        self.put(Scalar::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Fit, E> {
        self.put(Scalar::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Fit, E> {
        self.put(Scalar::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Fit, E> {
        self.put(Scalar::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Fit, E> {
        self.put(Scalar::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Fit, E> {
        self.put(Scalar::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Fit, E> {
        self.put(Scalar::String(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Fit, E> {
        match self.slot {
            Slot::String(place) => *place = text,
            Slot::OptionalString(place) => *place = Some(text),
            slot => return Reader { slot, context: self.context }.put(Scalar::String(&text)),
        }
        Ok(Ok(()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Fit, A::Error> {
        let context = self.context;
        context.deeper(|| read_array(self.slot, access, context))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Fit, A::Error> {
        let context = self.context;
        context.deeper(|| read_members(self.slot, Entries::new(access), context))
    }
}

impl Reader<'_, '_> {
    #[inline]
    fn put<E: Error>(self, scalar: Scalar<'_>) -> Result<Fit, E> {
        match put_scalar(self.slot, scalar, self.context) {
            Ok(()) => Ok(Ok(())),
            Err(expected) => self.context.misfit(expected, scalar.to_value()),
        }
    }
}

/// Puts `scalar` into `slot`, or says what the slot expects instead.
pub fn put_scalar(slot: Slot<'_>, scalar: Scalar<'_>, context: &Context) -> Result<(), &'static str> {
    match (slot, scalar) {
        (Slot::String(place), Scalar::String(text)) => *place = text.to_owned(),
        (Slot::OptionalString(place), Scalar::String(text)) => *place = Some(text.to_owned()),
        (Slot::Text(place), Scalar::String(text)) => {
            if !place.set(text) {
                context.note(DeviationKind::UnlistedValue, place.expected(), Found::String(text.len()));
            }
        }
        (Slot::Boolean(place), Scalar::Boolean(value)) => *place = value,
        (Slot::Number(place), Scalar::Signed(value)) => *place = value.into(),
        (Slot::Number(place), Scalar::Unsigned(value)) => *place = value.into(),
        (Slot::Number(place), Scalar::Float(value)) => *place = Number::from_f64(value).ok_or("a number")?,
        (Slot::Signed(place), scalar) => *place = to_signed(scalar).ok_or("an integer")?,
        (Slot::Unsigned(place), scalar) => *place = to_unsigned(scalar).ok_or("an integer of 0 or more")?,
        (Slot::Raw(place), scalar) => *place = scalar.to_value(),
        (Slot::Null, Scalar::Null) => {}
        (Slot::Constant(constant), Scalar::String(text)) if text == constant => {}
        (Slot::Nullable(place), Scalar::Null) => place.clear(),
        (Slot::Nullable(place) | Slot::Optional(place), scalar) => {
            if let Err(expected) = put_scalar(place.fill(), scalar, context) {
                place.clear();
                return Err(expected);
            }
        }
        (Slot::Union(union), scalar) => return put_scalar_in_union(union, scalar, context),
        (slot, _) => return Err(expected(&slot)),
    }
    Ok(())
}

/// Reads an object's members into `slot`.
pub fn read_members<'de, A: MapAccess<'de>>(
    slot: Slot<'_>,
    entries: Entries<'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    match slot {
        Slot::Object(object) => read_object(object, entries, context),
        Slot::Union(union) => read_object_into_union(union, entries, context),
        Slot::Dictionary(dictionary) => read_dictionary(dictionary, entries, context),
        Slot::Raw(place) => {
            *place = entries.into_value()?;
            Ok(Ok(()))
        }
        Slot::Optional(place) | Slot::Nullable(place) => {
            let fit = read_members(place.fill(), entries, context)?;
            if fit.is_err() {
                place.clear();
            }
            Ok(fit)
        }
        slot => context.misfit(expected(&slot), entries.into_value()?),
    }
}

/// Reads an array into `slot`.
pub fn read_array<'de, A: SeqAccess<'de>>(
    slot: Slot<'_>,
    access: A,
    context: &Context,
) -> Result<Fit, A::Error> {
    match slot {
        Slot::Sequence(items) => read_sequence(items, access, context),
        Slot::Union(union) => {
            let mut tape = Vec::new();
            Record(&mut tape).visit_seq(access)?;
            read_array_into_union(union, tape, context)
        }
        Slot::Raw(place) => {
            *place = Value::deserialize(SeqAccessDeserializer::new(access))?;
            Ok(Ok(()))
        }
        Slot::Optional(place) | Slot::Nullable(place) => {
            let fit = read_array(place.fill(), access, context)?;
            if fit.is_err() {
                place.clear();
            }
            Ok(fit)
        }
        slot => context.misfit(expected(&slot), Value::deserialize(SeqAccessDeserializer::new(access))?),
    }
}

fn to_signed(scalar: Scalar<'_>) -> Option<i64> {
    match scalar {
        Scalar::Signed(value) => Some(value),
        Scalar::Unsigned(value) => value.try_into().ok(),
        Scalar::Float(value) if value as i64 as f64 == value && value < i64::MAX as f64 => Some(value as i64),
        _ => None,
    }
}

fn to_unsigned(scalar: Scalar<'_>) -> Option<u64> {
    match scalar {
        Scalar::Signed(value) => value.try_into().ok(),
        Scalar::Unsigned(value) => Some(value),
        Scalar::Float(value) if value as u64 as f64 == value && value < u64::MAX as f64 => Some(value as u64),
        _ => None,
    }
}

/// What `slot` expects, for a message.
fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Boolean(_) => "a boolean",
        Slot::Signed(_) => "an integer",
        Slot::Unsigned(_) => "an integer of 0 or more",
        Slot::Number(_) => "a number",
        Slot::String(_) | Slot::OptionalString(_) => "a string",
        Slot::Text(text) => text.expected(),
        Slot::Constant(constant) => constant,
        Slot::Object(object) => object.shape().name,
        Slot::Union(union) => union.shape().name,
        Slot::Sequence(_) => "an array",
        Slot::Dictionary(_) => "an object",
        Slot::Null => "null",
        Slot::Raw(_) | Slot::Optional(_) | Slot::Nullable(_) => "a value",
    }
}
