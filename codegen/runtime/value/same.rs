//! When two values are equal: when they show the same.

use super::object::{Object, Others};
use super::{Field, View};

/// Returns what `PartialEq` of every type does.
pub fn same<T: Field>(one: &T, other: &T) -> bool {
    one.view() == other.view()
}

impl PartialEq for View<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (View::Absent, View::Absent) | (View::Null, View::Null) => true,
            (View::Boolean(one), View::Boolean(other)) => one == other,
            (View::Signed(one), View::Signed(other)) => one == other,
            (View::Unsigned(one), View::Unsigned(other)) => one == other,
            (View::Number(one), View::Number(other)) => one == other,
            (View::String(one), View::String(other)) => one == other,
            (View::Unlisted(one), View::Unlisted(other)) => one == other,
            (View::Raw(one), View::Raw(other)) => one == other,
            (View::Parsed(one), View::Parsed(other)) => one.to_value() == other.to_value(),
            (View::Object(one), View::Object(other)) => is_same_object(*one, *other),
            (View::Union(one), View::Union(other)) => {
                one.variant() == other.variant() && one.view() == other.view()
            }
            (View::Sequence(one), View::Sequence(other)) => {
                one.len() == other.len() && (0..one.len()).all(|at| one.item(at) == other.item(at))
            }
            (View::Tuple(one), View::Tuple(other)) => {
                one.len() == other.len() && (0..one.len()).all(|at| one.item(at) == other.item(at))
            }
            (View::Dictionary(one), View::Dictionary(other)) => one.entries() == other.entries(),
            (View::Extra(one), View::Extra(other)) => one == other,
            _ => false,
        }
    }
}

/// Two values of one type have one shape.
fn is_same_object(one: &dyn Object, other: &dyn Object) -> bool {
    let mut positions = 0..one.shape().members.len();
    positions.all(|position| match (&one.view(position), &other.view(position)) {
        // What most members are.
        (View::Absent, View::Absent) => true,
        (View::String(one), View::String(other)) => one == other,
        (one, other) => one == other,
    }) && one.extra() == other.extra()
        && (one.shape().others != Others::Typed || one.additional().eq(other.additional()))
}
