//! The one visitor that reads every type.

use super::context::{Context, Fit};
use super::deviation::Found;
use super::dictionary::read_dictionary;
use super::entries::Entries;
use super::fill::read_object;
use super::items::Items;
use super::number_text;
use super::parsed::{Parse, put_parsed};
use super::scalar::{Scalar, put_text};
use super::sequence::read_sequence;
use super::slot::expected;
use super::tape::{Event, Tape};
use super::tuple::read_tuple;
use super::union::{read_array_into_union, read_object_into_union};
use super::{Number, Slot};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// Reads a value into `slot`. (By reference, so that visitors go by register.)
pub struct Reader<'r, 's> {
    pub slot: &'r mut Slot<'s>,
    pub context: &'r Context,
}

/// Fills a place of the usual kind, also one of a member that may be absent, and returns.
macro_rules! put_quickly {
    ($slot:expr, $($kind:ident($place:ident) => $put:expr),+) => {
        match $slot {
            $(Slot::$kind($place) => {
                let $place: &mut _ = &mut **$place;
                $put;
                return Ok(Ok(()));
            })+
            Slot::Optional(place) => match place.fill() {
                $(Slot::$kind($place) => {
                    $put;
                    return Ok(Ok(()));
                })+
                _ => {}
            },
            _ => {}
        }
    };
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
        f.write_str(expected(self.slot))
    }

    fn visit_unit<E: Error>(self) -> Result<Fit, E> {
        Scalar::Null.put(self.slot, self.context)
    }

    fn visit_none<E: Error>(self) -> Result<Fit, E> {
        Scalar::Null.put(self.slot, self.context)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Fit, E> {
        put_quickly!(self.slot, Boolean(place) => *place = value);
        Scalar::Boolean(value).put(self.slot, self.context)
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Fit, E> {
        put_quickly!(self.slot, Number(place) => *place = value.into(), Signed(place) => *place = value);
        Scalar::Signed(value).put(self.slot, self.context)
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Fit, E> {
        put_quickly!(self.slot, Number(place) => *place = value.into(), Unsigned(place) => *place = value);
        Scalar::Unsigned(value).put(self.slot, self.context)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Fit, E> {
        Scalar::Number(&number_text::from_i128(value)?).put(self.slot, self.context)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Fit, E> {
        Scalar::Number(&number_text::from_u128(value)?).put(self.slot, self.context)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Fit, E> {
        self.context.check_float(value)?;
        if let Some(number) = Number::from_f64(value) {
            put_quickly!(self.slot, Number(place) => *place = number);
        }
        Scalar::Float(value).put(self.slot, self.context)
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Fit, E> {
        match self.slot {
            Slot::String(place) => text.clone_into(place),
            Slot::OptionalString(place) => **place = Some(text.to_owned()),
            Slot::Text(place) => put_text(*place, text, self.context),
            slot => return Scalar::String(text).put(slot, self.context),
        }
        Ok(Ok(()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Fit, E> {
        match self.slot {
            Slot::String(place) => **place = text,
            Slot::OptionalString(place) => **place = Some(text),
            slot => return Scalar::String(&text).put(slot, self.context),
        }
        Ok(Ok(()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Fit, A::Error> {
        let context = self.context;
        context.deeper(|| read_array(self.slot, &mut Items::streamed(access), context))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Fit, A::Error> {
        let context = self.context;
        if number_text::ARE_TEXTS || context.marker().is_some() {
            return read_members_or_number(self.slot, access, context);
        }
        context.deeper(|| read_members(self.slot, &mut Entries::streamed(access), context))
    }
}

/// Reads an object's members into `slot`.
#[inline]
pub fn read_members<'de, A: MapAccess<'de>>(
    slot: &mut Slot<'_>,
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    match slot {
        Slot::Object(object) => read_object(*object, entries, context),
        slot => read_other_members(slot, entries, context),
    }
}

/// As [`read_members`], into any slot but that of an object with named members, the most frequent.
#[inline(never)]
fn read_other_members<'de, A: MapAccess<'de>>(
    slot: &mut Slot<'_>,
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    match slot {
        Slot::Union(union) => read_object_into_union(*union, entries, context),
        Slot::Dictionary(dictionary) => read_dictionary(*dictionary, entries, context),
        Slot::Optional(place) | Slot::Nullable(place) => {
            let fit = read_members(&mut place.fill(), entries, context)?;
            if fit.is_err() {
                place.clear();
            }
            Ok(fit)
        }
        slot => put_whole(slot, entries.take_rest(context)?, context),
    }
}

/// Reads an array into `slot`.
pub fn read_array<'de, A: SeqAccess<'de>>(
    slot: &mut Slot<'_>,
    items: &mut Items<'_, 'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    match slot {
        Slot::Sequence(sequence) => read_sequence(*sequence, items, context),
        Slot::Tuple(tuple) => read_tuple(*tuple, items, context),
        Slot::Union(union) => read_array_into_union(*union, items, context),
        Slot::Optional(place) | Slot::Nullable(place) => {
            let fit = read_array(&mut place.fill(), items, context)?;
            if fit.is_err() {
                place.clear();
            }
            Ok(fit)
        }
        slot => put_whole(slot, items.take_rest(context)?, context),
    }
}

/// Puts an object or array as a whole into a place that holds none in parts.
fn put_whole<E: Error>(slot: &mut Slot<'_>, value: Value, context: &Context) -> Result<Fit, E> {
    match slot {
        Slot::Raw(place) => {
            **place = value;
            Ok(Ok(()))
        }
        Slot::Parsed(place) => take_parsed(*place, value, context),
        slot => {
            let expected = expected(slot);
            vacate(slot);
            context.misfit(expected, value)
        }
    }
}

/// Puts an object or array into a place of a type that the configuration names.
fn take_parsed<E: Error>(place: &mut dyn Parse, value: Value, context: &Context) -> Result<Fit, E> {
    let found = Found::of(&value);
    put_parsed(place, value, context)
        .map_err(|expected| E::custom(format_args!("expected {expected}, found {found}")))?;
    Ok(Ok(()))
}

/// Empties a place that an earlier member of the same name may have filled.
fn vacate(slot: &mut Slot<'_>) {
    if let Slot::OptionalString(place) = slot {
        **place = None;
    }
}

/// Reads the next value of `tape` into `slot`.
pub fn read_taped<E: Error>(slot: &mut Slot<'_>, tape: &mut Tape<'_>, context: &Context) -> Result<Fit, E> {
    let reader = Reader { slot, context };
    match tape.take() {
        Event::Null => reader.visit_unit(),
        Event::Boolean(value) => reader.visit_bool(value),
        Event::Signed(value) => reader.visit_i64(value),
        Event::Unsigned(value) => reader.visit_u64(value),
        Event::Float(value) => reader.visit_f64(value),
        Event::Number(value) => Scalar::Number(&value).put(reader.slot, context),
        Event::Borrowed(text) => reader.visit_str(text),
        Event::Owned(text) => reader.visit_string(text),
        Event::Array(extent) => {
            context.deeper(|| read_array(reader.slot, &mut Items::taped(tape, extent), context))
        }
        Event::Object(extent) => {
            let mut entries = Entries::taped(tape, extent);
            if let Some(text) = entries.wide_number(context)? {
                return Scalar::Wide(&text).put(reader.slot, context);
            }
            context.deeper(|| read_members(reader.slot, &mut entries, context))
        }
    }
}

/// Reads an object that may be a number: see [`Entries::wide_number`] and [`number_text::ARE_TEXTS`].
fn read_members_or_number<'de, A: MapAccess<'de>>(
    slot: &mut Slot<'_>,
    access: A,
    context: &Context,
) -> Result<Fit, A::Error> {
    let mut entries = Entries::streamed(access);
    if let Some(text) = context.deeper(|| entries.wide_number(context))? {
        return Scalar::Wide(&text).put(slot, context);
    }
    if number_text::ARE_TEXTS
        && let Some(number) = context.deeper(|| entries.marked_number(context))?
    {
        return read_taped(slot, &mut Tape::of_number(number), context);
    }
    context.deeper(|| read_members(slot, &mut entries, context))
}
