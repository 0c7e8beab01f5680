//! Widening a schema by the JSON types that came.

use super::draft;
use super::place::{places, schema};
use crate::address::Address;
use crate::audit::group::Group;
use crate::load::Sources;
use crate::overlay::Entry;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Keywords that say nothing of values.
const ANNOTATIONS: [&str; 9] = [
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "$comment",
];

/// Returns a schema of the JSON types `found`.
pub fn of_found(found: impl Iterator<Item = &'static str>) -> Value {
    json!({ "type": type_keyword(found.collect()) })
}

/// One name, or the list of them; a number may be an integer.
fn type_keyword(mut names: BTreeSet<&str>) -> Value {
    if names.contains("number") {
        names.remove("integer");
    }
    let mut names = names.into_iter();
    match (names.next(), names.next()) {
        (Some(only), None) => only.into(),
        (first, second) => first.into_iter().chain(second).chain(names).collect(),
    }
}

/// Entries by which the groups' place also admits what came there.
pub fn widen(groups: &[&Group], sources: &Sources) -> Vec<Entry> {
    let found: BTreeSet<&str> = groups.iter().flat_map(|group| group.found.keys().copied()).collect();
    let widened = places(groups[0], sources).into_iter().filter_map(|address| {
        let keywords = schema(sources, &address)?;
        let is_plain = ["$ref", "oneOf", "anyOf", "allOf", "enum", "const"]
            .iter()
            .all(|name| !keywords.contains_key(*name));
        match keywords.get("type") {
            Some(types) if is_plain => with_types(&address, keywords, types, &found),
            _ => with_branches(&address, sources, &branches(&found)),
        }
    });
    widened.collect()
}

fn branches(found: &BTreeSet<&str>) -> Vec<Value> {
    found.iter().map(|name| json!({ "type": name })).collect()
}

/// Returns the types beside those that `type` lists already. A number that is out of its bounds loses them.
fn with_types(
    address: &Address,
    keywords: &Map<String, Value>,
    types: &Value,
    found: &BTreeSet<&str>,
) -> Option<Entry> {
    let listed =
        types.as_str().into_iter().chain(types.as_array().into_iter().flatten().filter_map(Value::as_str));
    let all: BTreeSet<&str> = listed.chain(found.iter().copied()).collect();
    let mut entry = draft(address);
    let keyword = type_keyword(all);
    if keyword != *types {
        entry.set.insert("type".to_owned(), keyword);
        return Some(entry);
    }
    let bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "format"];
    entry.remove =
        bounds.into_iter().filter(|name| keywords.contains_key(*name)).map(str::to_owned).collect();
    Some(entry).filter(|entry| !entry.remove.is_empty())
}

/// Returns the schema at `address` as a union with more `branches`.
pub fn with_branches(address: &Address, sources: &Sources, branches: &[Value]) -> Option<Entry> {
    let keywords = schema(sources, address)?;
    let mut entry = draft(address);
    let union = ["oneOf", "anyOf"].into_iter().find_map(|name| Some((name, keywords.get(name)?.as_array()?)));
    if let Some((name, listed)) = union {
        let all: Vec<Value> = listed.iter().chain(branches).cloned().collect();
        entry.set.insert(name.to_owned(), all.into());
        return Some(entry);
    }
    let says = |name: &str| !ANNOTATIONS.contains(&name) && !name.starts_with("x-");
    let own: Map<String, Value> = keywords
        .iter()
        .filter(|(name, _)| says(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    entry.remove = own.keys().cloned().collect();
    let all: Vec<Value> = std::iter::once(Value::Object(own)).chain(branches.iter().cloned()).collect();
    entry.set.insert("oneOf".to_owned(), all.into());
    Some(entry)
}
