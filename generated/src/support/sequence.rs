// @generated from nothing by codegen/support/sequence.rs. Do not edit: run `schemalock generate`.

//! Arrays of whatever item type.

use super::context::{Context, Fit, Step};
use super::reader::Reader;
use super::{Field, Slot, View};
use serde::de::SeqAccess;
use serde_json::Value;

/// A `Vec` of whatever item type.
pub trait Sequence {
    fn len(&self) -> usize;
    fn item(&self, position: usize) -> View<'_>;
    fn reserve(&mut self, items: usize);
    fn clear(&mut self);
    /// Adds an empty item and gives its place.
    fn push(&mut self) -> Slot<'_>;
    fn pop(&mut self);
}

impl<T: Field> Sequence for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn item(&self, position: usize) -> View<'_> {
        self[position].view()
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

/// Reads all items of `access` into `items`. If one does not fit, the array as a whole does not,
/// and is given back raw; the items behind it are still looked at, for their deviations.
pub fn read_sequence<'de, A: SeqAccess<'de>>(
    items: &mut dyn Sequence,
    mut access: A,
    context: &Context,
) -> Result<Fit, A::Error> {
    items.clear();
    if let Some(announced) = access.size_hint() {
        items.reserve(announced);
    }
    let mut position = 0;
    loop {
        let before = context.mark();
        let read = access.next_element_seed(Reader { slot: items.push(), context });
        match context.within(before, || Step::Item(position), read)? {
            None => {
                items.pop();
                return Ok(Ok(()));
            }
            Some(Ok(())) => position += 1,
            Some(Err(misfit)) => {
                items.pop();
                return read_raw_from(items, misfit, access, context).map(Err);
            }
        }
    }
}

/// The array with everything read so far, the first item that does not fit, and all the rest.
fn read_raw_from<'de, A: SeqAccess<'de>>(
    items: &mut dyn Sequence,
    misfit: Box<Value>,
    mut access: A,
    context: &Context,
) -> Result<Box<Value>, A::Error> {
    let mut raw: Vec<Value> = (0..items.len()).map(|position| super::entry::value_of(items.item(position))).collect();
    raw.push(*misfit);
    items.clear();
    loop {
        let before = context.mark();
        let read = access.next_element_seed(Reader { slot: items.push(), context });
        match context.within(before, || Step::Item(raw.len()), read)? {
            None => break,
            Some(Ok(())) => raw.push(super::entry::value_of(items.item(0))),
            Some(Err(misfit)) => raw.push(*misfit),
        }
        items.clear();
    }
    items.clear();
    Ok(Box::new(Value::Array(raw)))
}
