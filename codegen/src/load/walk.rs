//! Finds the schemas inside of schemas and of OpenAPI documents.
//!
//! Only keywords lead to schemas: values of `enum`, `const`, `default`, `examples` and unknown members are data, and
//! an `$id` in them claims nothing (JSON Schema 2020-12 Core, 9.4.2).

use crate::vocabulary::{self, Subschemas};
use serde_json::Value;

/// The role of a value, by the path that led to it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum WalkedAs {
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

impl WalkedAs {
    /// Returns what the member `name` with `value` is, when it is or holds schemas.
    pub(crate) fn member(self, name: &str, value: &Value) -> Option<WalkedAs> {
        match self {
            WalkedAs::Schema => keyword(name, value),
            WalkedAs::Members => Some(WalkedAs::Schema),
            WalkedAs::Components => (name == "schemas").then_some(WalkedAs::Members),
            WalkedAs::Document => document_member(name),
            WalkedAs::Array => None,
        }
    }

    /// Returns what the items of an array at this place are.
    pub(crate) fn item(self) -> Option<WalkedAs> {
        match self {
            WalkedAs::Array => Some(WalkedAs::Schema),
            WalkedAs::Document => Some(WalkedAs::Document),
            _ => None,
        }
    }
}

/// Returns what `value` is under the keyword `name` of a schema.
fn keyword(name: &str, value: &Value) -> Option<WalkedAs> {
    Some(match vocabulary::holds(name)? {
        Subschemas::SchemaOrSchemas if value.is_array() => WalkedAs::Array,
        Subschemas::Schema | Subschemas::SchemaOrSchemas => WalkedAs::Schema,
        Subschemas::Schemas => WalkedAs::Array,
        Subschemas::NamedSchemas => WalkedAs::Members,
        Subschemas::Components => WalkedAs::Components,
    })
}

fn document_member(name: &str) -> Option<WalkedAs> {
    match name {
        "schema" => Some(WalkedAs::Schema),
        "schemas" | "definitions" => Some(WalkedAs::Members),
        "default" | "enum" | "example" | "examples" | "value" => None,
        _ if name.starts_with("x-") => None,
        _ => Some(WalkedAs::Document),
    }
}
