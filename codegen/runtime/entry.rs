//! The ways in and out: reading a body, strictly or containing what does not fit, and writing it.

use super::context::{Context, Deviations, Fit, MOST_DEVIATIONS};
use super::error::Refusal;
use super::path::{InMessage, Path};
use super::reader::Reader;
use super::reading::{Body, Reading, body_of};
use super::text::write_view;
use super::{Embedded, Error, Field, Slot, Union, View, number_text, wide};
use serde::Serialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer};
use serde_json::Value;
use std::io;

/// A type of this crate that a body can be read into.
///
/// Sealed: implemented by every type that a schema of its own stands behind.
pub trait Model: Field {
    #[doc(hidden)]
    const SCHEMA: Schema;
    /// The name of the Rust type.
    const NAME: &'static str = Self::SCHEMA.name;
    /// Where its schema stands: `file#/pointer`.
    const ADDRESS: &'static str = Self::SCHEMA.address;
}

/// What a type is called, and where its schema is.
pub struct Schema {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub address: &'static str,
    /// Returns the schemas of the crate that the type is in.
    #[doc(hidden)]
    pub schemas: fn() -> &'static Embedded,
}

/// Reads a body from JSON text, as the schema says it.
///
/// Members, enum values and tags that the schema does not list are kept. A body that does not fit
/// otherwise is an error.
///
/// # Errors
/// When `body` is not well-formed JSON, nests deeper than 127 levels, or has an integer of more than
/// 64 bits; when a value has another JSON type than the schema says, is `null` where it may not be,
/// or a required member is absent.
pub fn from_slice<T: Model>(body: &[u8]) -> Result<T, Error> {
    let mut value = T::empty();
    fill_strictly(&mut value, T::NAME, body)?;
    Ok(value)
}

/// Reads a body from JSON text; see [`from_slice`].
///
/// # Errors
/// As [`from_slice`].
pub fn from_str<T: Model>(body: &str) -> Result<T, Error> {
    from_slice(body.as_bytes())
}

/// Reads a body from JSON text that `reader` gives, to its end; see [`from_slice`].
///
/// # Errors
/// As [`from_slice`], and when `reader` fails.
pub fn from_reader<T: Model>(mut reader: impl io::Read) -> Result<T, Error> {
    from_slice(&fetch(&mut reader, T::NAME)?)
}

/// Reads any well-formed body: what does not fit is set aside raw at the nearest place that can
/// hold it, so that writing gives the same JSON, and is listed.
///
/// Of several members of one name the last counts, as everywhere in `serde_json`; but each is
/// looked at, and a union goes by the first tag.
///
/// # Errors
/// When `body` is not well-formed JSON, nests deeper than 127 levels, or has a number that cannot
/// be kept: beyond the range of `f64`, or an integer of more than 64 bits.
pub fn read<T: Model>(body: &[u8]) -> Result<Reading<T>, Error> {
    read_listing(body, MOST_DEVIATIONS)
}

/// Reads any well-formed body; see [`read`]. Lists all of its deviations, however many there are: they may take a
/// hundred times as much memory as the body.
///
/// # Errors
/// As [`read`].
pub fn read_listing_all<T: Model>(body: &[u8]) -> Result<Reading<T>, Error> {
    read_listing(body, usize::MAX)
}

fn read_listing<T: Model>(body: &[u8], most: usize) -> Result<Reading<T>, Error> {
    let mut value = T::empty();
    let (fit, Deviations { listed, left_out }) = fill(&mut value, T::NAME, body, most)?;
    Ok(Reading { body: body_of(value, fit), deviations: listed, left_out })
}

/// Reads any well-formed body; see [`read`].
///
/// # Errors
/// As [`read`].
pub fn read_str<T: Model>(body: &str) -> Result<Reading<T>, Error> {
    read(body.as_bytes())
}

/// Reads any well-formed body that `reader` gives, to its end; see [`read`].
///
/// # Errors
/// As [`read`], and when `reader` fails.
pub fn read_reader<T: Model>(mut reader: impl io::Read) -> Result<Reading<T>, Error> {
    read(&fetch(&mut reader, T::NAME)?)
}

/// Reads any body that is parsed already; see [`read`].
///
/// # Errors
/// When `body` nests deeper than 127 levels.
pub fn read_value<T: Model>(body: Value) -> Result<Reading<T>, Error> {
    let mut value = T::empty();
    let (fit, Deviations { listed, left_out }) = fill_from_value(value.slot(), T::NAME, body)?;
    Ok(Reading { body: body_of(value, fit), deviations: listed, left_out })
}

