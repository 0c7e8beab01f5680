//! OpenAPI's `nullable`, said with the keywords that a validator knows.

use serde_json::{Map, Value, json};

/// Makes `schema` admit `null` besides. Subschemas keep their places.
pub fn admit_null(schema: &mut Map<String, Value>) {
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
            admit_null(part);
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
