//! Objects with named members.

use super::form::OfShape;
use super::lookup::{Hashed, find, find_hashed, is_same};
use super::{Extra, Slot, View};

/// The JSON types that a place admits, as a set of bits.
pub mod kind {
    pub const NULL: u8 = 1;
    pub const BOOLEAN: u8 = 2;
    pub const INTEGER: u8 = 4;
    pub const NUMBER: u8 = 8 | INTEGER;
    pub const STRING: u8 = 16;
    pub const ARRAY: u8 = 32;
    pub const OBJECT: u8 = 64;
    pub const ANY: u8 = 127;
}

/// One member that a schema names.
pub struct Member {
    pub name: &'static str,
    pub required: bool,
    /// The JSON types that the schema allows.
    pub kinds: u8,
    /// The only value that the schema allows, if it takes no field.
    pub constant: &'static [&'static str],
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

/// The JSON type of a constant.
pub const fn kind_of(_constant: &str) -> u8 {
    kind::STRING
}

impl Member {
    #[inline]
    pub fn is_constant(&self) -> bool {
        !self.constant.is_empty()
    }

    /// Whether a value of this JSON type, and of this text if it is a string, may stand here.
    pub fn admits(&self, kind: u8, text: Option<&str>) -> bool {
        self.kinds & kind != 0 && self.constant.first().is_none_or(|constant| text == Some(constant))
    }

    /// Whether it must be known that the member is absent.
    fn is_missed(&self) -> bool {
        self.required || self.is_constant()
    }
}

/// What a schema says of an object, in the form that reading needs.
pub struct ObjectShape {
    /// The name of the Rust type.
    pub name: &'static str,
    pub members: &'static [Member],
    /// Which of the first 64 members must not be absent unnoticed, as a set of bits.
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
    /// Whether the member at `position` is called `name`.
    #[inline]
    pub fn is_at(&self, position: usize, name: &str) -> bool {
        self.members.get(position).is_some_and(|member| is_same(member.name, name))
    }

    /// The position of the member `name`.
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

    /// Whether no member is absent whose absence must be known.
    #[inline]
    pub fn is_complete(&self, seen: &Seen) -> bool {
        let mut far = self.members.iter().enumerate().skip(64);
        seen.first & self.missed == self.missed
            && far.all(|(position, member)| seen.contains(position) || !member.is_missed())
    }
}

/// A type with named members.
pub trait Object: OfShape<ObjectShape> {
    /// The place of the member at `position`; behind the shape's members that of the store.
    fn slot(&mut self, position: usize) -> Slot<'_>;
    /// The member at `position` as something to write; behind the shape's members the store.
    fn view(&self, position: usize) -> View<'_>;

    /// The place of a member that the schema does not name but gives a schema for.
    fn additional_slot(&mut self, _name: &str) -> Option<Slot<'_>> {
        None
    }

    fn remove_additional(&mut self, _name: &str) {}

    fn additional(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(std::iter::empty())
    }
}

/// A position behind all members.
const BEHIND: usize = usize::MAX;

impl dyn Object + '_ {
    /// What is kept beside the members.
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

/// Which members have come.
#[derive(Default)]
pub struct Seen {
    first: u64,
    more: Vec<u64>,
}

impl Seen {
    /// Adds `position`; `false` if it was there.
    #[inline]
    pub fn insert(&mut self, position: usize) -> bool {
        let bit = 1 << (position % 64);
        let word = if position < 64 { &mut self.first } else { self.far_word(position) };
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }

    #[inline]
    pub fn contains(&self, position: usize) -> bool {
        let word = if position < 64 { Some(&self.first) } else { self.more.get(position / 64 - 1) };
        word.is_some_and(|word| word >> (position % 64) & 1 == 1)
    }

    fn far_word(&mut self, position: usize) -> &mut u64 {
        let at = position / 64 - 1;
        if self.more.len() <= at {
            self.more.resize(at + 1, 0);
        }
        &mut self.more[at]
    }
}
