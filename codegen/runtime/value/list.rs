//! Lists that keep an item that does not fit as raw JSON in its place.
//!
//! ```text
//! {"calls": [{"id": "a", "name": "find"}, {"id": 5}]}     a call requires a name, and an id that is a string
//!
//! calls[0]        Call { id: "a", name: "find" }          the list derefs to a `Vec` of the items that fit
//! calls.items()   Typed(Call { .. }), Raw({"id": 5})      all items, in the order of the body
//! ```
//!
//! A `Vec<Entry<T>>` would make every user of a list take each item apart, for a body that is wrong. A list
//! beside the raw items costs one pointer, which is null for every body that fits, and nothing on reading.
//! Lists of unions and of raw JSON are plain `Vec`s: their items hold any JSON themselves.

use super::form::{AsItself, Form};
use super::sequence::Sequence;
use super::{Field, Slot, View};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use std::fmt;
use std::ops::{Deref, DerefMut};

/// The items of an array, typed where they fit, raw JSON where they do not.
///
/// Derefs to the `Vec` of the typed items, so that indexing, `len` and loops see these alone.
/// [`items`](ListOf::items) gives all of them, and [`raw`](ListOf::raw) those that do not fit: look at them where
/// every item needs an answer. Writing a list writes all items, each in its place.
#[derive(Clone, PartialEq, Eq)]
pub struct ListOf<T> {
    typed: Vec<T>,
    /// What does not fit, with its position among all items; in the order of the positions.
    raw: Option<Box<Kept>>,
}

/// Boxed as a whole, since it is rare.
#[derive(Clone, Default, PartialEq, Eq)]
struct Kept(Vec<(usize, Value)>);

/// One item of a [`ListOf`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Item<'l, T> {
    /// An item that fits.
    Typed(&'l T),
    /// An item that does not fit, as raw JSON.
    Raw(&'l Value),
}

impl<T> ListOf<T> {
    /// Makes a list without items.
    pub const fn new() -> Self {
        ListOf { typed: Vec::new(), raw: None }
    }

    /// Returns all items, in the order of the body.
    pub fn items(&self) -> impl Iterator<Item = Item<'_, T>> {
        (0..self.count()).map(|position| self.at(position))
    }

    /// Returns the items that do not fit.
    pub fn raw(&self) -> impl Iterator<Item = &Value> {
        self.kept().iter().map(|(_, value)| value)
    }

    /// Returns whether every item fits.
    pub fn is_typed(&self) -> bool {
        self.kept().is_empty()
    }

    /// Takes out the items that do not fit.
    pub fn take_raw(&mut self) -> Vec<Value> {
        self.raw.take().into_iter().flat_map(|kept| kept.0).map(|(_, value)| value).collect()
    }

    /// Returns the typed items, by value.
    pub fn into_vec(self) -> Vec<T> {
        self.typed
    }

    fn kept(&self) -> &[(usize, Value)] {
        self.raw.as_deref().map_or(&[], |kept| kept.0.as_slice())
    }

    fn count(&self) -> usize {
        self.typed.len() + self.kept().len()
    }

    /// Returns the item at `position` among all. Where typed items have been taken out, raw ones move up.
    fn at(&self, position: usize) -> Item<'_, T> {
        let kept = self.kept();
        let before = kept.partition_point(|(at, _)| *at < position);
        match kept.get(before) {
            Some((at, value)) if *at == position => Item::Raw(value),
            _ => match self.typed.get(position - before) {
                Some(item) => Item::Typed(item),
                None => kept
                    .get(position - self.typed.len())
                    .map_or(Item::Raw(&Value::Null), |(_, value)| Item::Raw(value)),
            },
        }
    }
}

impl<T: Field> Sequence for ListOf<T> {
    fn len(&self) -> usize {
        self.count()
    }

    fn item(&self, position: usize) -> View<'_> {
        if self.raw.is_none() {
            return self.typed[position].view();
        }
        match self.at(position) {
            Item::Typed(item) => item.view(),
            Item::Raw(value) => View::Raw(value),
        }
    }

    fn take(&mut self, position: usize) -> Value {
        let kept = self.raw.as_deref_mut().map_or(&mut [][..], |kept| &mut kept.0);
        let before = kept.partition_point(|(at, _)| *at < position);
        match kept.get_mut(before) {
            Some((at, value)) if *at == position => std::mem::take(value),
            _ => Sequence::take(&mut self.typed, position - before),
        }
    }

    fn reserve(&mut self, items: usize) {
        Sequence::reserve(&mut self.typed, items);
    }

    fn clear(&mut self) {
        self.typed.clear();
        self.raw = None;
    }

    fn push(&mut self) -> Slot<'_> {
        Sequence::push(&mut self.typed)
    }

    fn pop(&mut self) {
        self.typed.pop();
    }

    fn keep(&mut self, misfit: Value) -> Option<Value> {
        let position = self.count();
        self.raw.get_or_insert_default().0.push((position, misfit));
        None
    }

    fn is_raw(&self) -> bool {
        self.typed.is_empty() && !self.kept().is_empty()
    }
}

impl<T: Field> Field for ListOf<T> {
    type Form = AsItself;

    fn empty() -> Self {
        ListOf::new()
    }
}

impl<T: Field> Form<ListOf<T>> for AsItself {
    fn slot(value: &mut ListOf<T>) -> Slot<'_> {
        Slot::Sequence(value)
    }

    fn view(value: &ListOf<T>) -> View<'_> {
        View::Sequence(value)
    }
}

impl<T: Field> Serialize for ListOf<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Field::view(self).serialize(serializer)
    }
}

/// Reads strictly: an item that does not fit is an error, as in a `Vec`.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for ListOf<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(ListOf::from)
    }
}

impl<T> Deref for ListOf<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.typed
    }
}

impl<T> DerefMut for ListOf<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.typed
    }
}

impl<T> Default for ListOf<T> {
    fn default() -> Self {
        ListOf::new()
    }
}

impl<T> From<Vec<T>> for ListOf<T> {
    fn from(typed: Vec<T>) -> Self {
        ListOf { typed, raw: None }
    }
}

impl<T, const N: usize> From<[T; N]> for ListOf<T> {
    fn from(typed: [T; N]) -> Self {
        Vec::from(typed).into()
    }
}

impl<T> FromIterator<T> for ListOf<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

/// Goes over the typed items.
impl<T> IntoIterator for ListOf<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.typed.into_iter()
    }
}

/// Goes over the typed items.
impl<'l, T> IntoIterator for &'l ListOf<T> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.typed.iter()
    }
}

/// Goes over the typed items.
impl<'l, T> IntoIterator for &'l mut ListOf<T> {
    type Item = &'l mut T;
    type IntoIter = std::slice::IterMut<'l, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.typed.iter_mut()
    }
}

impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for ListOf<T> {
    fn eq(&self, other: &Vec<U>) -> bool {
        self.is_typed() && self.typed == *other
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for ListOf<T> {
    fn eq(&self, other: &[U; N]) -> bool {
        self.is_typed() && self.typed == *other
    }
}

impl<T: fmt::Debug> fmt::Debug for ListOf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        self.items().for_each(|item| {
            match item {
                Item::Typed(item) => list.entry(item),
                Item::Raw(value) => list.entry(&format_args!("{value}")),
            };
        });
        list.finish()
    }
}
