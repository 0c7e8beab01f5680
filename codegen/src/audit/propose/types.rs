//! Widening a schema by the JSON types that were there.

use super::change::What;
use super::place::schema;
use crate::address::Address;
use crate::load::Sources;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Keywords that bound a number or a string, or name its format.
const BOUNDS: [&str; 5] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "format"];

/// Returns a schema of the JSON types `found`; a number may be an integer.
pub(super) fn of_found(found: &BTreeSet<&'static str>) -> Value {
    let mut names = found.clone();
    if names.contains("number") {
        names.remove("integer");
    }
    match names.first() {
        Some(only) if names.len() == 1 => json!({ "type": only }),
        _ => json!({ "type": names }),
    }
}

/// Returns for each place what makes it admit what was found there: JSON types, or bounds that go.
pub(super) fn widened(
    places: &[Address],
    found: &BTreeSet<&'static str>,
    sources: &Sources,
) -> Vec<(Address, What)> {
    let widened = places.iter().filter_map(|address| {
        let keywords = schema(sources, address)?;
        let more: BTreeSet<&'static str> =
            found.iter().copied().filter(|name| !is_admitted(keywords, name)).collect();
        let bounds: BTreeSet<&'static str> =
            BOUNDS.into_iter().filter(|name| keywords.contains_key(*name)).collect();
        match (more.is_empty(), bounds.is_empty()) {
            (false, _) => Some((address.clone(), What::Types(more))),
            (true, false) => Some((address.clone(), What::Remove(bounds))),
            // The JSON type is right, and something else is not: the type is listed once more, on its own.
            (true, true) => Some((address.clone(), What::Types(found.clone()))),
        }
    });
    widened.collect()
}

/// Returns whether `type` alone admits the JSON type.
fn is_admitted(keywords: &Map<String, Value>, name: &str) -> bool {
    let listed = |name: &str| match keywords.get("type") {
        Some(Value::String(only)) => only == name,
        Some(Value::Array(types)) => types.iter().any(|listed| listed == name),
        _ => false,
    };
    listed(name) || (name == "integer" && listed("number"))
}
