//! Wrappers: objects whose one member also comes alone, without them.
//!
//! A body that starts with the member is taken for wrapped and streams. It is bare after all when it
//! turns out to have a tag of the member's union itself: a message may have a member that is called as
//! the wrapper's. A body with neither is a wrapper without its member.

use super::context::{Context, Fit};
use super::entries::Entries;
use super::fill::{Misfits, keep_unknown, raw_of, reset};
use super::object::Object;
use super::path::Step;
use super::reader::read_members;
use super::record::Record;
use super::scalar::Scalar;
use super::seen::Seen;
use super::select::{Body, Literal};
use super::tape::{Event, Tape};
use super::union::{ObjectPlan, UnionShape};
use super::{Slot, View};
use serde::de::{Deserializer, Error, MapAccess};
use serde_json::Value;

/// What a member that the wrapper does not know comes to.
pub enum Outcome {
    /// It has been put back: go on with what is buffered.
    PutBack,
    /// It has been kept as a member that the schema does not name.
    Kept,
    /// It is one like any other.
    Ordinary,
    /// The body is bare, and has been read.
    Bare(Fit),
}

/// Reads members that have been buffered, all or some of them, as the value of the member `bare` of
/// `object`, its wrapper; `None` if they are those of the wrapper.
#[cold]
pub fn read_known<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    bare: usize,
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<Option<Fit>, A::Error> {
    entries.buffer_all(context)?;
    if is_bare(object, bare, entries) {
        read_bare(object, bare, entries, context).map(Some)
    } else {
        Ok(None)
    }
}

/// What of a wrapper has come: its members, those that do not fit them, and the mark at which its own
/// deviations start.
type Came<'s> = (&'s Seen, &'s mut Misfits, usize);

/// Looks at the member `name`, which has just been met in `object`, a wrapper of its member `bare`:
/// as its first one, if `is_first`.
#[cold]
pub fn look_at<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    bare: usize,
    (name, is_first): (&str, bool),
    (seen, misfits, start): Came<'_>,
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<Outcome, A::Error> {
    if is_first {
        if !entries.put_back(name, context)? {
            return Ok(Outcome::Ordinary);
        }
        if !is_bare(object, bare, entries) {
            return Ok(Outcome::PutBack);
        }
        return read_bare(object, bare, entries, context).map(Outcome::Bare);
    }
    let union = union_of(object, bare);
    if tag_key(union) != Some(name) {
        return Ok(Outcome::Ordinary);
    }
    let before = context.mark();
    let value = context.within(before, || Step::Named(name), entries.raw_value(context))?;
    if !is_tag(union, name, literal_of(&value)) {
        keep_unknown(object, &mut name.into(), value, context);
        return Ok(Outcome::Kept);
    }
    let mut body = raw_of(object, seen, std::mem::take(misfits));
    body.insert(name.to_owned(), value);
    if let Value::Object(rest) = entries.take_rest(context)? {
        body.extend(rest);
    }
    context.forget_since(start);
    reset(object);
    // From a tape, so that of wrappers inside it is known what they are: if each were tried first and
    // then read again, time would grow with the power of their depth.
    let mut tape = Tape::new();
    let record = Record { tape: &mut tape, context };
    context.shallower(|| Value::Object(body).deserialize_any(record)).map_err(A::Error::custom)?;
    let Event::Object(extent) = tape.take() else { return Ok(Outcome::Ordinary) };
    let mut entries = Entries::taped(&mut tape, extent);
    read_bare(object, bare, &mut entries, context).map(Outcome::Bare)
}

fn read_bare<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    bare: usize,
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    let fit = read_members(&mut object.slot(bare), entries, context)?;
    object.extra_mut().set_bare();
    Ok(fit)
}

/// Returns whether `entries`, all of which are buffered, are those of the member `bare` itself.
fn is_bare<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    bare: usize,
    entries: &Entries<'_, 'de, A>,
) -> bool {
    let union = union_of(object, bare);
    let shape = object.shape();
    let body = entries.buffered();
    let has = |wanted: &str| body.members().any(|(name, _)| name == wanted);
    let is_wrapped = has(shape.members[bare].name);
    match tag_key(union) {
        None => !is_wrapped && body.members().next().is_some_and(|(name, _)| shape.find(name).is_none()),
        Some(_) if is_wrapped => body.members().any(|(name, value)| is_tag(union, name, value.literal())),
        Some(key) => has(key),
    }
}

fn union_of(object: &mut dyn Object, bare: usize) -> Option<&'static UnionShape> {
    match object.view(bare) {
        View::Union(union) => Some(union.shape()),
        View::Absent => union_in(object.slot(bare)),
        _ => None,
    }
}

/// Returns the union in an empty place, which stays empty.
fn union_in(slot: Slot<'_>) -> Option<&'static UnionShape> {
    match slot {
        Slot::Union(union) => Some(union.shape()),
        Slot::Optional(place) | Slot::Nullable(place) => {
            let union = union_in(place.fill());
            place.clear();
            union
        }
        _ => None,
    }
}

fn tag_key(union: Option<&UnionShape>) -> Option<&'static str> {
    match union?.object {
        ObjectPlan::Tagged { key, .. } => Some(key),
        _ => None,
    }
}

/// Returns whether a member of this value is a tag that `union` lists.
fn is_tag(union: Option<&UnionShape>, name: &str, value: Option<Literal<'_>>) -> bool {
    let tags = union.filter(|_| tag_key(union) == Some(name)).and_then(|union| union.object.tags());
    tags.is_some_and(|tags| value.is_some_and(|value| tags.find(value).is_some()))
}

fn literal_of(value: &Value) -> Option<Literal<'_>> {
    match value {
        Value::Null => Some(Literal::Null),
        Value::Bool(value) => Some(Literal::Boolean(*value)),
        Value::Number(number) => Scalar::Number(number).literal(),
        Value::String(text) => Some(Literal::String(text)),
        Value::Array(_) | Value::Object(_) => None,
    }
}
