//! Which example the docs of a type show: a small body of it.
//!
//! ```text
//! {"required": ["type", "call"], "properties": {"type": {"const": "hang"}, "call": {"$ref": "call.json"}}}
//!
//! /// ```json
//! /// {"type":"hang","call":{"id":"text"}}
//! /// ```
//! pub struct Hang
//! ```
//!
//! The body has the members that are required, with the first of listed values and of variants. A type whose body
//! would be long or empty has no example, nor has one with a check that bodies are not made by.

use crate::bodies::Maker;
use crate::limits::{EXAMPLE_CHARACTERS, EXAMPLE_VALUES};
use crate::model::{Model, Shape, TypeId};
use serde_json::Value;

/// Gives each object type its example. Unions must have their plans.
pub(super) fn apply(model: &mut Model) {
    let maker = Maker::new(model);
    let examples: Vec<(TypeId, String)> = model
        .iter()
        .filter(|(_, def)| matches!(def.shape, Shape::Object(_)))
        .filter_map(|(id, _)| Some((id, example(&maker, id)?)))
        .collect();
    for (id, example) in examples {
        model[id].example = Some(example);
    }
}

fn example(maker: &Maker<'_>, id: TypeId) -> Option<String> {
    let body = maker.example(id, EXAMPLE_VALUES)?;
    let is_empty = body.as_object().is_some_and(serde_json::Map::is_empty);
    let text = Value::to_string(&body);
    (!is_empty && text.len() <= EXAMPLE_CHARACTERS).then_some(text)
}
