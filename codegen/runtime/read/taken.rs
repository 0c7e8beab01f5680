//! Raw JSON of values that were read, and whose enclosing value does not fit.
//!
//! ```text
//! {"next": {"next": {"next": {}}}}    each object lacks a member that it requires, so that each becomes raw JSON
//! ```
//! Raw JSON inside of the values is moved. Copied, it would be copied once for each level around it.

use super::Extra;
use super::Slot;
use super::entry::value_of;
use super::object::Object;
use super::view::{View, bare_position};
use serde_json::{Map, Value};

/// Returns what is written of the value in `slot`. What is left in the slot is of no further use.
#[cold]
pub fn take(slot: Slot<'_>) -> Value {
    match slot {
        Slot::Raw(value) => std::mem::take(value),
        Slot::Object(object) => take_object(object),
        Slot::Union(union) => take(union.content()),
        Slot::Sequence(items) => (0..items.len()).map(|position| items.take(position)).collect(),
        Slot::Tuple(items) => (0..items.len()).map(|position| take(items.place(position))).collect(),
        Slot::Dictionary(dictionary) => Value::Object(dictionary.take()),
        Slot::Optional(place) | Slot::Nullable(place) => place.content().map_or(Value::Null, take),
        Slot::OptionalString(text) => text.take().map_or(Value::Null, Value::String),
        Slot::String(text) => Value::String(std::mem::take(text)),
        Slot::Text(text) => text.as_str().into(),
        Slot::Boolean(value) => (*value).into(),
        Slot::Signed(value) => (*value).into(),
        Slot::Unsigned(value) => (*value).into(),
        Slot::Number(value) => value_of(View::Number(value)),
        Slot::Parsed(value) => value.to_value(),
        Slot::Constant(text) => text.into(),
        Slot::Null | Slot::Extra(_) => Value::Null,
    }
}

fn take_object(object: &mut dyn Object) -> Value {
    if let Some(bare) = bare_position(object) {
        return take(object.slot(bare));
    }
    let mut raw = Map::new();
    for (position, member) in object.shape().members.iter().enumerate() {
        if !object.extra().overrides(member) && !matches!(object.view(position), View::Absent) {
            raw.insert(member.name.to_owned(), take(object.slot(position)));
        }
    }
    take_others(object, &mut raw);
    Value::Object(raw)
}

/// Moves what `object` holds beside the members of its schema into `raw`, unless something is under its name there.
#[cold]
pub fn take_others(object: &mut dyn Object, raw: &mut Map<String, Value>) {
    let kept = std::mem::replace(object.extra_mut(), Extra::EMPTY);
    for (name, value) in object.take_additional().into_iter().chain(kept.into_entries()) {
        raw.entry(name).or_insert(value);
    }
}
