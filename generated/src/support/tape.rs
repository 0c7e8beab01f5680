// @generated from nothing by codegen/support/tape.rs. Do not edit: run `schemalock generate`.

//! A buffer for what stands before a union's tag: one flat list, strings borrowed where the input
//! lends them, nothing parsed twice.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use std::fmt;
use std::marker::PhantomData;

/// One piece of a buffered value. An array or object is followed by its content.
pub enum Event<'de> {
    Null,
    Boolean(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Borrowed(&'de str),
    Owned(String),
    /// So many items follow.
    Array(usize),
    /// So many names, each with its value, follow.
    Object(usize),
}

impl<'de> Event<'de> {
    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Event::Borrowed(text) => Some(text),
            Event::Owned(text) => Some(text),
            _ => None,
        }
    }
}

/// Records a value at the end of a tape.
pub struct Record<'t, 'de>(pub &'t mut Vec<Event<'de>>);

impl<'de> DeserializeSeed<'de> for Record<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Record<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.push(Event::Null)
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.push(Event::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.push(Event::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.push(Event::Signed(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.push(Event::Unsigned(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.push(Event::Float(value))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        self.push(Event::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.push(Event::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.push(Event::Owned(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let start = self.0.len();
        self.0.push(Event::Array(0));
        let mut items = 0;
        while access.next_element_seed(Record(self.0))?.is_some() {
            items += 1;
        }
        self.0[start] = Event::Array(items);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let start = self.0.len();
        self.0.push(Event::Object(0));
        let mut members = 0;
        while access.next_key_seed(Record(self.0))?.is_some() {
            access.next_value_seed(Record(self.0))?;
            members += 1;
        }
        self.0[start] = Event::Object(members);
        Ok(())
    }
}

impl<'de> Record<'_, 'de> {
    fn push<E>(self, event: Event<'de>) -> Result<(), E> {
        self.0.push(event);
        Ok(())
    }
}

/// Plays one value of a tape back, taking it off the tape.
pub struct Replay<'t, 'de, E> {
    tape: &'t mut std::vec::IntoIter<Event<'de>>,
    error: PhantomData<E>,
}

impl<'t, 'de, E> Replay<'t, 'de, E> {
    pub fn new(tape: &'t mut std::vec::IntoIter<Event<'de>>) -> Self {
        Replay { tape, error: PhantomData }
    }
}

impl<'de, E: Error> Deserializer<'de> for Replay<'_, 'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        let Some(event) = self.tape.next() else {
            return Err(E::custom("the buffered value ended early"));
        };
        match event {
            Event::Null => visitor.visit_unit(),
            Event::Boolean(value) => visitor.visit_bool(value),
            Event::Signed(value) => visitor.visit_i64(value),
            Event::Unsigned(value) => visitor.visit_u64(value),
            Event::Float(value) => visitor.visit_f64(value),
            Event::Borrowed(text) => visitor.visit_borrowed_str(text),
            Event::Owned(text) => visitor.visit_string(text),
            Event::Array(left) => visitor.visit_seq(Content { tape: self.tape, left, error: PhantomData }),
            Event::Object(left) => visitor.visit_map(Content { tape: self.tape, left, error: PhantomData }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.tape.as_slice().first() {
            Some(Event::Null) => {
                self.tape.next();
                visitor.visit_none()
            }
            _ => visitor.visit_some(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// The content of a buffered array or object.
struct Content<'t, 'de, E> {
    tape: &'t mut std::vec::IntoIter<Event<'de>>,
    left: usize,
    error: PhantomData<E>,
}

impl<'de, E: Error> SeqAccess<'de> for Content<'_, 'de, E> {
    type Error = E;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, E> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(Replay::new(self.tape)).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

impl<'de, E: Error> MapAccess<'de> for Content<'_, 'de, E> {
    type Error = E;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, E> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        match self.tape.next() {
            Some(Event::Borrowed(name)) => seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some),
            Some(Event::Owned(name)) => seed.deserialize(name.into_deserializer()).map(Some),
            _ => Err(E::custom("a member name is not a string")),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, E> {
        seed.deserialize(Replay::new(self.tape))
    }
}

/// The names of a buffered object's own members, each with the first event of its value.
pub fn members<'t, 'de>(tape: &'t [Event<'de>]) -> impl Iterator<Item = (&'t str, &'t Event<'de>)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let name = tape.get(at)?.as_str()?;
        let value = tape.get(at + 1)?;
        at = after(tape, at + 1);
        Some((name, value))
    })
}

/// The position behind the value that starts at `at`.
fn after(tape: &[Event<'_>], mut at: usize) -> usize {
    let mut values = 1;
    while values > 0 && at < tape.len() {
        values = values - 1
            + match tape[at] {
                Event::Array(items) => items,
                Event::Object(members) => 2 * members,
                _ => 0,
            };
        at += 1;
    }
    at
}