/// Reads a body that is exactly what the schema says: any deviation refuses it, even a member or an
/// enum value that the schema does not list.
///
/// # Errors
/// As [`read`], and when there are deviations, with all of them.
pub fn read_exactly<T: Model>(body: &[u8]) -> Result<T, Refusal> {
    let Reading { body, deviations, left_out } = read(body)?;
    match body {
        Body::Typed(value) if deviations.is_empty() => Ok(value),
        _ => Err(Refusal::Deviates { type_name: T::NAME, deviations, left_out }),
    }
}

/// Returns the value as JSON text.
pub fn to_vec<T: Model>(value: &T) -> Vec<u8> {
    text_of(value.view())
}

/// Returns the value as JSON text.
pub fn to_string<T: Model>(value: &T) -> String {
    String::from_utf8(to_vec(value)).unwrap_or_default()
}

/// Returns the value as a JSON tree.
pub fn to_value<T: Model>(value: &T) -> Value {
    value_of(value.view())
}

/// Writes the value as JSON text.
///
/// # Errors
/// When `writer` fails.
pub fn write_to<T: Model>(value: &T, mut writer: impl io::Write) -> io::Result<()> {
    write(value.view(), &mut writer)
}

/// Reads `value` into a type of the caller's; a text as JSON first, then as itself.
#[doc(hidden)]
pub fn parse<T: Field, U: DeserializeOwned>(value: &T) -> Result<U, serde_json::Error> {
    let value = value_of(value.view());
    match value.as_str().map(serde_json::from_str) {
        Some(Ok(parsed)) => Ok(parsed),
        _ => U::deserialize(value),
    }
}

/// Makes the variant that fits `value`.
#[doc(hidden)]
pub fn union_of<T: Model + Union>(value: Value) -> T {
    let mut union = T::empty();
    let kept = value.clone();
    match fill_from_value(Field::slot(&mut union), T::NAME, value) {
        Ok((Ok(()), _)) => {}
        // It nests too deep to be looked into.
        _ => union.set_unknown(kept),
    }
    union
}

pub(crate) fn value_of(view: View<'_>) -> Value {
    // A view holds strings for names and finite numbers, so it is always a JSON value.
    serde_json::to_value(view).unwrap_or_default()
}

// From here on nothing is generic over the type, so that it is compiled once, in this crate.

fn text_of(view: View<'_>) -> Vec<u8> {
    let mut text = Vec::with_capacity(256);
    write_view(&view, &mut text);
    text
}

fn write(view: View<'_>, writer: &mut dyn io::Write) -> io::Result<()> {
    view.serialize(&mut serde_json::Serializer::new(writer)).map_err(io::Error::from)
}

fn fetch(reader: &mut dyn io::Read, name: &'static str) -> Result<Vec<u8>, Error> {
    let mut body = Vec::new();
    reader.read_to_end(&mut body).map_err(|error| Error::of_io(name, &error))?;
    Ok(body)
}

fn fill_strictly(place: &mut dyn Place, name: &'static str, body: &[u8]) -> Result<(), Error> {
    let fit = fill_in(place, name, body, &mut Context::of_repeatable(false))?;
    fit.map_err(|_| Error::at(name, Path::default(), UNFIT.to_owned(), 0, 0))
}

pub(crate) fn fill(
    place: &mut dyn Place,
    name: &'static str,
    body: &[u8],
    most: usize,
) -> Result<(Fit, Deviations), Error> {
    let mut context = Context::of_repeatable_listing(most);
    let fit = fill_in(place, name, body, &mut context)?;
    Ok((fit, context.take_deviations()))
}

fn fill_in(
    place: &mut dyn Place,
    name: &'static str,
    body: &[u8],
    context: &mut Context,
) -> Result<Fit, Error> {
    // Looked at as a whole: `serde_json` would do so for each string, however short.
    let (text, is_garbled) = match str::from_utf8(body) {
        Ok(text) => (text, false),
        Err(error) => {
            let (before, _) = body.split_at(error.valid_up_to());
            (str::from_utf8(before).unwrap_or_default(), true)
        }
    };
    let mut read = read_text(place, text, context);
    if read.is_err() && context.has_guessed() {
        place.place().reset();
        *context = context.anew();
        read = read_text(place, text, context);
    }
    if is_garbled && read.as_ref().err().is_none_or(serde_json::Error::is_eof) {
        // Nothing was wrong before that.
        let (line, column) = wide::line_and_column(text.as_bytes());
        return Err(Error::at(name, context.error_path(), GARBLED.to_owned(), line, column + 1));
    }
    let read = read.map_err(|error| Error::of_json(name, context, &error));
    let is_wide = match &read {
        Ok(_) => context.met_wide_number(),
        // `serde_json` shows the kind of its errors in their texts alone.
        Err(error) => error.reason() == OUT_OF_RANGE,
    };
    if !is_wide || number_text::ARE_TEXTS || is_garbled {
        return read;
    }
    fill_with_wide_numbers(place, name, text, context).unwrap_or(read)
}

