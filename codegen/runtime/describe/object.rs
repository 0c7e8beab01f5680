//! Objects with named members.

use super::form::OfShape;
use super::lookup::{Hashed, find, find_hashed, is_same};
use super::seen::Seen;
use super::{Extra, Literals, Slot, View, kind};
use serde_json::{Map, Value};

/// One member that a schema names.
pub struct Member {
    pub name: &'static str,
    pub required: bool,
    /// The JSON types that the schema allows.
    pub kinds: u8,
    /// The only value that the schema allows, if it takes no field.
    pub constant: &'static [&'static str],
    /// The values other than strings that the schema lists for it or for parts of it.
    pub listed: Option<&'static Literals>,
}

/// Whether a member has to be there, by the word for it in a type's table.
#[allow(non_upper_case_globals)]
pub mod is_needed {
    pub const required: bool = true;
    pub const optional: bool = false;
    pub const or_null: bool = false;
    pub const constant: bool = true;
    pub const optional_constant: bool = false;
}

/// Returns the JSON type of a constant.
pub const fn kind_of(_constant: &str) -> u8 {
    kind::STRING
}

impl Member {
    #[inline]
    pub fn is_constant(&self) -> bool {
        !self.constant.is_empty()
    }

    /// Returns whether a value of this JSON type, and of this text if it is a string, may stand here.
    pub fn admits(&self, kind: u8, text: Option<&str>) -> bool {
        self.kinds & kind != 0 && self.constant.first().is_none_or(|constant| text == Some(constant))
    }

    /// Returns whether it must be known that the member is absent.
    const fn is_missed(&self) -> bool {
        self.required || !self.constant.is_empty()
    }
}

/// Returns which of the first 64 `members` must not be absent unnoticed, as a set of bits.
pub const fn missed(members: &[Member]) -> u64 {
    let mut missed = 0;
    let mut position = 0;
    while position < members.len() && position < 64 {
        if members[position].is_missed() {
            missed |= 1 << position;
        }
        position += 1;
    }
    missed
}

/// What a schema says of an object, in the form that reading needs.
pub struct ObjectShape {
    /// The name of the Rust type.
    pub name: &'static str,
    pub members: &'static [Member],
    /// See [`missed`].
    pub missed: u64,
    /// The hash index of the members' names, see [`find`].
    pub index: &'static [u8],
    pub others: Others,
    /// The member whose value also comes alone, without this object around it.
    pub bare: Option<usize>,
}

/// What a schema says of members that it does not name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// Nothing: they may come, but nobody foresaw them.
    Unstated,
    /// They may come.
    Open,
    /// They may not come.
    Closed,
    /// They may come, each as a schema says that is theirs alone.
    Typed,
}

impl ObjectShape {
    /// Returns whether the member at `position` is called `name`.
    #[inline]
    pub fn is_at(&self, position: usize, name: &str) -> bool {
        self.members.get(position).is_some_and(|member| is_same(member.name, name))
    }

    /// Returns the position of the member `name`.
    pub fn find(&self, name: &str) -> Option<usize> {
        find(self.index, name, |position| self.name_at(position))
    }

    /// As [`Self::find`], of a name that is looked for in several shapes.
    pub fn find_hashed(&self, name: Hashed<'_>) -> Option<usize> {
        find_hashed(self.index, name, |position| self.name_at(position))
    }

    #[inline]
    fn name_at(&self, position: usize) -> Option<&'static str> {
        self.members.get(position).map(|member| member.name)
    }

    /// Returns whether no member is absent whose absence must be known.
    #[inline]
    pub fn is_complete(&self, seen: &Seen) -> bool {
        let mut far = self.members.iter().enumerate().skip(64);
        seen.has_all(self.missed)
            && far.all(|(position, member)| seen.contains(position) || !member.is_missed())
    }
}

/// A type with named members.
pub trait Object: OfShape<ObjectShape> {
    /// Returns the place of the member at `position`; behind the shape's members that of the store.
    fn slot(&mut self, position: usize) -> Slot<'_>;
    /// Returns the member at `position` as something to write; behind the shape's members the store.
    fn view(&self, position: usize) -> View<'_>;

    /// Returns the place of a member that the schema does not name but gives a schema for.
    fn additional_slot(&mut self, _name: &str) -> Option<Slot<'_>> {
        None
    }

    fn remove_additional(&mut self, _name: &str) {}

    /// Returns all members that the schema does not name but gives a schema for, as raw JSON; see `taken`.
    fn take_additional(&mut self) -> Map<String, Value> {
        Map::new()
    }

    fn additional(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(std::iter::empty())
    }
}

/// A position behind all members.
const BEHIND: usize = usize::MAX;

impl dyn Object + '_ {
    /// Returns what is kept beside the members.
    #[inline]
    pub fn extra(&self) -> &Extra {
        match self.view(BEHIND) {
            View::Extra(extra) => extra,
            _ => unreachable!("behind the members stands the store"),
        }
    }

    /// See [`Self::extra`].
    pub fn extra_mut(&mut self) -> &mut Extra {
        match self.slot(BEHIND) {
            Slot::Extra(extra) => extra,
            _ => unreachable!("behind the members stands the store"),
        }
    }
}
