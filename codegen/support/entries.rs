//! The members of an object that is being read: first a tag that is known already, then those that
//! were buffered in search of it, then the rest as it streams in.

use super::context::{Context, Fit};
use super::deviation::Found;
use super::lookup::Names;
use super::number;
use super::object::{ObjectShape, kind};
use super::raw::{Raw, rest_of_object};
use super::reader::{Reader, read_taped};
use super::scalar::Scalar;
use super::tag::{TagName, TagValue};
use super::tape::{Event, Extent, Record, RecordName, Tape};
use super::Slot;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;
use std::marker::PhantomData;

/// The members still to be read.
pub struct Entries<'t, 'de, A> {
    /// The tag that chose the variant, by name and value.
    tag: Option<(&'static str, &'static str)>,
    tape: Option<&'t mut Tape<'de>>,
    /// How many members stand on the tape.
    left: u32,
    rest: A,
    due: Due,
}

/// Where the value stands whose name was just given.
#[derive(Clone, Copy)]
enum Due {
    Tag(&'static str),
    Tape,
    Rest,
}

/// A member name, looked up.
pub enum Key {
    /// The position in the shape's members.
    Known(usize),
    Unknown(String),
}

/// What a union's tag says.
pub enum Tag {
    /// The position in the list of values.
    Listed(usize),
    /// This stands there, which no variant lists.
    Unlisted(Found),
}

impl<'t, 'de, E: Error> Entries<'t, 'de, Nothing<E>> {
    /// The content of an object on `tape`.
    pub fn taped(tape: &'t mut Tape<'de>, extent: Extent) -> Self {
        Entries { tag: None, tape: Some(tape), left: extent.entries, rest: Nothing::new(), due: Due::Rest }
    }
}

impl<'t, 'de, A: MapAccess<'de>> Entries<'t, 'de, A> {
    pub fn streamed(rest: A) -> Self {
        Entries { tag: None, tape: None, left: 0, rest, due: Due::Rest }
    }

    /// As `streamed`, able to buffer on `tape`.
    pub fn before(tape: &'t mut Tape<'de>, rest: A) -> Self {
        Entries { tag: None, tape: Some(tape), left: 0, rest, due: Due::Rest }
    }

    /// Makes it able to buffer: on the tape that it has, or else on `own`.
    pub fn buffering<'o>(self, own: &'o mut Tape<'de>) -> Entries<'o, 'de, A>
    where
        't: 'o,
    {
        let Entries { tag, tape, left, rest, due } = self;
        let tape: &'o mut Tape<'de> = match tape {
            Some(tape) => tape,
            None => own,
        };
        Entries { tag, tape: Some(tape), left, rest, due }
    }

    /// The next member's name, looked up in `shape`; `hint` is where it stands if the members come
    /// in the order of the schema.
    #[inline]
    pub fn next_key(&mut self, shape: &ObjectShape, hint: usize) -> Result<Option<Key>, A::Error> {
        if self.tag.is_some() || self.left > 0 {
            return Ok(self.next_buffered(|name| look_up(shape, hint, name)));
        }
        self.due = Due::Rest;
        self.rest.next_key_seed(LookUp { shape, hint })
    }

    /// The next member's name.
    pub fn next_name(&mut self) -> Result<Option<String>, A::Error> {
        if self.tag.is_some() || self.left > 0 {
            return Ok(self.next_buffered(str::to_owned));
        }
        self.due = Due::Rest;
        self.rest.next_key()
    }

    fn next_buffered<T>(&mut self, take: impl FnOnce(&str) -> T) -> Option<T> {
        if let Some((name, value)) = self.tag.take() {
            self.due = Due::Tag(value);
            return Some(take(name));
        }
        self.left -= 1;
        self.due = Due::Tape;
        self.tape.as_mut()?.take().as_str().map(take)
    }

    /// Reads the value of the member whose name was just given.
    #[inline]
    pub fn read_value(&mut self, slot: Slot<'_>, context: &Context) -> Result<Fit, A::Error> {
        match (self.due, &mut self.tape) {
            (Due::Rest, _) => self.rest.next_value_seed(Reader { slot, context }),
            (Due::Tag(value), _) => Scalar::String(value).put(slot, context),
            (Due::Tape, Some(tape)) => read_taped(slot, tape, context),
            (Due::Tape, None) => Ok(Ok(())),
        }
    }

