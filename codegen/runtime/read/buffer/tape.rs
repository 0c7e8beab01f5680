//! A buffer for what is before a union's tag: one flat list, strings borrowed where the input
//! lends them, nothing parsed twice and nothing buffered twice.

use super::deviation::Found;
use super::judge::Memo;
use super::kind;
use super::scalar::Scalar;
use serde_json::{Map, Value};

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
    /// Returns the text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Event::Borrowed(text) => Some(text),
            Event::Owned(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the JSON type, see [`kind`].
    pub fn kind(&self) -> u8 {
        match self {
            Event::Array(_) => kind::ARRAY,
            Event::Object(_) => kind::OBJECT,
            scalar => scalar.scalar().map_or(kind::ANY, Scalar::kind),
        }
    }

    /// Returns the value, if it is neither array nor object.
    pub fn scalar(&self) -> Option<Scalar<'_>> {
        Some(match self {
            Event::Null => Scalar::Null,
            Event::Boolean(value) => Scalar::Boolean(*value),
            Event::Signed(value) => Scalar::Signed(*value),
            Event::Unsigned(value) => Scalar::Unsigned(*value),
            Event::Float(value) => Scalar::Float(*value),
            Event::Number(value) => Scalar::Number(value),
            Event::Borrowed(text) => Scalar::String(text),
            Event::Owned(text) => Scalar::String(text),
            Event::Array(_) | Event::Object(_) => return None,
        })
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
    /// What has been compared with the values that are still to be read.
    memo: Option<Box<Memo>>,
}

impl<'de> Tape<'de> {
    pub const fn new() -> Self {
        Tape { events: Vec::new(), at: 0, memo: None }
    }

    /// Returns a tape of one number.
    pub fn of_number(number: serde_json::Number) -> Self {
        Tape { events: vec![event_of(number)], at: 0, memo: None }
    }

    #[inline]
    pub fn push(&mut self, event: Event<'de>) {
        if self.events.len() == self.events.capacity() {
            self.grow();
        }
        self.events.push(event);
    }

    #[cold]
    fn grow(&mut self) {
        if self.events.capacity() == 0 {
            // Room for a small object at once.
            self.events = Vec::with_capacity(24);
        } else {
            self.events.reserve(1);
        }
    }

    /// Takes the next event off. There is one: a tape holds whole values, and its readers count.
    pub fn take(&mut self) -> Event<'de> {
        let event =
            self.events.get_mut(self.at).map_or(Event::Null, |event| std::mem::replace(event, Event::Null));
        self.at += 1;
        event
    }

    /// Passes over a member's name.
    pub fn pass_name(&mut self) -> &str {
        let name = self.events.get(self.at).and_then(Event::as_str);
        self.at += 1;
        name.unwrap_or_default()
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

    /// Returns the place where the next event will stand.
    pub fn end(&self) -> usize {
        self.events.len()
    }

    /// Returns the event at a place that `end` gave before it was recorded.
    pub fn event(&self, place: usize) -> &Event<'de> {
        &self.events[place]
    }

    /// Returns all events from a place on.
    pub fn since(&self, place: usize) -> &[Event<'de>] {
        &self.events[place..]
    }

    pub fn replace(&mut self, place: usize, event: Event<'de>) {
        self.events[place] = event;
    }

    /// Forgets all events from a place on.
    pub fn truncate(&mut self, place: usize) {
        self.events.truncate(place);
    }

    /// Returns what comes next.
    pub fn peek(&self) -> Option<&Event<'de>> {
        self.events.get(self.at)
    }

    /// Returns the place of what comes next.
    pub fn start(&self) -> usize {
        self.at
    }

    /// Returns the next `count` members' names, each with the first event of its value.
    pub fn members(&self, count: u32) -> impl Iterator<Item = (&str, &Event<'de>)> {
        self.members_from(self.at, count).map(|(name, at)| (name, &self.events[at]))
    }

    /// Returns the names of `count` members from a place on, each with the place of its value.
    pub fn members_from(&self, mut at: usize, count: u32) -> impl Iterator<Item = (&str, usize)> {
        (0..count).map_while(move |_| {
            let name = self.events.get(at)?.as_str()?;
            let place = at + 1;
            at = place + 1 + self.events.get(place)?.following();
            Some((name, place))
        })
    }

    /// Returns the places of `count` values from a place on.
    pub fn places(&self, mut at: usize, count: u32) -> impl Iterator<Item = (&Self, usize)> {
        (0..count).map_while(move |_| {
            let place = at;
            at = place + 1 + self.events.get(place)?.following();
            Some((self, place))
        })
    }

    /// Takes out what has been compared, for comparing more.
    pub fn take_memo(&mut self) -> Box<Memo> {
        self.memo.take().unwrap_or_default()
    }

    pub fn set_memo(&mut self, memo: Box<Memo>) {
        self.memo = Some(memo);
    }
}

/// Returns a number as the simplest event that loses nothing of it.
pub fn event_of<'de>(number: serde_json::Number) -> Event<'de> {
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
