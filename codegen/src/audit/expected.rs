//! What a schema expects at a place, in words. Values and tags of schemas are shown, those of bodies never.
//!
//! ```text
//! {"enum": ["open", "closed"]} in status.json          "open" or "closed" of status.json#
//! {"oneOf": [Ring, End]}, where the tag is unlisted    "ring" or "end"
//! {"oneOf": [Ring, End]}, where a string is            an object of which "type" is "ring" or "end"
//! ```

use super::tables::Tables;
use crate::graph::JsonType;
use crate::model::{ObjectPlan, Shape, Ty, TypeDef, TypeId, UnionDef};

/// The most values or tags that are shown, and the most bytes of all of them.
const MOST_SHOWN: usize = 5;
const MOST_BYTES: usize = 100;

/// What a schema expects at a place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expected<'a> {
    Words(&'static str),
    Constant(&'a str),
    /// A value of an enum.
    Listed(TypeId),
    /// A tag of a union.
    Tag(TypeId),
    /// A value of an object or union type, with the JSON types of the value that was there.
    Type(TypeId, u8),
    /// An array of so many items.
    Items(usize),
}

impl Expected<'_> {
    /// Returns the words that follow "expected".
    pub(super) fn text(self, tables: &Tables) -> String {
        match self {
            Expected::Words(words) => words.to_owned(),
            Expected::Constant(constant) => quoted(constant),
            Expected::Items(1) => "an array of 1 item".to_owned(),
            Expected::Items(items) => format!("an array of {items} items"),
            Expected::Listed(id) => listed(tables.def(id)),
            Expected::Tag(id) => {
                let def = tables.def(id);
                let tags = tags(def).map(|(_, tags)| tags).unwrap_or_default();
                some(&tags).unwrap_or_else(|| format!("one of the {} tags of {}", tags.len(), def.address))
            }
            Expected::Type(id, found) => type_text(tables, id, found),
        }
    }
}

fn listed(def: &TypeDef) -> String {
    let Shape::Enum(listed) = &def.shape else { return "a string".to_owned() };
    let values: Vec<String> = listed.values.iter().map(|value| quoted(value)).collect();
    match some(&values) {
        Some(text) if def.schema_name.is_some() => format!("{text} of {}", def.address),
        Some(text) => text,
        None => format!("one of the {} values of {}", values.len(), def.address),
    }
}

/// Returns the member that holds the tag of a union, and all tags.
fn tags(def: &TypeDef) -> Option<(&str, Vec<String>)> {
    let Shape::Union(UnionDef { plan, .. }) = &def.shape else { return None };
    let ObjectPlan::Tagged { key, values, literals, .. } = &plan.object else { return None };
    let strings = values.iter().map(|(value, _)| quoted(value));
    Some((key, strings.chain(literals.iter().map(|(literal, _)| literal.to_string())).collect()))
}

fn type_text(tables: &Tables, id: TypeId, found: u8) -> String {
    let def = tables.def(id);
    if matches!(def.shape, Shape::Object(_)) {
        return "an object".to_owned();
    }
    let kinds = Ty::Named(id).kinds(&tables.model);
    if kinds.bits() & found != 0 || kinds.is_empty() {
        return format!("a value of a variant of {}", def.address);
    }
    let words: Vec<&str> = kinds.iter().map(words).collect();
    let text = alternatives(&words);
    match tags(def).and_then(|(key, tags)| Some((key, some(&tags)?))) {
        Some((key, tags)) if kinds.contains(JsonType::Object) => {
            format!("{text} of which {} is {tags}", quoted(key))
        }
        _ => text,
    }
}

fn words(json_type: JsonType) -> &'static str {
    match json_type {
        JsonType::Null => "null",
        JsonType::Boolean => "a boolean",
        JsonType::Integer => "an integer",
        JsonType::Number => "a number",
        JsonType::String => "a string",
        JsonType::Array => "an array",
        JsonType::Object => "an object",
    }
}

/// Returns all of `texts` as alternatives; `None` if these are too many or too long.
fn some(texts: &[String]) -> Option<String> {
    let bytes: usize = texts.iter().map(String::len).sum();
    let is_short = (1..=MOST_SHOWN).contains(&texts.len()) && bytes <= MOST_BYTES;
    is_short.then(|| alternatives(texts))
}

/// Returns `a, b or c`.
fn alternatives<T: AsRef<str>>(texts: &[T]) -> String {
    let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
    match &texts[..] {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [others @ .., last] => format!("{} or {last}", others.join(", ")),
    }
}

/// Returns `text` as a JSON string.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
