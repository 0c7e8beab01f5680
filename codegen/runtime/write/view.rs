//! How a value lets itself be written.

use super::dictionary::Dictionary;
use super::object::{Object, Others};
use super::parsed::Parse;
use super::sequence::Sequence;
use super::tuple::Tuple;
use super::union::Union;
use super::{Extra, Field, Number, OrNull};
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
    /// A string that an enum does not list.
    Unlisted(&'a str),
    Raw(&'a Value),
    /// A value of a type that the configuration names.
    Parsed(&'a dyn Parse),
    Object(&'a dyn Object),
    Union(&'a dyn Union),
    Sequence(&'a dyn Sequence),
    Tuple(&'a dyn Tuple),
    Dictionary(&'a dyn Dictionary),
    /// What an object keeps beside its members.
    Extra(&'a Extra),
}

/// Returns a member that has to be there.
pub fn required<T: Field>(member: &T) -> View<'_> {
    member.view()
}

/// Returns a member that may be absent.
pub fn optional<T: Field>(member: &Option<T>) -> View<'_> {
    match member {
        Some(value) => value.view(),
        None => View::Absent,
    }
}

/// Returns a member that may be absent or `null`.
pub fn or_null<T: Field>(member: &OrNull<T>) -> View<'_> {
    member.view()
}

/// Returns a member that is always the same.
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
            View::Number(value) => value.serialize(serializer),
            View::String(value) | View::Unlisted(value) => serializer.serialize_str(value),
            View::Raw(value) => value.serialize(serializer),
            View::Parsed(value) => value.to_value().serialize(serializer),
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

/// Returns what `Debug` of every type does.
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
    if let Some(bare) = bare_of(object) {
        return bare.serialize(serializer);
    }
    let mut map = serializer.serialize_map(None)?;
    each_member(object, |name, view| match view {
        // What most members are, without another turn through `View`.
        View::String(text) => map.serialize_entry(name, text),
        View::Number(number) => map.serialize_entry(name, number),
        view => map.serialize_entry(name, view),
    })?;
    map.end()
}

/// Returns the member whose value is written alone, if this is a wrapper whose value came so.
#[inline]
pub fn bare_of(object: &dyn Object) -> Option<View<'_>> {
    Some(object.view(bare_position(object)?))
}

/// As [`bare_of`], the position of the member.
#[inline]
pub fn bare_position(object: &dyn Object) -> Option<usize> {
    object.shape().bare.filter(|bare| object.extra().is_bare() && has_only(object, *bare))
}

/// Returns whether the member at `position` is all that `object` holds: a wrapper that came bare may have
/// been given more since.
fn has_only(object: &dyn Object, position: usize) -> bool {
    let mut members = object.shape().members.iter().enumerate();
    object.extra().is_empty()
        && object.additional().next().is_none()
        && members.all(|(at, member)| {
            member.is_constant() || (at == position) != matches!(object.view(at), View::Absent)
        })
}

/// Shows every member that is written. (By reference: a copy right after it was made would have to wait
/// for it.)
#[inline]
pub fn each_member<E>(
    object: &dyn Object,
    mut see: impl FnMut(&str, &View<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let shape = object.shape();
    let extra = object.extra();
    for (position, member) in shape.members.iter().enumerate() {
        if extra.overrides(member) {
            continue;
        }
        let view = object.view(position);
        if !matches!(view, View::Absent) {
            see(member.name, &view)?;
        }
    }
    if shape.others == Others::Typed {
        let mut additional = object.additional().filter(|(name, _)| !has_member(object, name));
        additional.try_for_each(|(name, value)| see(name, &value))?;
    }
    if !extra.is_empty() {
        let additional = names_of_additional(object);
        for (name, value) in extra.iter() {
            if !is_there(object, &additional, name) {
                see(name, &View::Raw(value))?;
            }
        }
    }
    Ok(())
}

#[inline]
fn names_of_additional(object: &dyn Object) -> BTreeSet<&str> {
    match object.shape().others {
        Others::Typed => object.additional().map(|(name, _)| name).collect(),
        Others::Open | Others::Closed | Others::Unstated => BTreeSet::new(),
    }
}

/// Returns whether a member `name` is written: where a user kept a value under its name, that must not follow
/// it.
fn is_there(object: &dyn Object, additional: &BTreeSet<&str>, name: &str) -> bool {
    has_member(object, name) || additional.contains(name)
}

/// Returns whether a typed member of this name is there: it is written, and nothing else under its name.
fn has_member(object: &dyn Object, name: &str) -> bool {
    let shape = object.shape();
    shape.find(name).is_some_and(|position| {
        !object.extra().overrides(&shape.members[position]) && !matches!(object.view(position), View::Absent)
    })
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
            View::Unlisted(value) => write!(f, "Unknown({value:?})"),
            View::Raw(value) => fmt::Display::fmt(value, f),
            View::Parsed(value) => fmt::Display::fmt(&value.to_value(), f),
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
            _ if object.extra().overrides(member) => {}
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
