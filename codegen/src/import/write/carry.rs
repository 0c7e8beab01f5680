//! Descriptions and examples that a held file keeps when its facts change.
//!
//! ```text
//! held      {"properties": {"id": {"type": "string", "description": "Ours."}}}
//! imported  {"properties": {"id": {"type": "integer"}, "at": {"type": "number"}}}
//! written   {"properties": {"id": {"type": "integer", "description": "Ours."}, "at": {"type": "number"}}}
//! ```
//!
//! Branches and items of a list have no names: one keeps its annotations where its facts are the same.

use serde_json::{Map, Value};

use crate::import::normalise;
use crate::load::WalkedAs;

/// Returns `new`, which has no annotations, with those of `held` at the same places.
pub(super) fn with_annotations_of(held: &Value, new: &Value) -> Value {
    let mut carried = new.clone();
    carry(held, &mut carried, WalkedAs::Schema);
    carried
}

fn carry(held: &Value, new: &mut Value, place: WalkedAs) {
    match (held, new) {
        (Value::Object(held), Value::Object(new)) => {
            for (name, new) in new.iter_mut() {
                if let (Some(held), Some(place)) = (held.get(name), place.member(name, new)) {
                    carry(held, new, place);
                }
            }
            if place == WalkedAs::Schema {
                carry_own(held, new);
            }
        }
        (Value::Array(held), Value::Array(new)) if place.item().is_some() => {
            for (held, new) in held.iter().zip(new) {
                if normalise::without_annotations(held).as_ref() == Some(new) {
                    new.clone_from(held);
                }
            }
        }
        _ => {}
    }
}

/// Adds the annotations of one schema object, each behind the member that it follows in `held`.
fn carry_own(held: &Map<String, Value>, new: &mut Map<String, Value>) {
    let mut behind = 0;
    for (keyword, value) in held {
        if let Some(at) = new.keys().position(|known| known == keyword) {
            behind = at + 1;
        } else if normalise::is_annotation(keyword, value) {
            new.shift_insert(behind, keyword.clone(), value.clone());
            behind += 1;
        }
    }
}
