//! The members of an object that is being read: first a tag that is known already, then those that
//! were buffered in search of it, then the rest as it streams in.

use super::Slot;
use super::context::{Context, Fit};
use super::deviation::Found;
use super::guess::OnlyArm;
use super::judge::Memo;
use super::name::Name;
use super::node::Node;
use super::number_text;
use super::object::ObjectShape;
use super::raw::{Raw, rest_of_object};
use super::reader::{Reader, read_taped};
use super::record::{Record, RecordName};
use super::scalar::Scalar;
use super::select::Body;
use super::tag::{TagName, TagValue, Tags};
use super::tape::{Event, Extent, Tape};
use super::union::ObjectArm;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;
use std::marker::PhantomData;

/// The members still to be read.
pub struct Entries<'t, 'de, A> {
    /// The tag that chose the variant, by name and value; still to be read, if `has_tag`.
    tag: (&'static str, &'static str),
    has_tag: bool,
    /// The tape of what is around this object, if it comes from there.
    around: Option<&'t mut Tape<'de>>,
    own: Tape<'de>,
    /// How many members are on the tape; or one, if its name is `given`.
    left: u32,
    /// The position of a member whose name has been read already and whose value has not.
    given: Option<u32>,
    rest: A,
    due: Due,
}

/// Where the value stands whose name was just given.
#[derive(Clone, Copy, PartialEq)]
enum Due {
    Tag,
    Tape,
    Rest,
}

/// A member name, looked up. (Of four bytes, so that results go by register.)
#[derive(Clone, Copy)]
pub enum Key {
    /// The position in the shape's members.
    Known(u32),
    /// No such member; see [`LookUp::unknown`].
    Unknown,
}

/// Looks names up.
pub struct LookUp {
    pub shape: &'static ObjectShape,
    /// The position that is next if the members come in the order of the schema.
    pub hint: u32,
    /// The last name that the shape does not have.
    pub unknown: Name,
}

/// What a union's tag says.
pub enum Tag {
    /// The position in the list of values.
    Listed(usize),
    /// This is there, which no variant lists.
    Unlisted(Found),
}

impl<'t, 'de, E: Error> Entries<'t, 'de, Nothing<E>> {
    /// Returns the content of an object on `tape`.
    pub fn taped(tape: &'t mut Tape<'de>, extent: Extent) -> Self {
        Entries { around: Some(tape), left: extent.entries, ..Entries::streamed(Nothing::new()) }
    }
}

