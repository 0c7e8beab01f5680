// @generated from nothing by codegen/support/slot.rs. Do not edit: run `schemalock generate`.

//! How a value lets itself be filled: as a place of one of few kinds, whatever its Rust type.

use super::dictionary::Dictionary;
use super::object::Object;
use super::sequence::Sequence;
use super::tuple::Tuple;
use super::union::Union;
use super::view::View;
use super::{DateTime, Number};
use serde_json::Value;
use std::collections::BTreeMap;

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
    Object(&'a mut dyn Object),
    Union(&'a mut dyn Union),
    Sequence(&'a mut dyn Sequence),
    Tuple(&'a mut dyn Tuple),
    Dictionary(&'a mut dyn Dictionary),
    /// A member that may be absent: empty until it is filled.
    Optional(&'a mut dyn Vacant),
    /// A place where `null` is a value.
    Nullable(&'a mut dyn Vacant),
    /// A string constant that takes no room in the value.
    Constant(&'static str),
    /// `null` and nothing else.
    Null,
}

impl<'a> Slot<'a> {
    /// The place of a member that has to be there.
    pub fn required<T: Field>(member: &'a mut T) -> Self {
        member.slot()
    }

    /// Makes the place as it was before it was filled, if filling it again would not do so by itself.
    #[cold]
    pub fn reset(self) {
        match self {
            Slot::Object(object) => object.reset(),
            Slot::Tuple(tuple) => (0..tuple.len()).for_each(|position| tuple.place(position).reset()),
            _ => {}
        }
    }

    /// The place of a member that may be absent.
    pub fn optional<T: Field>(member: &'a mut Option<T>) -> Self {
        T::optional_slot(member)
    }
}

/// A type that can stand in a member, an item or a variant.
pub trait Field: Sized {
    /// The value before it is filled. Never seen by users: a value that stays unfilled is an error.
    fn empty() -> Self;
    fn slot(&mut self) -> Slot<'_>;
    fn view(&self) -> View<'_>;

    fn optional_slot(member: &mut Option<Self>) -> Slot<'_> {
        Slot::Optional(member)
    }
}

/// A type that is a string in JSON.
pub trait Text {
    /// Takes over `text`; `false` if the schema lists values and this is none of them.
    fn set(&mut self, text: &str) -> bool;
    fn as_str(&self) -> &str;
    /// What a reader of an error wants to know: "one of 5 values", "a date-time".
    fn expected(&self) -> &'static str;
}

/// An `Option` of whatever type.
pub trait Vacant {
    /// Makes it an empty value and gives the place to fill.
    fn fill(&mut self) -> Slot<'_>;
    fn clear(&mut self);
}

impl<T: Field> Vacant for Option<T> {
    fn fill(&mut self) -> Slot<'_> {
        self.insert(T::empty()).slot()
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Field> Field for Option<T> {
    fn empty() -> Self {
        None
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Nullable(self)
    }

    fn view(&self) -> View<'_> {
        match self {
            None => View::Null,
            Some(value) => value.view(),
        }
    }
}

impl<T: Field> Field for Box<T> {
    fn empty() -> Self {
        Box::new(T::empty())
    }

    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }

    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl Field for String {
    fn empty() -> Self {
        String::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::String(self)
    }

    fn view(&self) -> View<'_> {
        View::String(self)
    }

    fn optional_slot(member: &mut Option<Self>) -> Slot<'_> {
        Slot::OptionalString(member)
    }
}

impl Field for DateTime {
    fn empty() -> Self {
        DateTime::new("")
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }

    fn view(&self) -> View<'_> {
        View::String(self.as_str())
    }
}

impl Text for DateTime {
    fn set(&mut self, text: &str) -> bool {
        *self = DateTime::new(text);
        true
    }

    fn as_str(&self) -> &str {
        DateTime::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "a date-time"
    }
}

macro_rules! scalars {
    ($($scalar:ty, $slot:ident, $empty:expr, |$value:ident| $view:expr;)+) => { $(
        impl Field for $scalar {
            fn empty() -> Self {
                $empty
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::$slot(self)
            }

            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }
        }
    )+ };
}

scalars! {
    bool, Boolean, false, |value| View::Boolean(*value);
    i64, Signed, 0, |value| View::Signed(*value);
    u64, Unsigned, 0, |value| View::Unsigned(*value);
    Number, Number, Number::zero(), |value| View::Number(value);
    Value, Raw, Value::Null, |value| View::Raw(value);
}

impl Field for () {
    fn empty() -> Self {}

    fn slot(&mut self) -> Slot<'_> {
        Slot::Null
    }

    fn view(&self) -> View<'_> {
        View::Null
    }
}

impl<T: Field> Field for Vec<T> {
    fn empty() -> Self {
        Vec::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Sequence(self)
    }

    fn view(&self) -> View<'_> {
        View::Sequence(self)
    }
}

impl<T: Field> Field for BTreeMap<String, T> {
    fn empty() -> Self {
        BTreeMap::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Dictionary(self)
    }

    fn view(&self) -> View<'_> {
        View::Dictionary(self)
    }
}

/// What `slot` expects, for a message.
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
        Slot::Raw(_) | Slot::Optional(_) | Slot::Nullable(_) => "a value",
    }
}
