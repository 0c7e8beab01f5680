//! How a value lets itself be filled: as a place of one of few kinds, whatever its Rust type.

use super::dictionary::Dictionary;
use super::form::Form;
use super::object::Object;
use super::parsed::{self, Parse};
use super::sequence::Sequence;
use super::tuple::Tuple;
use super::union::Union;
use super::view::View;
use super::{Extra, Number, OrNull};
use serde_json::Value;

/// A place that a JSON value can be read into.
pub enum Slot<'a> {
    Boolean(&'a mut bool),
    Signed(&'a mut i64),
    Unsigned(&'a mut u64),
    Number(&'a mut Number),
    String(&'a mut String),
    OptionalString(&'a mut Option<String>),
    Text(&'a mut dyn Text),
    /// Anything at all.
    Raw(&'a mut Value),
    /// A value of a type that the configuration names.
    Parsed(&'a mut dyn Parse),
    Object(&'a mut dyn Object),
    Union(&'a mut dyn Union),
    Sequence(&'a mut dyn Sequence),
    Tuple(&'a mut dyn Tuple),
    Dictionary(&'a mut dyn Dictionary),
    /// A member that may be absent: empty until it is filled.
    Optional(&'a mut dyn Vacant),
    /// A place where `null` is a value.
    Nullable(&'a mut dyn Vacant),
    /// What an object keeps beside its members.
    Extra(&'a mut Extra),
    /// A string constant that takes no room in the value.
    Constant(&'static str),
    /// `null` and nothing else.
    Null,
}

impl Slot<'_> {
    /// Makes the place as it was before it was filled, if filling it again would not do so by itself.
    #[cold]
    pub fn reset(self) {
        match self {
            Slot::Object(object) => super::fill::reset(object),
            Slot::Tuple(tuple) => (0..tuple.len()).for_each(|position| tuple.place(position).reset()),
            _ => {}
        }
    }
}

/// Returns the place of a member that has to be there.
pub fn required<T: Field>(member: &mut T) -> Slot<'_> {
    member.slot()
}

/// Returns the place of a member that may be absent.
pub fn optional<T: Field>(member: &mut Option<T>) -> Slot<'_> {
    T::optional_slot(member)
}

/// Returns the place of a member that may be absent or `null`.
pub fn or_null<T: Field>(member: &mut OrNull<T>) -> Slot<'_> {
    Slot::Optional(member)
}

/// Returns the place of a member that is always the same.
pub fn constant<'a>(value: &'static str) -> Slot<'a> {
    Slot::Constant(value)
}

/// The place of a member that is always the same and may be absent.
pub use self::constant as optional_constant;

/// Puts `value` into `place`, out of line: what was there is dropped here and nowhere else, since the
/// code that drops is half of what a crate of types compiles to.
#[inline(never)]
pub fn replace<T>(place: &mut T, value: T) {
    *place = value;
}

/// A type that can be in a member, an item or a variant.
pub trait Field: Sized {
    type Form: Form<Self>;
    /// Returns the value before it is filled. Never seen by users: a value that stays unfilled is an error.
    fn empty() -> Self;

    fn slot(&mut self) -> Slot<'_> {
        Self::Form::slot(self)
    }

    fn view(&self) -> View<'_> {
        Self::Form::view(self)
    }

    fn optional_slot(member: &mut Option<Self>) -> Slot<'_> {
        Slot::Optional(member)
    }
}

/// A type that is a string in JSON.
pub trait Text {
    /// Takes over `text`; `false` if the schema lists values and this is none of them.
    fn set(&mut self, text: &str) -> bool;
    fn as_str(&self) -> &str;
    /// Returns what a reader of an error wants to know: "one of 5 values", "a date-time".
    fn expected(&self) -> &'static str;
}

/// An `Option` of whatever type.
pub trait Vacant {
    /// Makes it an empty value and gives the place to fill.
    fn fill(&mut self) -> Slot<'_>;
    /// Returns the place of its value, if it has one.
    fn content(&mut self) -> Option<Slot<'_>>;
    fn clear(&mut self);

    /// Makes it `null`; `false` if that is for the value to do.
    fn set_null(&mut self) -> bool {
        false
    }
}

impl<T: Field> Vacant for Option<T> {
    fn fill(&mut self) -> Slot<'_> {
        if self.is_some() {
            replace(self, None);
        }
        // What is forgotten is `None`: dropping it would take code all the same.
        std::mem::forget(self.replace(T::empty()));
        self.as_mut().map_or(Slot::Null, Field::slot)
    }

    fn content(&mut self) -> Option<Slot<'_>> {
        self.as_mut().map(Field::slot)
    }

    fn clear(&mut self) {
        if self.is_some() {
            replace(self, None);
        }
    }
}

/// Returns what `slot` expects, for a message.
pub fn expected(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Boolean(_) => "a boolean",
        Slot::Signed(_) => "an integer",
        Slot::Unsigned(_) => "an integer of 0 or more",
        Slot::Number(_) => "a number",
        Slot::String(_) | Slot::OptionalString(_) => "a string",
        Slot::Text(text) => text.expected(),
        Slot::Constant(constant) => constant,
        Slot::Object(object) => object.shape().name,
        Slot::Union(union) => union.shape().name,
        Slot::Sequence(_) | Slot::Tuple(_) => "an array",
        Slot::Dictionary(_) => "an object",
        Slot::Null => "null",
        Slot::Parsed(_) => parsed::EXPECTED,
        Slot::Raw(_) | Slot::Extra(_) | Slot::Optional(_) | Slot::Nullable(_) => "a value",
    }
}
