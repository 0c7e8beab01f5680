//! Arrays of whatever item type.

use super::context::{Context, Fit};
use super::items::Items;
use super::path::Step;
use super::taken::take;
use super::{Field, Slot, View};
use serde::de::SeqAccess;
use serde_json::Value;

/// A `Vec` of whatever item type.
pub trait Sequence {
    fn len(&self) -> usize;
    fn item(&self, position: usize) -> View<'_>;
    /// Returns the item at `position` as raw JSON; see [`take`].
    fn take(&mut self, position: usize) -> Value;
    fn reserve(&mut self, items: usize);
    fn clear(&mut self);
    /// Adds an empty item and gives its place.
    fn push(&mut self) -> Slot<'_>;
    fn pop(&mut self);

    /// Keeps an item that does not fit behind those before it; gives it back if there is no room for it.
    fn keep(&mut self, misfit: Value) -> Option<Value> {
        Some(misfit)
    }

    /// Returns whether there are items, and none of them fits.
    fn is_raw(&self) -> bool {
        false
    }
}

impl<T: Field> Sequence for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn item(&self, position: usize) -> View<'_> {
        self[position].view()
    }

    fn take(&mut self, position: usize) -> Value {
        take(self[position].slot())
    }

    fn reserve(&mut self, items: usize) {
        self.reserve(items.min(4096 / size_of::<T>().max(1)));
    }

    fn clear(&mut self) {
        self.clear();
    }

    fn push(&mut self) -> Slot<'_> {
        self.push(T::empty());
        self.last_mut().expect("an item was just pushed").slot()
    }

    fn pop(&mut self) {
        self.pop();
    }
}

/// Reads all items into `sequence`, which keeps one that does not fit as raw JSON. If it has no room for that, the
/// array as a whole does not fit and is given back raw; the items behind it are still looked at, for their
/// deviations.
pub fn read_sequence<'de, A: SeqAccess<'de>>(
    sequence: &mut dyn Sequence,
    items: &mut Items<'_, 'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    sequence.clear();
    if let Some(announced) = items.size_hint() {
        sequence.reserve(announced);
    }
    let mut position = 0;
    loop {
        let before = context.mark();
        let read = items.read_next(sequence, context);
        match context.within(before, || Step::Item(position), read)? {
            None => return Ok(Ok(())),
            Some(Ok(())) => position += 1,
            Some(Err(misfit)) => {
                sequence.pop();
                if let Some(misfit) = sequence.keep(*misfit) {
                    return read_raw_from(sequence, misfit, items, context).map(Err);
                }
                position += 1;
            }
        }
    }
}

/// Returns the array with everything read so far, the first item that does not fit, and all the rest.
#[cold]
fn read_raw_from<'de, A: SeqAccess<'de>>(
    sequence: &mut dyn Sequence,
    misfit: Value,
    items: &mut Items<'_, 'de, A>,
    context: &Context,
) -> Result<Box<Value>, A::Error> {
    let mut raw: Vec<Value> = (0..sequence.len()).map(|position| sequence.take(position)).collect();
    raw.push(misfit);
    loop {
        sequence.clear();
        let before = context.mark();
        let read = items.read_next(sequence, context);
        match context.within(before, || Step::Item(raw.len()), read)? {
            None => return Ok(Box::new(Value::Array(raw))),
            Some(Ok(())) => raw.push(sequence.take(0)),
            Some(Err(misfit)) => raw.push(*misfit),
        }
    }
}
