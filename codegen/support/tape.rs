//! A buffer for what stands before a union's tag: one flat list, strings borrowed where the input
//! lends them, nothing parsed twice and nothing buffered twice.

use super::context::Context;
use super::deviation::Found;
use super::number;
use super::object::kind;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// One piece of a buffered value. An array or object is followed by its content.
pub enum Event<'de> {
    Null,
    Boolean(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Number(Box<serde_json::Number>),
    Borrowed(&'de str),
    Owned(String),
    Array(Extent),
    Object(Extent),
}

/// How much follows an array's or object's event.
#[derive(Clone, Copy)]
pub struct Extent {
    /// So many items, or names each with its value.
    pub entries: u32,
    /// So many events in all.
    pub events: u32,
}

impl Event<'_> {
    /// The text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Event::Borrowed(text) => Some(text),
            Event::Owned(text) => Some(text),
            _ => None,
        }
    }

    /// The JSON type, see [`kind`].
    pub fn kind(&self) -> u8 {
        match self {
            Event::Null => kind::NULL,
            Event::Boolean(_) => kind::BOOLEAN,
            Event::Signed(_) | Event::Unsigned(_) => kind::INTEGER,
            Event::Float(value) if value.fract() == 0.0 => kind::INTEGER,
            Event::Float(_) | Event::Number(_) => kind::NUMBER & !kind::INTEGER,
            Event::Borrowed(_) | Event::Owned(_) => kind::STRING,
            Event::Array(_) => kind::ARRAY,
            Event::Object(_) => kind::OBJECT,
        }
    }

    pub fn found(&self) -> Found {
        match self {
            Event::Null => Found::Null,
            Event::Boolean(_) => Found::Boolean,
            Event::Signed(_) | Event::Unsigned(_) => Found::Integer,
            Event::Float(_) | Event::Number(_) => Found::Number,
            Event::Borrowed(text) => Found::String(text.len()),
            Event::Owned(text) => Found::String(text.len()),
            Event::Array(extent) => Found::Array(extent.entries as usize),
            Event::Object(extent) => Found::Object(extent.entries as usize),
        }
    }

    fn following(&self) -> usize {
        match self {
            Event::Array(extent) | Event::Object(extent) => extent.events as usize,
            _ => 0,
        }
    }
}

/// Buffered values, taken off from the front and added at the end.
#[derive(Default)]
pub struct Tape<'de> {
    events: Vec<Event<'de>>,
    at: usize,
}

impl<'de> Tape<'de> {
    pub const fn new() -> Self {
        Tape { events: Vec::new(), at: 0 }
    }

    /// A tape of one number.
    pub fn of_number(number: serde_json::Number) -> Self {
        Tape { events: vec![event_of(number)], at: 0 }
    }

    pub fn push(&mut self, event: Event<'de>) {
        if self.events.is_empty() {
            // Room for a small object at once.
            self.events.reserve(24);
        }
        self.events.push(event);
    }

    /// Takes the next event off. There is one: a tape holds whole values, and its readers count.
    pub fn take(&mut self) -> Event<'de> {
        let event =
            self.events.get_mut(self.at).map_or(Event::Null, |event| std::mem::replace(event, Event::Null));
        self.at += 1;
        event
    }

    /// Takes a member's name off.
    pub fn take_name(&mut self) -> String {
        match self.take() {
            Event::Borrowed(name) => name.to_owned(),
            Event::Owned(name) => name,
            _ => String::new(),
        }
    }

    /// Takes the next value off.
    pub fn take_value(&mut self) -> Value {
        match self.take() {
            Event::Null => Value::Null,
            Event::Boolean(value) => value.into(),
            Event::Signed(value) => value.into(),
            Event::Unsigned(value) => value.into(),
            Event::Float(value) => value.into(),
            Event::Number(value) => Value::Number(*value),
            Event::Borrowed(text) => text.into(),
            Event::Owned(text) => text.into(),
            Event::Array(extent) => (0..extent.entries).map(|_| self.take_value()).collect(),
            Event::Object(extent) => {
                let mut members = Map::new();
                self.take_members(extent.entries, &mut members);
                Value::Object(members)
            }
        }
    }

    /// Takes the next `count` members off.
    pub fn take_members(&mut self, count: u32, members: &mut Map<String, Value>) {
        for _ in 0..count {
            let name = self.take_name();
            members.insert(name, self.take_value());
        }
    }

    /// The place where the next event will stand.
    pub fn end(&self) -> usize {
        self.events.len()
    }

    /// The event at a place that `end` gave before it was recorded.
    pub fn event(&self, place: usize) -> &Event<'de> {
        &self.events[place]
    }

    /// What comes next.
    pub fn peek(&self) -> Option<&Event<'de>> {
        self.events.get(self.at)
    }

    /// The next `count` members' names, each with the first event of its value.
    pub fn members(&self, count: u32) -> impl Iterator<Item = (&str, &Event<'de>)> {
        let mut at = self.at;
        (0..count).map_while(move |_| {
            let name = self.events.get(at)?.as_str()?;
            let value = self.events.get(at + 1)?;
            at += 2 + value.following();
            Some((name, value))
        })
    }
}