impl<'t, 'de, A: MapAccess<'de>> Entries<'t, 'de, A> {
    pub fn streamed(rest: A) -> Self {
        Entries {
            tag: ("", ""),
            has_tag: false,
            around: None,
            own: Tape::new(),
            left: 0,
            given: None,
            rest,
            due: Due::Rest,
        }
    }

    /// Returns whether some members are known already, which come before those that stream in.
    #[inline]
    pub fn has_ahead(&self) -> bool {
        self.has_tag || self.left > 0
    }

    /// Returns whether what has been buffered is read, all of it or the first part.
    #[inline]
    pub fn is_known(&self) -> bool {
        self.around.is_some() || self.has_ahead()
    }

    /// Returns the next member's name, if it is known already.
    pub fn next_ahead(&mut self, look_up: &mut LookUp) -> Option<Key> {
        if !self.has_ahead() {
            self.due = Due::Rest;
            return None;
        }
        if let Some(position) = self.given.take() {
            self.left = 0;
            self.due = Due::Rest;
            return Some(Key::Known(position));
        }
        Some(self.next_buffered(|name| look_up.find(name)))
    }

    /// Returns the next member's name, when there is nothing ahead.
    #[inline]
    pub fn next_streamed(&mut self, look_up: &mut LookUp) -> Result<Option<Key>, A::Error> {
        self.rest.next_key_seed(look_up)
    }

    /// Reads the value of the member whose name has just streamed in.
    #[inline]
    pub fn read_streamed(&mut self, slot: &mut Slot<'_>, context: &Context) -> Result<Fit, A::Error> {
        self.rest.next_value_seed(Reader { slot, context })
    }

    /// Returns the next member's name.
    pub fn next_name(&mut self) -> Result<Option<String>, A::Error> {
        if self.has_ahead() {
            return Ok(Some(self.next_buffered(str::to_owned)));
        }
        self.due = Due::Rest;
        self.rest.next_key()
    }

    #[inline]
    fn next_buffered<T>(&mut self, take: impl FnOnce(&str) -> T) -> T {
        if self.has_tag {
            self.has_tag = false;
            self.due = Due::Tag;
            return take(self.tag.0);
        }
        self.left -= 1;
        self.due = Due::Tape;
        take(self.tape().pass_name())
    }

    /// Reads the value of the member whose name was just given.
    pub fn read_value(&mut self, slot: &mut Slot<'_>, context: &Context) -> Result<Fit, A::Error> {
        match self.due {
            Due::Rest => self.rest.next_value_seed(Reader { slot, context }),
            Due::Tag => Scalar::String(self.tag.1).put(slot, context),
            Due::Tape => read_taped(slot, self.tape(), context),
        }
    }

    /// Returns the value of the member whose name was just given, as it is.
    pub fn raw_value(&mut self, context: &Context) -> Result<Value, A::Error> {
        match self.due {
            Due::Rest => self.rest.next_value_seed(Raw(context)),
            Due::Tag => Ok(self.tag.1.into()),
            Due::Tape => Ok(self.tape().take_value()),
        }
    }

    /// Returns all that is left, as a raw object.
    pub fn take_rest(&mut self, context: &Context) -> Result<Value, A::Error> {
        let mut members = Map::new();
        if std::mem::take(&mut self.has_tag) {
            members.insert(self.tag.0.to_owned(), self.tag.1.into());
        }
        let left = std::mem::take(&mut self.left);
        self.tape().take_members(left, &mut members);
        rest_of_object(members, &mut self.rest, context).map(Value::Object)
    }

    /// Looks for the member `key`, at first among what is buffered; buffers what is before it.
    pub fn find_tag(
        &mut self,
        key: &'static str,
        tags: Tags<'_>,
        context: &Context,
    ) -> Result<Tag, A::Error> {
        if self.has_tag && self.tag.0 == key {
            return Ok(tag_of(&Event::Borrowed(self.tag.1), tags));
        }
        let left = self.left;
        let tape = self.around.as_deref_mut().unwrap_or(&mut self.own);
        if left > 0
            && let Some((_, value)) = tape.members(left).find(|(name, _)| *name == key)
        {
            return Ok(tag_of(value, tags));
        }
        while let Some(is_tag) = self.rest.next_key_seed(TagName { key, tape })? {
            if !is_tag {
                self.rest.next_value_seed(Record { tape, context })?;
                self.left += 1;
                continue;
            }
            // Only one tag is held apart; that of a union around this one, on another member, is
            // there already.
            let keeps = self.has_tag;
            let tag = self.rest.next_value_seed(TagValue { key, tags, keeps, tape, context })?;
            match tag {
                Tag::Listed(listed) if !keeps && let Some(text) = tags.names.list().get(listed) => {
                    self.tag = (key, text);
                    self.has_tag = true;
                }
                _ => self.left += 1,
            }
            return Ok(tag);
        }
        Ok(Tag::Unlisted(Found::Nothing))
    }

    /// Buffers all members.
    pub fn buffer_all(&mut self, context: &Context) -> Result<(), A::Error> {
        while self.buffer_one(context)? {}
        Ok(())
    }

    /// Returns the variant and shape of the only arm that knows the first member, if nothing has been looked
    /// at yet and there is one such arm: the members have to be read by it next. Otherwise the member is
    /// buffered.
    pub fn only_arm(
        &mut self,
        arms: &[ObjectArm],
        context: &Context,
    ) -> Result<Option<(u16, &'static ObjectShape)>, A::Error> {
        if self.is_known() {
            return Ok(None);
        }
        match self.rest.next_key_seed(OnlyArm { arms, tape: &mut self.own })? {
            None => return Ok(None),
            Some(Some((variant, shape, position))) => {
                self.left = 1;
                self.given = Some(position);
                return Ok(Some((variant, shape)));
            }
            Some(None) => self.rest.next_value_seed(Record { tape: &mut self.own, context })?,
        }
        self.left = 1;
        Ok(None)
    }

    /// Buffers the member whose position in `shape` has been given, with its value.
    pub fn buffer_given(&mut self, shape: &ObjectShape, context: &Context) -> Result<(), A::Error> {
        if let Some(position) = self.given.take() {
            self.own.push(Event::Borrowed(shape.members[position as usize].name));
            self.rest.next_value_seed(Record { tape: &mut self.own, context })?;
        }
        Ok(())
    }

    fn buffer_one(&mut self, context: &Context) -> Result<bool, A::Error> {
        let tape = self.around.as_deref_mut().unwrap_or(&mut self.own);
        if self.rest.next_key_seed(RecordName(tape))?.is_none() {
            return Ok(false);
        }
        self.rest.next_value_seed(Record { tape, context })?;
        self.left += 1;
        Ok(true)
    }

    /// Puts the member whose name was just given back and buffers all others behind it. `false`, with
    /// nothing done, if the member did not stream in.
    pub fn put_back(&mut self, given: &str, context: &Context) -> Result<bool, A::Error> {
        if self.due != Due::Rest || self.around.is_some() {
            return Ok(false);
        }
        self.own.push(Event::Owned(given.to_owned()));
        self.rest.next_value_seed(Record { tape: &mut self.own, context })?;
        self.left += 1;
        self.buffer_all(context)?;
        Ok(true)
    }

    /// Returns what is buffered, as an object.
    pub fn buffered(&self) -> Node<'_, 'de> {
        let tag = self.has_tag.then_some(self.tag);
        match self.around.as_deref() {
            Some(tape) => Node::of_members(tag, tape, self.left, tape.start().checked_sub(1)),
            None => Node::of_members(tag, &self.own, self.left, None),
        }
    }

    fn tape(&mut self) -> &mut Tape<'de> {
        self.around.as_deref_mut().unwrap_or(&mut self.own)
    }

    /// Shows what is buffered, as an object, with what has been compared with it.
    pub fn see(&mut self, see: &mut dyn FnMut(Node<'_, '_>, &mut Memo)) {
        let mut memo = self.tape().take_memo();
        see(self.buffered(), &mut memo);
        self.tape().set_memo(memo);
    }

    /// Takes the text of the number that the context's marker marks, if this object is one, see `wide`.
    pub fn wide_number(&mut self, context: &Context) -> Result<Option<String>, A::Error> {
        let Some(marker) = context.marker() else { return Ok(None) };
        if !self.is_known() {
            self.buffer_one(context)?;
        }
        let text = match self.buffered().members().next() {
            Some((name, value)) if name == marker => value.text().map(str::to_owned),
            _ => None,
        };
        if text.is_some() {
            self.tape().pass_name();
            self.tape().take();
            self.left = 0;
        }
        Ok(text)
    }

    /// Returns the number that this is, if it is one that comes as an object, see [`number_text::ARE_TEXTS`];
    /// what has been looked at is buffered.
    pub fn marked_number(&mut self, context: &Context) -> Result<Option<serde_json::Number>, A::Error> {
        let is_first = self.buffer_one(context)?;
        let number = match self.buffered().members().next() {
            Some((number_text::MARKER, value)) => value.text().and_then(number_text::parse),
            _ => None,
        };
        Ok(if is_first && number.is_some() && !self.buffer_one(context)? { number } else { None })
    }
}

/// Returns what a tag of this value says.
pub fn tag_of(value: &Event<'_>, tags: Tags<'_>) -> Tag {
    match value.scalar().and_then(Scalar::literal).and_then(|tag| tags.find(tag)) {
        Some(listed) => Tag::Listed(listed),
        None => Tag::Unlisted(value.found()),
    }
}

impl LookUp {
    #[inline]
    fn find(&mut self, name: &str) -> Key {
        let hint = self.hint as usize;
        if self.shape.is_at(hint, name) {
            return Key::Known(self.hint);
        }
        // One that is left out is the most frequent exception.
        if self.shape.is_at(hint + 1, name) { Key::Known(self.hint + 1) } else { self.search(name) }
    }

    // Out of the way of members that come in the order of the schema.
    #[inline(never)]
    fn search(&mut self, name: &str) -> Key {
        match self.shape.find(name) {
            Some(position) => Key::Known(position as u32),
            None => {
                self.unknown = name.into();
                Key::Unknown
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for &mut LookUp {
    type Value = Key;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for &mut LookUp {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        Ok(self.find(name))
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
