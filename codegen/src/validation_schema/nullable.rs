//! OpenAPI's `nullable`, written with keywords of JSON Schema.

use crate::graph::JsonType;
use serde_json::{Map, Value, json};

/// Makes `schema` admit `null` besides. Subschemas keep their places.
///
/// `null` becomes a branch of its own. A `oneOf` would refuse it where another branch admits it too, so
/// such a branch is limited to the other types:
///
/// ```json
/// { "nullable": true, "oneOf": [{ "type": "string" }, { "enum": [null] }] }
/// ```
///
/// `may_be_null` is asked for the position of each branch of a `oneOf`.
pub(super) fn admit_null(schema: &mut Map<String, Value>, may_be_null: &dyn Fn(usize) -> bool) {
    let branches = schema.get_mut("oneOf").and_then(Value::as_array_mut).into_iter().flatten();
    branches.enumerate().filter(|(at, _)| may_be_null(*at)).for_each(|(_, branch)| refuse_null(branch));
    let null = || json!({ "type": "null" });
    match schema.get_mut("type") {
        Some(Value::Array(types)) if !types.iter().any(|name| name == "null") => types.push("null".into()),
        Some(Value::String(only)) if only != "null" => {
            let types = json!([only, "null"]);
            schema.insert("type".to_owned(), types);
        }
        _ => {}
    }
    if let Some(constant) = schema.shift_remove("const") {
        schema.insert("enum".to_owned(), json!([constant]));
    }
    if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut)
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    for name in ["anyOf", "oneOf"] {
        if let Some(branches) = schema.get_mut(name).and_then(Value::as_array_mut) {
            branches.push(null());
        }
    }
    for part in schema.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Value::Object(part) = part {
            admit_null(part, &|_| true);
        }
    }
    if let Some(target) = schema.shift_remove("$ref") {
        let either = json!([{ "type": "null" }, { "$ref": target }]);
        if schema.contains_key("anyOf") {
            let parts = schema.entry("allOf").or_insert_with(|| json!([]));
            parts.as_array_mut().into_iter().for_each(|parts| parts.push(json!({ "anyOf": either })));
        } else {
            schema.insert("anyOf".to_owned(), either);
        }
    }
}

/// Makes `branch` refuse `null`, unless its `type` does so already.
fn refuse_null(branch: &mut Value) {
    let others = || -> Value {
        let others =
            JsonType::ALL.iter().filter(|known| !matches!(known, JsonType::Null | JsonType::Integer));
        others.map(|known| known.as_str()).collect()
    };
    match branch {
        Value::Bool(true) => *branch = json!({ "type": others() }),
        Value::Object(schema) => match schema.get_mut("type") {
            Some(Value::Array(types)) if types.len() > 1 => types.retain(|name| name != "null"),
            Some(Value::String(only)) if only == "null" => *branch = Value::Bool(false),
            Some(Value::String(_)) => {}
            _ => drop(schema.insert("type".to_owned(), others())),
        },
        _ => {}
    }
}
