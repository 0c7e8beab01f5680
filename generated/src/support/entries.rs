// @generated from nothing by codegen/support/entries.rs. Do not edit: run `schemalock generate`.

//! The members of an object that is being read: first those that were buffered in search of a
//! union's tag, then the rest as it streams in.

use super::context::{Context, Fit};
use super::object::ObjectShape;
use super::reader::Reader;
use super::tape::{Event, Record, Replay};
use super::Slot;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// The members still to be read.
pub struct Entries<'de, A> {
    buffered: std::vec::IntoIter<Event<'de>>,
    rest: A,
    /// Whether the value that is due stands on the tape.
    from_tape: bool,
}

/// A member name, looked up.
pub enum Key {
    /// The position in the shape's members.
    Known(usize),
    Unknown(String),
}

impl<'de, A: MapAccess<'de>> Entries<'de, A> {
    pub fn new(rest: A) -> Self {
        Entries { buffered: Vec::new().into_iter(), rest, from_tape: false }
    }

    /// Puts `tape`, whole members, before what is left.
    pub fn with_buffered(tape: Vec<Event<'de>>, rest: A) -> Self {
        Entries { buffered: tape.into_iter(), rest, from_tape: false }
    }

    /// The next member's name, looked up in `shape`; `hint` is where it stands if the members come
    /// in the order of the schema.
    #[inline]
    pub fn next_key(&mut self, shape: &ObjectShape, hint: usize) -> Result<Option<Key>, A::Error> {
        if let Some(event) = self.buffered.next() {
            self.from_tape = true;
            return match event {
                Event::Borrowed(name) => Ok(Some(look_up(shape, hint, name))),
                Event::Owned(name) => Ok(Some(look_up(shape, hint, &name))),
                _ => Err(A::Error::custom("a member name is not a string")),
            };
        }
        self.from_tape = false;
        self.rest.next_key_seed(LookUp { shape, hint })
    }

    /// The next member's name.
    pub fn next_name(&mut self) -> Result<Option<String>, A::Error> {
        if let Some(event) = self.buffered.next() {
            self.from_tape = true;
            return match event {
                Event::Borrowed(name) => Ok(Some(name.to_owned())),
                Event::Owned(name) => Ok(Some(name)),
                _ => Err(A::Error::custom("a member name is not a string")),
            };
        }
        self.from_tape = false;
        self.rest.next_key()
    }

    /// Reads the value of the member whose name was just given.
    #[inline]
    pub fn read_value(&mut self, slot: Slot<'_>, context: &Context) -> Result<Fit, A::Error> {
        let reader = Reader { slot, context };
        if self.from_tape {
            reader.deserialize(Replay::new(&mut self.buffered))
        } else {
            self.rest.next_value_seed(reader)
        }
    }

    /// The value of the member whose name was just given, as it is.
    pub fn raw_value(&mut self) -> Result<Value, A::Error> {
        if self.from_tape {
            Value::deserialize(Replay::<A::Error>::new(&mut self.buffered))
        } else {
            self.rest.next_value()
        }
    }

    /// All that is left, as a raw object.
    pub fn into_value(mut self) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = self.next_name()? {
            let value = self.raw_value()?;
            members.insert(name, value);
        }
        Ok(Value::Object(members))
    }

    /// Buffers members until `is_tag` says yes to a name; that member's value is not read yet.
    /// `None` if there is no such member, with all of them buffered.
    pub fn buffer_until(&mut self, tag: &str, tape: &mut Vec<Event<'de>>) -> Result<bool, A::Error> {
        if self.buffered.as_slice().is_empty() {
            self.from_tape = false;
            while let Some(is_tag) = self.rest.next_key_seed(TagKey { tag, tape })? {
                if is_tag {
                    return Ok(true);
                }
                self.rest.next_value_seed(Record(tape))?;
            }
            return Ok(false);
        }
        self.from_tape = true;
        while let Some(name) = self.buffered.next() {
            let is_tag = name.as_str() == Some(tag);
            tape.push(name);
            if is_tag {
                return Ok(true);
            }
            Record(tape).deserialize(Replay::<A::Error>::new(&mut self.buffered))?;
        }
        self.buffer_until(tag, tape)
    }

    /// Buffers one member; `false` if there is none left.
    pub fn buffer_one(&mut self, tape: &mut Vec<Event<'de>>) -> Result<bool, A::Error> {
        if let Some(name) = self.buffered.next() {
            self.from_tape = true;
            tape.push(name);
        } else {
            self.from_tape = false;
            if self.rest.next_key_seed(Record(tape))?.is_none() {
                return Ok(false);
            }
        }
        self.record_value(tape)?;
        Ok(true)
    }

    /// Reads the value that is due onto the end of `tape`.
    pub fn record_value(&mut self, tape: &mut Vec<Event<'de>>) -> Result<(), A::Error> {
        if self.from_tape {
            Record(tape).deserialize(Replay::<A::Error>::new(&mut self.buffered))
        } else {
            self.rest.next_value_seed(Record(tape))
        }
    }

    /// Puts `tape`, whole members, before what is left.
    pub fn put_back(self, mut tape: Vec<Event<'de>>) -> Self {
        tape.extend(self.buffered);
        Entries::with_buffered(tape, self.rest)
    }
}

fn look_up(shape: &ObjectShape, hint: usize, name: &str) -> Key {
    match shape.find_from(hint, name) {
        Some(position) => Key::Known(position),
        None => Key::Unknown(name.to_owned()),
    }
}

struct LookUp<'s> {
    shape: &'s ObjectShape,
    hint: usize,
}

impl<'de> DeserializeSeed<'de> for LookUp<'_> {
    type Value = Key;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for LookUp<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(look_up(self.shape, self.hint, name))
    }
}

/// Whether a name is the tag; if not, it is put on the tape. (If it is, it is put there too: the
/// tag is a member like any other to the variant that it chooses.)
struct TagKey<'k, 'de> {
    tag: &'k str,
    tape: &'k mut Vec<Event<'de>>,
}

impl<'de> DeserializeSeed<'de> for TagKey<'_, 'de> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TagKey<'_, 'de> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<bool, E> {
        self.tape.push(Event::Borrowed(name));
        Ok(name == self.tag)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<bool, E> {
        self.tape.push(Event::Owned(name.to_owned()));
        Ok(name == self.tag)
    }
}