/// What `serde_json` says of a number that no `f64` reaches.
const OUT_OF_RANGE: &str = "number out of range";

/// Reads `body` again, keeping the text of numbers that `serde_json` cannot hold; `None` if it has none, or cannot
/// be read for another reason.
///
/// # Errors
/// When one of them is in a place that keeps no text: raw JSON, or an integer of 64 bits.
#[cold]
fn fill_with_wide_numbers(
    place: &mut dyn Place,
    name: &'static str,
    body: &str,
    context: &mut Context,
) -> Option<Result<Fit, Error>> {
    let (marked, marker) = wide::mark(body)?;
    let marked_context = Context::of_marked(context.contains, context.most(), marker);
    place.place().reset();
    let read = read_text(place, &marked, &marked_context);
    // Counted, since an object that does not fit after all becomes raw JSON.
    if matches!(read, Ok(Ok(()))) && wide::count(&text_of(place.shown())) == wide::count(body.as_bytes()) {
        *context = marked_context;
        return Some(Ok(Ok(())));
    }
    let path = marked_context.error_path();
    if let Err(error) = &read
        && !error.to_string().starts_with(number_text::TOO_WIDE)
    {
        return None;
    }
    let wide::Place { path, line, column } = wide::find_at(body.as_bytes(), &path)?;
    Some(Err(Error::at(name, path, number_text::TOO_WIDE.to_owned(), line, column)))
}

#[inline]
fn read_text(place: &mut dyn Place, text: &str, context: &Context) -> Result<Fit, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let fit = Reader { slot: &mut place.place(), context }.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(fit)
}

pub(crate) fn fill_from_value(
    mut slot: Slot<'_>,
    name: &'static str,
    body: Value,
) -> Result<(Fit, Deviations), Error> {
    let mut context = Context::new(true);
    let read = Reader { slot: &mut slot, context: &context }.deserialize(body);
    let fit = read.map_err(|error| Error::of_json(name, &context, &error))?;
    Ok((fit, context.take_deviations()))
}

/// A [`Field`] without its type.
pub(crate) trait Place {
    fn place(&mut self) -> Slot<'_>;
    fn shown(&self) -> View<'_>;
}

impl<T: Field> Place for T {
    fn place(&mut self) -> Slot<'_> {
        self.slot()
    }

    fn shown(&self) -> View<'_> {
        self.view()
    }
}

const UNFIT: &str = "the body does not fit";

/// What `serde_json` says of text that is not UTF-8.
const GARBLED: &str = "invalid unicode code point";

/// Returns what `Deserialize` of every type does: strict, with the path in the message.
#[doc(hidden)]
pub fn deserialize<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::empty();
    deserialize_into(value.slot(), T::NAME, deserializer)?;
    Ok(value)
}

fn deserialize_into<'de, D: Deserializer<'de>>(
    mut slot: Slot<'_>,
    name: &'static str,
    deserializer: D,
) -> Result<(), D::Error> {
    let context = Context::new(false);
    match (Reader { slot: &mut slot, context: &context }).deserialize(deserializer) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err(with_place(name, &context, serde::de::Error::custom(UNFIT))),
        Err(error) => Err(with_place(name, &context, error)),
    }
}

/// Reads through plain serde as [`read`] does: what does not fit is set aside, and listed.
pub(crate) fn deserialize_leniently<'de, D: Deserializer<'de>>(
    mut slot: Slot<'_>,
    name: &'static str,
    deserializer: D,
) -> Result<(Fit, Deviations), D::Error> {
    let mut context = Context::new(true);
    match (Reader { slot: &mut slot, context: &context }).deserialize(deserializer) {
        Ok(fit) => Ok((fit, context.take_deviations())),
        Err(error) => Err(with_place(name, &context, error)),
    }
}

#[cold]
fn with_place<E: serde::de::Error>(name: &'static str, context: &Context, error: E) -> E {
    // The text of the error goes last: `serde_json` takes line and column back from its end.
    match context.error_path() {
        path if path.is_root() => E::custom(format_args!("{name}: {error}")),
        path => E::custom(format_args!("{name} at {}: {error}", InMessage(&path))),
    }
}

/// Returns what `Serialize` of every type does.
#[doc(hidden)]
pub fn serialize<T: Model, S: serde::Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.view().serialize(serializer)
}
