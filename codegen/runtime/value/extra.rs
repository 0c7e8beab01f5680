//! The store of what an object holds beside the members that its schema names.

use super::members::Members;
use super::name::Name;
use super::object::Member;
use serde_json::Value;
use std::fmt;

/// What came with an object and has no typed place in it: members that the schema does not know,
/// and values that do not fit the member they are under. Written back with the object.
///
/// An empty store costs one pointer.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Kept>>);

#[derive(Clone, Default, PartialEq)]
struct Kept {
    members: Members,
    /// Constant members that were absent although the type would write them.
    omitted: Vec<&'static str>,
    /// Whether the object's one member came without the object around it.
    bare: bool,
}

impl Extra {
    #[doc(hidden)]
    pub const EMPTY: Extra = Extra(None);

    /// Returns whether nothing is kept.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|kept| kept.members.len() == 0)
    }

    /// Returns how many members are kept.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |kept| kept.members.len())
    }

    /// Returns the value kept under `name`.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.members.get(name)
    }

    /// Returns all kept members, in no order that can be relied upon.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|kept| kept.members.iter())
    }

    /// Keeps `value` under `name`; gives back what was kept there before.
    ///
    /// On writing, a typed member that is present takes precedence over a value kept under its name; a
    /// constant, which no field holds, gives way to it.
    #[inline]
    pub fn insert(&mut self, name: impl Into<String>, value: Value) -> Option<Value> {
        self.keep(&mut name.into().as_str().into(), value)
    }

    #[inline]
    pub(crate) fn keep(&mut self, name: &mut Name, value: Value) -> Option<Value> {
        self.0.get_or_insert_default().members.insert(name, value)
    }

    /// Takes out the value kept under `name`.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.as_mut()?.members.remove(name)
    }

    /// Returns each kept member, by value.
    pub(crate) fn into_entries(self) -> impl Iterator<Item = (String, Value)> {
        self.0.into_iter().flat_map(|kept| kept.members.into_entries())
    }

    pub(crate) fn set_bare(&mut self) {
        self.0.get_or_insert_default().bare = true;
    }

    #[inline]
    pub(crate) fn is_bare(&self) -> bool {
        self.0.as_ref().is_some_and(|kept| kept.bare)
    }

    pub(crate) fn omit(&mut self, name: &'static str) {
        self.0.get_or_insert_default().omitted.push(name);
    }

    /// Returns whether `member` is a constant that is not to be written: it did not come, or something else
    /// did.
    #[inline]
    pub(crate) fn overrides(&self, member: &Member) -> bool {
        let in_store =
            |kept: &Kept| kept.omitted.contains(&member.name) || kept.members.get(member.name).is_some();
        member.is_constant() && self.0.as_deref().is_some_and(in_store)
    }
}

impl Eq for Extra {}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(one), Some(other)) => one == other,
            // What has been taken out leaves its room behind.
            (Some(kept), None) | (None, Some(kept)) => **kept == Kept::default(),
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        self.iter().for_each(|(name, value)| {
            map.entry(&name, &format_args!("{value}"));
        });
        map.finish()
    }
}
