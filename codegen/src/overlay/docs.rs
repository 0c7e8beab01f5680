//! Descriptions for schemas that have none.
//!
//! `"call.json#/properties/cost": "In US dollars."` becomes the doc comment of the field `cost`. A
//! description in the schema wins, so that an import that keeps annotations needs no edit here.

use super::split;
use crate::load::Sources;
use serde_json::{Map, Value};

const DESCRIPTION: &str = "description";

/// Gives the schema at `address` the description `text`, unless it has one.
///
/// # Errors
/// Says why there is no schema to describe.
pub(super) fn describe(address: &str, text: &str, sources: &mut Sources) -> Result<(), String> {
    let address = split(address);
    match sources.get_mut(&address) {
        Some(Value::Object(schema)) => {
            set(schema, text);
            Ok(())
        }
        _ => Err(format!("there is no schema at `{address}`")),
    }
}

fn set(schema: &mut Map<String, Value>, text: &str) {
    if !schema.contains_key(DESCRIPTION) {
        schema.insert(DESCRIPTION.to_owned(), text.into());
    }
}
