//! The items of an array that is being read: from a tape, from the stream, or first one and then
//! the other.

use super::context::{Context, Fit};
use super::entries::Nothing;
use super::judge::Memo;
use super::node::Node;
use super::raw::rest_of_array;
use super::reader::{Reader, read_taped};
use super::record::Record;
use super::sequence::Sequence;
use super::tape::{Event, Extent, Tape};
use serde::de::{DeserializeSeed, Deserializer, SeqAccess};
use serde_json::Value;

/// The items still to be read.
pub struct Items<'t, 'de, A> {
    around: Option<&'t mut Tape<'de>>,
    own: Tape<'de>,
    /// How many items are on the tape: that of what is around this array, if it comes from there.
    left: u32,
    rest: A,
}

impl<'t, 'de, E: serde::de::Error> Items<'t, 'de, Nothing<E>> {
    /// Returns the content of an array on `tape`.
    pub fn taped(tape: &'t mut Tape<'de>, extent: Extent) -> Self {
        Items { around: Some(tape), left: extent.entries, ..Items::streamed(Nothing::new()) }
    }
}

impl<'t, 'de, A: SeqAccess<'de>> Items<'t, 'de, A> {
    pub fn streamed(rest: A) -> Self {
        Items { around: None, own: Tape::new(), left: 0, rest }
    }

    pub fn size_hint(&self) -> Option<usize> {
        Some(self.left as usize + self.rest.size_hint().unwrap_or(0)).filter(|items| *items > 0)
    }

    /// Reads the next item into a new place at the end of `sequence`.
    #[inline]
    pub fn read_next(
        &mut self,
        sequence: &mut dyn Sequence,
        context: &Context,
    ) -> Result<Option<Fit>, A::Error> {
        if self.left > 0 {
            self.left -= 1;
            return read_taped(&mut sequence.push(), self.tape(), context).map(Some);
        }
        self.rest.next_element_seed(Push { sequence, context })
    }

    fn tape(&mut self) -> &mut Tape<'de> {
        self.around.as_deref_mut().unwrap_or(&mut self.own)
    }

    /// Returns the JSON type of the first item, which is buffered if it is not yet; `None` if there is none.
    pub fn peek(&mut self, context: &Context) -> Result<Option<u8>, A::Error> {
        if self.left == 0 && !self.buffer_one(context)? {
            return Ok(None);
        }
        Ok(self.tape().peek().map(Event::kind))
    }

    /// Buffers all items.
    pub fn buffer_all(&mut self, context: &Context) -> Result<(), A::Error> {
        while self.buffer_one(context)? {}
        Ok(())
    }

    fn buffer_one(&mut self, context: &Context) -> Result<bool, A::Error> {
        let tape = self.around.as_deref_mut().unwrap_or(&mut self.own);
        let has_item = self.rest.next_element_seed(Record { tape, context })?.is_some();
        self.left += u32::from(has_item);
        Ok(has_item)
    }

    /// Shows what is buffered, as an array, with what has been compared with it.
    pub fn see(&mut self, see: &mut dyn FnMut(Node<'_, '_>, &mut Memo)) {
        let is_around = self.around.is_some();
        let left = self.left;
        let tape = self.tape();
        let mut memo = tape.take_memo();
        let position = if is_around { tape.start().checked_sub(1) } else { None };
        see(Node::of_items(tape, left, position), &mut memo);
        tape.set_memo(memo);
    }

    /// Returns all that is left, as a raw array.
    pub fn take_rest(&mut self, context: &Context) -> Result<Value, A::Error> {
        let left = std::mem::take(&mut self.left);
        let tape = self.tape();
        let items = (0..left).map(|_| tape.take_value()).collect();
        rest_of_array(items, &mut self.rest, context)
    }
}

/// Makes a place at the end of a sequence once it is sure that there is an item, and reads it.
struct Push<'s, 'c> {
    sequence: &'s mut dyn Sequence,
    context: &'c Context,
}

impl<'de> DeserializeSeed<'de> for Push<'_, '_> {
    type Value = Fit;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Fit, D::Error> {
        deserializer.deserialize_any(Reader { slot: &mut self.sequence.push(), context: self.context })
    }
}
