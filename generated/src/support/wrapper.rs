// @generated from nothing by codegen/support/wrapper.rs. Do not edit: run `schemalock generate`.

//! Wrappers: objects whose one member also comes alone, without them.
//!
//! A body that starts with the member is taken for wrapped and streams. It is bare after all when it
//! turns out to have a tag of the member's union itself: a message may have a member that is called as
//! the wrapper's. A body with neither is a wrapper without its member.

use super::context::{Context, Fit};
use super::entries::Entries;
use super::entry::value_of;
use super::object::{Object, keep_unknown};
use super::reader::{Reader, read_members};
use super::union::{ObjectPlan, UnionShape};
use super::{Extra, Slot};
use serde::de::{DeserializeSeed, Error, MapAccess};
use serde_json::{Map, Value};

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

/// Looks at the member `name`, which has just been met in `object`, a wrapper of its member `bare`:
/// as its first one, if `is_first`. `start` marks where the object's own deviations start.
#[cold]
pub fn look_at<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    bare: usize,
    (name, is_first): (&str, bool),
    start: usize,
    entries: &mut Entries<'_, 'de, A>,
    context: &Context,
) -> Result<Outcome, A::Error> {
    let wrapped = object.shape().members[bare].name;
    let union = union_of(object, bare);
    if is_first {
        let Some(is_wrapped) = entries.put_back_and_find(name, wrapped, context)? else {
            return Ok(Outcome::Ordinary);
        };
        let is_bare = match tag_key(union) {
            None => !is_wrapped,
            Some(_) if is_wrapped => entries.buffered().any(|(name, _, text)| is_tag(union, name, text)),
            Some(key) => entries.buffered().any(|(name, ..)| name == key),
        };
        if !is_bare {
            return Ok(Outcome::PutBack);
        }
        let fit = read_members(&mut object.slot(bare), entries, context)?;
        object.extra_mut().set_bare();
        return Ok(Outcome::Bare(fit));
    }
    if tag_key(union) != Some(name) {
        return Ok(Outcome::Ordinary);
    }
    let value = entries.raw_value(context)?;
    if !is_tag(union, name, value.as_str()) {
        keep_unknown(object, name.to_owned(), value, context);
        return Ok(Outcome::Kept);
    }
    let mut body = Map::new();
    body.insert(wrapped.to_owned(), value_of(object.view(bare)));
    body.extend(object.extra().iter().map(|(name, value)| (name.to_owned(), value.clone())));
    body.insert(name.to_owned(), value);
    if let Value::Object(rest) = entries.take_rest(context)? {
        body.extend(rest);
    }
    context.forget_since(start);
    *object.extra_mut() = Extra::EMPTY;
    let read = Reader { slot: &mut object.slot(bare), context }.deserialize(Value::Object(body));
    object.extra_mut().set_bare();
    read.map(Outcome::Bare).map_err(A::Error::custom)
}

fn union_of(object: &mut dyn Object, bare: usize) -> Option<&'static UnionShape> {
    match object.slot(bare) {
        Slot::Union(union) => Some(union.shape()),
        _ => None,
    }
}

fn tag_key(union: Option<&UnionShape>) -> Option<&'static str> {
    match union?.object {
        ObjectPlan::Tagged { key, .. } => Some(key),
        _ => None,
    }
}

/// Whether a member with this text is a tag that `union` lists.
fn is_tag(union: Option<&UnionShape>, name: &str, text: Option<&str>) -> bool {
    match union.map(|union| &union.object) {
        Some(ObjectPlan::Tagged { key, values, .. }) => {
            *key == name && text.is_some_and(|text| values.find(text).is_some())
        }
        _ => false,
    }
}
