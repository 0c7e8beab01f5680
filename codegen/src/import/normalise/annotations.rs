//! Keywords for people: descriptions, examples, extensions with text.

use serde_json::{Map, Value};

/// Removes the annotations of one schema object.
pub(super) fn drop(members: &mut Map<String, Value>) {
    members.retain(|keyword, value| !is_annotation(keyword, value));
}

/// Returns whether a keyword is for people: a description, an example, an extension with text.
pub(crate) fn is_annotation(keyword: &str, value: &Value) -> bool {
    match keyword {
        "description" | "summary" | "example" | "examples" | "externalDocs" | "$comment" => true,
        // Names, not sentences.
        "x-enum-varnames" | "x-enumNames" => false,
        _ => keyword.starts_with("x-") && holds_text(value),
    }
}

fn holds_text(value: &Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Array(items) => items.iter().any(holds_text),
        Value::Object(members) => members.values().any(holds_text),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
