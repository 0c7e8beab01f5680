//! OpenAPI's `nullable`, in JSON Schema.
//!
//! ```json
//! { "type": "string", "nullable": true }
//! { "type": ["string", "null"] }
//! ```

use serde_json::{Map, Value, json};

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::import::document::Version;

/// Replaces `nullable`, which is no keyword of JSON Schema, by keywords with its meaning.
///
/// Beside a `type`, null becomes one of the types, and one of the values of an `enum`. Where
/// another keyword would still refuse null (`$ref`, `oneOf` and their like), the schema becomes
/// `anyOf: [what it was, {type: null}]`, with titles, defaults and annotations left outside.
/// `nullable` with a value that is no boolean is reported as [`Code::NotASchema`].
pub(super) fn admit_null(
    members: &mut Map<String, Value>,
    version: Version,
    address: &Address,
    report: &mut Report,
) {
    let keyword = match version {
        Version::Swagger2 => "x-nullable",
        Version::OpenApi30 | Version::OpenApi31 => "nullable",
    };
    match members.shift_remove(keyword) {
        None | Some(Value::Bool(false)) => {}
        Some(Value::Bool(true)) if refuses_null(members) => wrap(members),
        Some(Value::Bool(true)) => {
            add_to_type(members);
            add_to_enum(members);
        }
        Some(_) => {
            let message = format!("`{keyword}` is neither true nor false");
            report.push(Diagnostic::new(Code::NotASchema, address.child(keyword), message));
        }
    }
}

/// Returns whether a keyword would refuse null even if `type` and `enum` admitted it.
fn refuses_null(members: &Map<String, Value>) -> bool {
    ["$ref", "allOf", "oneOf", "anyOf", "not", "const", "if"]
        .iter()
        .any(|keyword| members.contains_key(*keyword))
}

fn add_to_type(members: &mut Map<String, Value>) {
    match members.get_mut("type") {
        Some(Value::Array(types)) if !types.contains(&json!("null")) => types.push(json!("null")),
        Some(Value::String(only)) if only != "null" => {
            let both = json!([only, "null"]);
            members.insert("type".to_owned(), both);
        }
        _ => {}
    }
}

fn add_to_enum(members: &mut Map<String, Value>) {
    if let Some(Value::Array(values)) = members.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}

fn wrap(members: &mut Map<String, Value>) {
    let mut inner = Map::new();
    for (keyword, value) in std::mem::take(members) {
        if is_about_the_place(&keyword) {
            members.insert(keyword, value);
        } else {
            // Holds the place of the first keyword that moves inside.
            members.entry("anyOf").or_insert(Value::Null);
            inner.insert(keyword, value);
        }
    }
    members.insert("anyOf".to_owned(), json!([inner, {"type": "null"}]));
}

/// Returns whether a keyword describes the place of a value, and does not constrain the value.
fn is_about_the_place(keyword: &str) -> bool {
    keyword.starts_with("x-")
        || matches!(
            keyword,
            "$schema"
                | "$id"
                | "$comment"
                | "$defs"
                | "definitions"
                | "title"
                | "description"
                | "summary"
                | "default"
                | "deprecated"
                | "readOnly"
                | "writeOnly"
                | "example"
                | "examples"
                | "externalDocs"
        )
}