    /// The value of the member whose name was just given, as it is.
    pub fn raw_value(&mut self, context: &Context) -> Result<Value, A::Error> {
        match (self.due, &mut self.tape) {
            (Due::Rest, _) => self.rest.next_value_seed(Raw(context)),
            (Due::Tag(value), _) => Ok(value.into()),
            (Due::Tape, Some(tape)) => Ok(tape.take_value()),
            (Due::Tape, None) => Ok(Value::Null),
        }
    }

    /// All that is left, as a raw object.
    pub fn into_value(mut self, context: &Context) -> Result<Value, A::Error> {
        let mut members = Map::new();
        if let Some((name, value)) = self.tag {
            members.insert(name.to_owned(), value.into());
        }
        if let Some(tape) = &mut self.tape {
            tape.take_members(self.left, &mut members);
        }
        rest_of_object(members, self.rest, context).map(Value::Object)
    }

    /// Looks for the member `key`, at first among what is buffered; buffers what stands before it.
    /// To be called on what is `buffering`.
    pub fn find_tag(&mut self, key: &'static str, values: &Names, context: &Context) -> Result<Tag, A::Error> {
        if let Some((_, text)) = self.tag.filter(|(name, _)| *name == key) {
            return Ok(tag_of(&Event::Borrowed(text), values));
        }
        let Some(tape) = self.tape.as_deref_mut() else { return Ok(Tag::Unlisted(Found::Nothing)) };
        if let Some((_, value)) = tape.members(self.left).find(|(name, _)| *name == key) {
            return Ok(tag_of(value, values));
        }
        while let Some(is_tag) = self.rest.next_key_seed(TagName { key, tape })? {
            if !is_tag {
                self.rest.next_value_seed(Record { tape, context })?;
                self.left += 1;
                continue;
            }
            // Only one tag is held apart; that of a union around this one, on another member, is
            // there already.
            let keeps = self.tag.is_some();
            let tag = self.rest.next_value_seed(TagValue { key, values, keeps, tape, context })?;
            match tag {
                Tag::Listed(listed) if !keeps => self.tag = Some((key, values.list()[listed])),
                _ => self.left += 1,
            }
            return Ok(tag);
        }
        Ok(Tag::Unlisted(Found::Nothing))
    }

    /// Buffers all members. To be called on what is `buffering`.
    pub fn buffer_all(&mut self, context: &Context) -> Result<(), A::Error> {
        while self.buffer_one(context)? {}
        Ok(())
    }

    fn buffer_one(&mut self, context: &Context) -> Result<bool, A::Error> {
        let Some(tape) = self.tape.as_deref_mut() else { return Ok(false) };
        if self.rest.next_key_seed(RecordName(tape))?.is_none() {
            return Ok(false);
        }
        self.rest.next_value_seed(Record { tape, context })?;
        self.left += 1;
        Ok(true)
    }

    /// The names of what is buffered, each with its value's JSON type, and text if it is a string.
    pub fn buffered(&self) -> impl Iterator<Item = (&str, u8, Option<&str>)> {
        let tag = self.tag.iter().map(|(name, value)| (*name, kind::STRING, Some(*value)));
        let taped = self.tape.iter().flat_map(|tape| tape.members(self.left));
        tag.chain(taped.map(|(name, value)| (name, value.kind(), value.as_str())))
    }

    /// The number that this is, if it is one that comes as an object, see [`number::ARE_TEXTS`];
    /// what has been looked at is buffered.
    pub fn marked_number(&mut self, context: &Context) -> Result<Option<serde_json::Number>, A::Error> {
        let is_first = self.buffer_one(context)?;
        let marked = self.buffered().next().filter(|(name, ..)| *name == number::MARKER);
        let number = marked.and_then(|(_, _, text)| number::parse(text?));
        Ok(if is_first && number.is_some() && !self.buffer_one(context)? { number } else { None })
    }
}

/// What a tag of this value says.
pub fn tag_of(value: &Event<'_>, values: &Names) -> Tag {
    match value.as_str().and_then(|text| values.find(text)) {
        Some(listed) => Tag::Listed(listed),
        None => Tag::Unlisted(value.found()),
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

/// What follows a tape that is all there is.
pub struct Nothing<E>(PhantomData<E>);

impl<E> Nothing<E> {
    pub fn new() -> Self {
        Nothing(PhantomData)
    }
}

impl<'de, E: Error> MapAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, _seed: S) -> Result<Option<S::Value>, E> {
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, _seed: S) -> Result<S::Value, E> {
        Err(E::custom("a member without a value"))
    }
}

impl<'de, E: Error> SeqAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, _seed: S) -> Result<Option<S::Value>, E> {
        Ok(None)
    }
}
