//! Looking for a union's tag in a stream of members.

use super::context::Context;
use super::entries::{Tag, tag_of};
use super::lookup::{Names, is_same};
use super::record::{Record, RecordName};
use super::select::Literal;
use super::tape::{Event, Tape};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The tags that a union lists: strings, and behind them other values.
#[derive(Clone, Copy)]
pub struct Tags<'k> {
    pub names: &'k Names,
    pub literals: &'k [Literal<'static>],
}

impl Tags<'_> {
    /// Returns the position of `tag`.
    pub fn find(self, tag: Literal<'_>) -> Option<usize> {
        match tag {
            Literal::String(text) => self.names.find(text),
            other => {
                let at = self.literals.iter().position(|literal| *literal == other)?;
                Some(self.names.list().len() + at)
            }
        }
    }
}

/// Whether a name is `key`; if not, it is put on the tape.
pub struct TagName<'k, 'de> {
    pub key: &'static str,
    pub tape: &'k mut Tape<'de>,
}

impl<'de> DeserializeSeed<'de> for TagName<'_, 'de> {
    type Value = bool;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TagName<'_, 'de> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<bool, E> {
        if is_same(name, self.key) {
            return Ok(true);
        }
        RecordName(self.tape).visit_borrowed_str(name).map(|()| false)
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<bool, E> {
        if is_same(name, self.key) {
            return Ok(true);
        }
        RecordName(self.tape).visit_str(name).map(|()| false)
    }
}

/// Reads the tag. One that is listed needs no room on the tape: the list has its text.
pub struct TagValue<'k, 'de, 'c> {
    pub key: &'static str,
    pub tags: Tags<'k>,
    /// Whether the tag is put on the tape even if it is listed.
    pub keeps: bool,
    pub tape: &'k mut Tape<'de>,
    pub context: &'c Context,
}

impl<'de> TagValue<'_, 'de, '_> {
    /// Lets `record` put the value on the tape, behind its name.
    fn keep<E>(self, record: impl FnOnce(Record<'_, 'de, '_>) -> Result<(), E>) -> Result<Tag, E> {
        self.tape.push(Event::Borrowed(self.key));
        let mark = self.tape.end();
        record(Record { tape: self.tape, context: self.context })?;
        Ok(tag_of(self.tape.event(mark), self.tags))
    }
}

impl<'de> DeserializeSeed<'de> for TagValue<'_, 'de, '_> {
    type Value = Tag;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tag, D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! keep {
    ($($visit:ident($($value:ident: $type:ty)?);)+) => { $(
        fn $visit<E: Error>(self $(, $value: $type)?) -> Result<Tag, E> {
            self.keep(|record| record.$visit($($value)?))
        }
    )+ };
}

impl<'de> Visitor<'de> for TagValue<'_, 'de, '_> {
    type Value = Tag;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the tag of a variant")
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Tag, E> {
        match self.tags.names.find(text) {
            Some(listed) if !self.keeps => Ok(Tag::Listed(listed)),
            _ => self.keep(|record| record.visit_str(text)),
        }
    }

    keep! {
        visit_unit();
        visit_none();
        visit_bool(value: bool);
        visit_i64(value: i64);
        visit_u64(value: u64);
        visit_i128(value: i128);
        visit_u128(value: u128);
        visit_f64(value: f64);
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tag, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tag, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<Tag, A::Error> {
        self.keep(|record| record.visit_seq(access))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<Tag, A::Error> {
        self.keep(|record| record.visit_map(access))
    }
}