/// Records a value at the end of a tape.
pub struct Record<'t, 'de, 'c> {
    pub tape: &'t mut Tape<'de>,
    pub context: &'c Context,
}

impl<'de> Record<'_, 'de, '_> {
    fn again(&mut self) -> Record<'_, 'de, '_> {
        Record { tape: self.tape, context: self.context }
    }

    #[inline]
    fn push<E>(self, event: Event<'de>) -> Result<(), E> {
        self.tape.push(event);
        Ok(())
    }

    fn close<E: Error>(self, start: usize, entries: u32, event: fn(Extent) -> Event<'de>) -> Result<(), E> {
        let events = u32::try_from(self.tape.events.len() - start - 1);
        let events = events.map_err(|_| E::custom("too much stands before a tag"))?;
        self.tape.events[start] = event(Extent { entries, events });
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Record<'_, 'de, '_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Record<'_, 'de, '_> {
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

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        let value = number::from_i128(value)?;
        self.push(Event::Number(Box::new(value)))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        let value = number::from_u128(value)?;
        self.push(Event::Number(Box::new(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.context.check_float(value)?;
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

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<(), A::Error> {
        let start = self.tape.events.len();
        self.tape.push(Event::Null);
        let items = self.context.deeper(|| {
            let mut items = 0;
            while access.next_element_seed(self.again())?.is_some() {
                items += 1;
            }
            Ok(items)
        })?;
        self.close(start, items, Event::Array)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<(), A::Error> {
        let start = self.tape.events.len();
        self.tape.push(Event::Null);
        let members = self.context.deeper(|| {
            let mut members = 0;
            while access.next_key_seed(RecordName(self.tape))?.is_some() {
                access.next_value_seed(self.again())?;
                members += 1;
            }
            Ok(members)
        })?;
        if number::ARE_TEXTS
            && let Some(number) = marked_number(&self.tape.events[start + 1..])
        {
            self.tape.events.truncate(start);
            return self.push(number);
        }
        self.close(start, members, Event::Object)
    }
}

/// The number that `events`, one member, stand for; see [`number::ARE_TEXTS`].
fn marked_number<'de>(events: &[Event<'_>]) -> Option<Event<'de>> {
    let [name, value] = events else { return None };
    if name.as_str() != Some(number::MARKER) {
        return None;
    }
    number::parse(value.as_str()?).map(event_of)
}

/// A number as the simplest event that loses nothing of it.
fn event_of<'de>(number: serde_json::Number) -> Event<'de> {
    if let Some(value) = number.as_u64() {
        Event::Unsigned(value)
    } else if let Some(value) = number.as_i64().filter(|value| *value != 0) {
        Event::Signed(value)
    } else {
        match number.as_f64() {
            Some(value) if serde_json::Number::from_f64(value).as_ref() == Some(&number) => {
                Event::Float(value)
            }
            _ => Event::Number(Box::new(number)),
        }
    }
}

/// Records a member's name at the end of a tape.
pub struct RecordName<'t, 'de>(pub &'t mut Tape<'de>);

impl<'de> DeserializeSeed<'de> for RecordName<'_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for RecordName<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<(), E> {
        self.0.push(Event::Borrowed(name));
        Ok(())
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<(), E> {
        self.0.push(Event::Owned(name.to_owned()));
        Ok(())
    }

    fn visit_string<E: Error>(self, name: String) -> Result<(), E> {
        self.0.push(Event::Owned(name));
        Ok(())
    }
}
