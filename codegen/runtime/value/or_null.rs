//! Members that may be absent, `null` or a value.
//!
//! ```text
//! {}             OrNull::Absent
//! {"a": null}    OrNull::Null
//! {"a": "x"}     OrNull::Value("x")
//! ```

use super::form::{AsItself, Form};
use super::slot::{Vacant, replace};
use super::{Field, Slot, View};
use std::ops::Deref;

/// A value, or `null`, or nothing at all: an optional member that may be null.
///
/// It has the methods of `Option` for the value; `null` and absence both count as no value there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum OrNull<T> {
    /// The member is not there.
    #[default]
    Absent,
    /// The member is `null`.
    Null,
    /// The member has a value.
    Value(T),
}

impl<T> OrNull<T> {
    /// Returns whether the member is not there.
    pub const fn is_absent(&self) -> bool {
        matches!(self, OrNull::Absent)
    }

    /// Returns whether the member is `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, OrNull::Null)
    }

    /// Returns whether there is a value.
    pub const fn is_some(&self) -> bool {
        matches!(self, OrNull::Value(_))
    }

    /// Returns whether there is no value: `null`, or nothing at all.
    pub const fn is_none(&self) -> bool {
        !self.is_some()
    }

    /// Returns the value as an `Option`.
    pub fn into_option(self) -> Option<T> {
        match self {
            OrNull::Value(value) => Some(value),
            OrNull::Absent | OrNull::Null => None,
        }
    }

    /// Returns a reference to the value.
    pub const fn as_ref(&self) -> Option<&T> {
        match self {
            OrNull::Value(value) => Some(value),
            OrNull::Absent | OrNull::Null => None,
        }
    }

    /// Returns a mutable reference to the value.
    pub const fn as_mut(&mut self) -> Option<&mut T> {
        match self {
            OrNull::Value(value) => Some(value),
            OrNull::Absent | OrNull::Null => None,
        }
    }

    /// Returns a reference to what the value derefs to: `Option<&str>` for a `String`.
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.as_ref().map(Deref::deref)
    }

    /// Returns the value, or `default` if there is none.
    pub fn unwrap_or(self, default: T) -> T {
        self.into_option().unwrap_or(default)
    }

    /// Returns the value, or what `default` makes if there is none.
    pub fn unwrap_or_else(self, default: impl FnOnce() -> T) -> T {
        self.into_option().unwrap_or_else(default)
    }

    /// Returns the value, or the type's default if there is none.
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_option().unwrap_or_default()
    }

    /// Changes the value; `null` and absence stay.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> OrNull<U> {
        match self {
            OrNull::Absent => OrNull::Absent,
            OrNull::Null => OrNull::Null,
            OrNull::Value(value) => OrNull::Value(change(value)),
        }
    }

    /// Takes everything out and leaves the member absent.
    pub fn take(&mut self) -> Self {
        std::mem::take(self)
    }

    /// Puts `value` in and returns a reference to it.
    pub fn insert(&mut self, value: T) -> &mut T {
        *self = OrNull::Value(value);
        match self {
            OrNull::Value(value) => value,
            OrNull::Absent | OrNull::Null => unreachable!("a value was just put in"),
        }
    }

    /// Returns the value, if there is one, as an iterator.
    pub fn iter(&self) -> std::option::IntoIter<&T> {
        self.as_ref().into_iter()
    }
}

impl<T> From<T> for OrNull<T> {
    fn from(value: T) -> Self {
        OrNull::Value(value)
    }
}

/// `None` is `Absent`, as it is in every other optional member.
impl<T> From<Option<T>> for OrNull<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(OrNull::Absent, OrNull::Value)
    }
}

impl<T> From<OrNull<T>> for Option<T> {
    fn from(value: OrNull<T>) -> Self {
        value.into_option()
    }
}

impl<T: Field> Vacant for OrNull<T> {
    fn fill(&mut self) -> Slot<'_> {
        replace(self, OrNull::Value(T::empty()));
        self.as_mut().map_or(Slot::Null, Field::slot)
    }

    fn content(&mut self) -> Option<Slot<'_>> {
        self.as_mut().map(Field::slot)
    }

    fn clear(&mut self) {
        replace(self, OrNull::Absent);
    }

    fn set_null(&mut self) -> bool {
        replace(self, OrNull::Null);
        true
    }
}

impl<T: Field> Field for OrNull<T> {
    type Form = AsItself;

    fn empty() -> Self {
        OrNull::Absent
    }
}

impl<T: Field> Form<OrNull<T>> for AsItself {
    fn slot(value: &mut OrNull<T>) -> Slot<'_> {
        Slot::Optional(value)
    }

    fn view(value: &OrNull<T>) -> View<'_> {
        match value {
            OrNull::Absent => View::Absent,
            OrNull::Null => View::Null,
            OrNull::Value(value) => value.view(),
        }
    }
}
