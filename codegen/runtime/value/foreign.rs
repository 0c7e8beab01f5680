//! Types that are not of the crate's making, and those of the support code, as fields.

use super::form::{AsItself, Form};
use super::{Field, Number, Slot, View};
use serde_json::Value;
use std::collections::BTreeMap;

impl<T: Field> Field for Option<T> {
    type Form = AsItself;

    fn empty() -> Self {
        None
    }
}

impl<T: Field> Form<Option<T>> for AsItself {
    fn slot(value: &mut Option<T>) -> Slot<'_> {
        Slot::Nullable(value)
    }

    fn view(value: &Option<T>) -> View<'_> {
        match value {
            None => View::Null,
            Some(value) => value.view(),
        }
    }
}

impl<T: Field> Field for Box<T> {
    type Form = AsItself;

    fn empty() -> Self {
        // The room comes first: a value that waits for it would have to be dropped if there is none.
        Box::write(Box::new_uninit(), T::empty())
    }
}

impl<T: Field> Form<Box<T>> for AsItself {
    fn slot(value: &mut Box<T>) -> Slot<'_> {
        (**value).slot()
    }

    fn view(value: &Box<T>) -> View<'_> {
        (**value).view()
    }
}

impl Field for String {
    type Form = AsItself;

    fn empty() -> Self {
        String::new()
    }

    fn optional_slot(member: &mut Option<Self>) -> Slot<'_> {
        Slot::OptionalString(member)
    }
}

impl Form<String> for AsItself {
    fn slot(value: &mut String) -> Slot<'_> {
        Slot::String(value)
    }

    fn view(value: &String) -> View<'_> {
        View::String(value)
    }
}

macro_rules! scalars {
    ($($scalar:ty, $slot:ident, $empty:expr, |$value:ident| $view:expr;)+) => { $(
        impl Field for $scalar {
            type Form = AsItself;

            fn empty() -> Self {
                $empty
            }
        }

        impl Form<$scalar> for AsItself {
            fn slot(value: &mut $scalar) -> Slot<'_> {
                Slot::$slot(value)
            }

            fn view($value: &$scalar) -> View<'_> {
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
    type Form = AsItself;

    fn empty() -> Self {}

    fn slot(&mut self) -> Slot<'_> {
        Slot::Null
    }
}

impl Form<()> for AsItself {
    fn slot(_: &mut ()) -> Slot<'_> {
        Slot::Null
    }

    fn view(_: &()) -> View<'_> {
        View::Null
    }
}

impl<T: Field> Field for Vec<T> {
    type Form = AsItself;

    fn empty() -> Self {
        Vec::new()
    }
}

impl<T: Field> Form<Vec<T>> for AsItself {
    fn slot(value: &mut Vec<T>) -> Slot<'_> {
        Slot::Sequence(value)
    }

    fn view(value: &Vec<T>) -> View<'_> {
        View::Sequence(value)
    }
}

impl<T: Field> Field for BTreeMap<String, T> {
    type Form = AsItself;

    fn empty() -> Self {
        BTreeMap::new()
    }
}

impl<T: Field> Form<BTreeMap<String, T>> for AsItself {
    fn slot(value: &mut BTreeMap<String, T>) -> Slot<'_> {
        Slot::Dictionary(value)
    }

    fn view(value: &BTreeMap<String, T>) -> View<'_> {
        View::Dictionary(value)
    }
}
