//! Arrays of a fixed number of items, each of its own type.

use super::context::{Context, Fit};
use super::form::{AsItself, Form};
use super::items::Items;
use super::sequence::{Sequence, read_sequence};
use super::taken::take;
use super::{Field, Slot, View};
use serde::de::SeqAccess;
use serde_json::Value;

/// A Rust tuple of up to twelve items: the standard library's traits reach as far.
pub trait Tuple {
    fn len(&self) -> usize;
    /// Returns the place of the item at `position`, which is below the length.
    fn place(&mut self, position: usize) -> Slot<'_>;
    fn item(&self, position: usize) -> View<'_>;
}

macro_rules! tuples {
    ($($len:literal: $($item:ident $position:tt)+;)+) => { $(
        impl<$($item: Field),+> Tuple for ($($item,)+) {
            fn len(&self) -> usize {
                $len
            }

            fn place(&mut self, position: usize) -> Slot<'_> {
                match position {
                    $($position => self.$position.slot(),)+
                    _ => Slot::Null,
                }
            }

            fn item(&self, position: usize) -> View<'_> {
                match position {
                    $($position => self.$position.view(),)+
                    _ => View::Null,
                }
            }
        }

        impl<$($item: Field),+> Field for ($($item,)+) {
            type Form = AsItself;

            fn empty() -> Self {
                ($($item::empty(),)+)
            }
        }

        impl<$($item: Field),+> Form<($($item,)+)> for AsItself {
            fn slot(value: &mut ($($item,)+)) -> Slot<'_> {
                Slot::Tuple(value)
            }

            fn view(value: &($($item,)+)) -> View<'_> {
                View::Tuple(value)
            }
        }
    )+ };
}

tuples! {
    1: A 0;
    2: A 0 B 1;
    3: A 0 B 1 C 2;
    4: A 0 B 1 C 2 D 3;
    5: A 0 B 1 C 2 D 3 E 4;
    6: A 0 B 1 C 2 D 3 E 4 F 5;
    7: A 0 B 1 C 2 D 3 E 4 F 5 G 6;
    8: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7;
    9: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8;
    10: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9;
    11: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10;
    12: A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11;
}

/// Reads all items into `tuple`. If one does not fit, or there are more or fewer than it holds, the
/// array as a whole does not fit and is given back raw.
pub fn read_tuple<'de, A: SeqAccess<'de>>(
    tuple: &mut dyn Tuple,
    items: &mut Items<'_, 'de, A>,
    context: &Context,
) -> Result<Fit, A::Error> {
    let mut places = Places { tuple, next: 0, shown: 0..0, beyond: Vec::new() };
    let fit = read_sequence(&mut places, items, context)?;
    if fit.is_err() || places.next == places.tuple.len() {
        return Ok(fit);
    }
    let raw = (0..places.len()).map(|position| places.take(position)).collect();
    context.misfit("an array of as many items as the schema says", Value::Array(raw))
}

/// A tuple's places as a sequence that is filled from the front; items beyond them are kept.
struct Places<'t> {
    tuple: &'t mut dyn Tuple,
    /// The position that is filled next.
    next: usize,
    /// The positions since the last clearing.
    shown: std::ops::Range<usize>,
    beyond: Vec<Value>,
}

impl Sequence for Places<'_> {
    fn len(&self) -> usize {
        self.shown.len()
    }

    fn item(&self, position: usize) -> View<'_> {
        let position = self.shown.start + position;
        match position.checked_sub(self.tuple.len()) {
            None => self.tuple.item(position),
            Some(beyond) => self.beyond.get(beyond).map_or(View::Null, View::Raw),
        }
    }

    fn take(&mut self, position: usize) -> Value {
        let position = self.shown.start + position;
        match position.checked_sub(self.tuple.len()) {
            None => take(self.tuple.place(position)),
            Some(beyond) => self.beyond.get_mut(beyond).map(std::mem::take).unwrap_or_default(),
        }
    }

    fn reserve(&mut self, _items: usize) {}

    fn clear(&mut self) {
        self.shown = self.next..self.next;
    }

    fn push(&mut self) -> Slot<'_> {
        let position = self.next;
        self.next += 1;
        self.shown.end = self.next;
        if position < self.tuple.len() {
            return self.tuple.place(position);
        }
        self.beyond.push(Value::Null);
        self.beyond.last_mut().map_or(Slot::Null, Slot::Raw)
    }

    fn pop(&mut self) {
        self.shown.end -= 1;
    }
}
