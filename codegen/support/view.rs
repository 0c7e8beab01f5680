//! How a value lets itself be written.

use super::deviation::Found;
use super::dictionary::Dictionary;
use super::object::{Object, Others};
use super::sequence::Sequence;
use super::tuple::Tuple;
use super::union::Union;
use super::{Extra, Field, Number};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;

/// A value as its kind and a reference to its content.
#[derive(Clone, Copy)]
pub enum View<'a> {
    Absent,
    Null,
    Boolean(bool),
    Signed(i64),
    Unsigned(u64),
    Number(&'a Number),
    String(&'a str),
    /// A string that an enum does not list; not shown.
    Unlisted(&'a str),
    Raw(&'a Value),
    Object(&'a dyn Object),
    Union(&'a dyn Union),
    Sequence(&'a dyn Sequence),
    Tuple(&'a dyn Tuple),
    Dictionary(&'a dyn Dictionary),
    /// What an object keeps beside its members.
    Extra(&'a Extra),
}

/// A member that has to be there.
pub fn required<T: Field>(member: &T) -> View<'_> {
    member.view()
}

/// A member that may be absent.
pub fn optional<T: Field>(member: &Option<T>) -> View<'_> {
    match member {
        Some(value) => value.view(),
        None => View::Absent,
    }
}

/// A member that is always the same.
pub fn constant(value: &'static str) -> View<'static> {
    View::String(value)
}

/// A member that is always the same and may be absent.
pub use self::constant as optional_constant;

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            View::Absent | View::Extra(_) | View::Null => serializer.serialize_unit(),
            View::Boolean(value) => serializer.serialize_bool(value),
            View::Signed(value) => serializer.serialize_i64(value),
            View::Unsigned(value) => serializer.serialize_u64(value),
            View::Number(value) => value.0.serialize(serializer),
            View::String(value) | View::Unlisted(value) => serializer.serialize_str(value),
            View::Raw(value) => value.serialize(serializer),
            View::Object(object) => serialize_object(object, serializer),
            View::Union(union) => union.view().serialize(serializer),
            View::Sequence(items) => {
                serializer.collect_seq((0..items.len()).map(|position| items.item(position)))
            }
            View::Tuple(items) => {
                serializer.collect_seq((0..items.len()).map(|position| items.item(position)))
            }
            View::Dictionary(dictionary) => serialize_dictionary(dictionary, serializer),
        }
    }
}

/// What `Debug` of every type does.
pub fn debug<T: Field>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&value.view(), f)
}

fn serialize_dictionary<S: Serializer>(
    dictionary: &dyn Dictionary,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(dictionary.len()))?;
    let mut written = Ok(());
    dictionary.each(&mut |name, view| {
        if written.is_ok() {
            written = map.serialize_entry(name, &view);
        }
    });
    written?;
    map.end()
}

fn serialize_object<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let members = object.shape().members;
    let extra = object.extra();
    if let Some(bare) = object.shape().bare.filter(|bare| extra.is_bare() && has_only(object, *bare)) {
        return object.view(bare).serialize(serializer);
    }
    let mut map = serializer.serialize_map(None)?;
    for (position, member) in members.iter().enumerate() {
        if member.is_constant() && extra.overrides(member.name) {
            continue;
        }
        match object.view(position) {
            View::Absent => {}
            // What most members are, without another turn through `View`.
            View::String(text) => map.serialize_entry(member.name, text)?,
            View::Number(number) => map.serialize_entry(member.name, &number.0)?,
            view => map.serialize_entry(member.name, &view)?,
        }
    }
    if object.shape().others == Others::Typed {
        for (name, value) in object.additional().filter(|(name, _)| !has_member(object, name)) {
            map.serialize_entry(name, &value)?;
        }
    }
    if !extra.is_empty() {
        serialize_extra(object, &mut map)?;
    }
    map.end()
}

/// Whether the member at `position` is all that `object` holds: a wrapper that came bare may have been
/// given more since.
fn has_only(object: &dyn Object, position: usize) -> bool {
    let mut members = object.shape().members.iter().enumerate();
    object.extra().is_empty()
        && object.additional().next().is_none()
        && members.all(|(at, member)| {
            member.is_constant() || (at == position) != matches!(object.view(at), View::Absent)
        })
}

/// Whether a typed member of this name is there: it is written, and nothing else under its name.
fn has_member(object: &dyn Object, name: &str) -> bool {
    object.shape().find(name).is_some_and(|position| !matches!(object.view(position), View::Absent))
}

/// Writes what is kept beside the typed members. Where a user kept a value under the name of a
/// member that is there, it must not follow it.
#[cold]
fn serialize_extra<M: SerializeMap>(object: &dyn Object, map: &mut M) -> Result<(), M::Error> {
    let shape = object.shape();
    let additional: BTreeSet<&str> = object.additional().map(|(name, _)| name).collect();
    for (name, value) in object.extra().iter() {
        let is_written = match shape.find(name) {
            Some(position) if shape.members[position].is_constant() => false,
            _ => has_member(object, name) || additional.contains(name),
        };
        if !is_written {
            map.serialize_entry(name, value)?;
        }
    }
    Ok(())
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            View::Absent => f.write_str("absent"),
            View::Null => f.write_str("null"),
            View::Boolean(value) => value.fmt(f),
            View::Signed(value) => value.fmt(f),
            View::Unsigned(value) => value.fmt(f),
            View::Number(value) => value.fmt(f),
            View::String(value) => value.fmt(f),
            View::Unlisted(value) => fmt::Debug::fmt(&Found::String(value.len()), f),
            View::Raw(value) => fmt::Debug::fmt(&Found::of(value), f),
            View::Object(object) => debug_object(object, f),
            View::Union(union) => union.view().fmt(f),
            View::Sequence(items) => {
                f.debug_list().entries((0..items.len()).map(|at| items.item(at))).finish()
            }
            View::Tuple(items) => f.debug_list().entries((0..items.len()).map(|at| items.item(at))).finish(),
            View::Extra(extra) => extra.fmt(f),
            View::Dictionary(dictionary) => f.debug_map().entries(dictionary.entries()).finish(),
        }
    }
}

fn debug_object(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(object.shape().name);
    for (position, member) in object.shape().members.iter().enumerate() {
        match object.view(position) {
            View::Absent => {}
            view => {
                out.field(member.name, &view);
            }
        }
    }
    for (name, value) in object.additional() {
        out.field(name, &value);
    }
    if object.extra().is_empty() { out.finish() } else { out.field("extra", object.extra()).finish() }
}
