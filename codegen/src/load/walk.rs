//! Where schemas are inside of schemas and of OpenAPI documents.
//!
//! Only keywords lead to schemas: what is in `enum`, `const`, `default` or `examples`, or under
//! a word that no specification knows, is data, and an `$id` in it claims nothing
//! (JSON Schema 2020-12 Core, 9.4.2).

use serde_json::Value;

/// What a value is, by the way that led to it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// A schema, or something else that is passed over.
    Schema,
    /// An array of schemas.
    Array,
    /// An object whose members are schemas.
    Members,
    /// The `components` of a plain schema file: schemas are in its `schemas`.
    Components,
    /// Any part of an OpenAPI document that holds schemas somewhere below.
    Document,
}

impl Place {
    /// Returns what the member `name` with `value` is, when it is or holds schemas.
    pub fn member(self, name: &str, value: &Value) -> Option<Place> {
        match self {
            Place::Schema => keyword(name, value),
            Place::Members => Some(Place::Schema),
            Place::Components => (name == "schemas").then_some(Place::Members),
            Place::Document => document_member(name),
            Place::Array => None,
        }
    }

    /// Returns what the items of an array at this place are.
    pub fn item(self) -> Option<Place> {
        match self {
            Place::Array => Some(Place::Schema),
            Place::Document => Some(Place::Document),
            _ => None,
        }
    }
}

fn keyword(name: &str, value: &Value) -> Option<Place> {
    match name {
        "additionalItems"
        | "additionalProperties"
        | "contains"
        | "contentSchema"
        | "else"
        | "if"
        | "not"
        | "propertyNames"
        | "then"
        | "unevaluatedItems"
        | "unevaluatedProperties" => Some(Place::Schema),
        "items" => Some(if value.is_array() { Place::Array } else { Place::Schema }),
        "allOf" | "anyOf" | "oneOf" | "prefixItems" => Some(Place::Array),
        "$defs" | "definitions" | "dependencies" | "dependentSchemas" | "patternProperties"
        | "properties" => Some(Place::Members),
        "components" => Some(Place::Components),
        _ => None,
    }
}

fn document_member(name: &str) -> Option<Place> {
    match name {
        "schema" => Some(Place::Schema),
        "schemas" | "definitions" => Some(Place::Members),
        "default" | "enum" | "example" | "examples" | "value" => None,
        _ if name.starts_with("x-") => None,
        _ => Some(Place::Document),
    }
}
