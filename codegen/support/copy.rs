//! A second value like the first: filled with what that one shows.

use super::object::Object;
use super::{Field, Slot, View};

/// What `Clone` of every struct and union does.
pub fn copy<T: Field>(value: &T) -> T {
    let mut copied = T::empty();
    fill(copied.slot(), value.view());
    copied
}

/// Fills the place of a type with what a value of the same type shows.
fn fill(slot: Slot<'_>, view: View<'_>) {
    match (slot, view) {
        (Slot::Boolean(place), View::Boolean(value)) => *place = value,
        (Slot::Signed(place), View::Signed(value)) => *place = value,
        (Slot::Unsigned(place), View::Unsigned(value)) => *place = value,
        (Slot::Number(place), View::Number(value)) => *place = value.clone(),
        (Slot::String(place), View::String(value)) => *place = value.to_owned(),
        (Slot::OptionalString(place), View::String(value)) => *place = Some(value.to_owned()),
        (Slot::Text(place), View::String(value) | View::Unlisted(value)) => {
            place.set(value);
        }
        (Slot::Raw(place), View::Raw(value)) => *place = value.clone(),
        (Slot::Extra(place), View::Extra(value)) => *place = value.clone(),
        (Slot::Nullable(place), View::Null) => place.clear(),
        (_, View::Absent) => {}
        (Slot::Optional(place) | Slot::Nullable(place), view) => fill(place.fill(), view),
        (Slot::Object(place), View::Object(object)) => fill_object(place, object),
        (Slot::Union(place), View::Union(union)) => fill(place.select(union.variant()), union.view()),
        (Slot::Sequence(place), View::Sequence(items)) => {
            place.reserve(items.len());
            (0..items.len()).for_each(|at| fill(place.push(), items.item(at)));
        }
        (Slot::Tuple(place), View::Tuple(items)) => {
            (0..items.len()).for_each(|at| fill(place.place(at), items.item(at)));
        }
        (Slot::Dictionary(place), View::Dictionary(entries)) => {
            entries.entries().for_each(|(name, view)| fill(place.insert(name), view));
        }
        // Constants and `null` are there already.
        _ => {}
    }
}

fn fill_object(place: &mut dyn Object, object: &dyn Object) {
    for position in 0..object.shape().members.len() {
        match object.view(position) {
            View::Absent => {}
            view => fill(place.slot(position), view),
        }
    }
    for (name, view) in object.additional() {
        if let Some(slot) = place.additional_slot(name) {
            fill(slot, view);
        }
    }
    place.extra_mut().clone_from(object.extra());
}
