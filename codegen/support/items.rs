//! The items of an array that is being read: from a tape, from the stream, or first one and then
//! the other.

use super::context::{Context, Fit};
use super::entries::Nothing;
use super::raw::rest_of_array;
use super::reader::{Reader, read_taped};
use super::sequence::Sequence;
use super::tape::{Event, Extent, Record, Tape};
use serde::de::{DeserializeSeed, Deserializer, SeqAccess};
use serde_json::Value;

/// The items still to be read.
pub struct Items<'t, 'de, A> {
    tape: Option<&'t mut Tape<'de>>,
    /// How many items stand on the tape.
    left: u32,
    rest: A,
}

impl<'t, 'de, E: serde::de::Error> Items<'t, 'de, Nothing<E>> {
    /// The content of an array on `tape`.
    pub fn taped(tape: &'t mut Tape<'de>, extent: Extent) -> Self {
        Items { tape: Some(tape), left: extent.entries, rest: Nothing::new() }
    }
}

impl<'t, 'de, A: SeqAccess<'de>> Items<'t, 'de, A> {
    pub fn streamed(rest: A) -> Self {
        Items { tape: None, left: 0, rest }
    }

    pub fn size_hint(&self) -> Option<usize> {
        Some(self.left as usize + self.rest.size_hint().unwrap_or(0)).filter(|items| *items > 0)
    }

    /// Reads the next item into a new place at the end of `sequence`.
    #[inline]
    pub fn read_next(&mut self, sequence: &mut dyn Sequence, context: &Context) -> Result<Option<Fit>, A::Error> {
        match &mut self.tape {
            Some(tape) if self.left > 0 => {
                self.left -= 1;
                read_taped(sequence.push(), tape, context).map(Some)
            }
            _ => self.rest.next_element_seed(Push { sequence, context }),
        }
    }

    /// Looks at the first item; it is buffered, if it is not yet.
    pub fn peek<'p>(self, own: &'p mut Tape<'de>, context: &Context) -> Result<(u8, Items<'p, 'de, A>), A::Error>
    where
        't: 'p,
    {
        let Items { tape, mut left, mut rest } = self;
        let tape: &'p mut Tape<'de> = match tape {
            Some(tape) => tape,
            None => own,
        };
        if left == 0 && rest.next_element_seed(Record { tape, context })?.is_some() {
            left = 1;
        }
        let kind = if left == 0 { super::object::kind::ANY } else { tape.peek().map_or(0, Event::kind) };
        Ok((kind, Items { tape: Some(tape), left, rest }))
    }

    /// All that is left, as a raw array.
    pub fn into_value(mut self, context: &Context) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        if let Some(tape) = &mut self.tape {
            items.extend((0..self.left).map(|_| tape.take_value()));
        }
        rest_of_array(items, self.rest, context)
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
        deserializer.deserialize_any(Reader { slot: self.sequence.push(), context: self.context })
    }
}
