//! Makes a schema admit one more JSON type.
//!
//! ```text
//! "types": ["null"]   {"type": "string"}                  →  {"type": ["null", "string"]}
//!                     {"type": "string", "enum": ["a"]}   →  {"type": ["null", "string"], "enum": ["a", null]}
//!                     {"oneOf": [A, B]}                   →  {"oneOf": [A, B, {"type": "null"}]}
//!                     {"$ref": "a.json"}                  →  {"anyOf": [{"$ref": "a.json"}, {"type": "null"}]}
//! ```

use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The JSON types.
const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];

/// Keywords that do not constrain values.
const ANNOTATIONS: [&str; 10] = [
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "discriminator",
    "readOnly",
    "writeOnly",
    "$comment",
];

/// Keywords that apply whatever the JSON type is.
const GENERAL: [&str; 8] = ["$ref", "oneOf", "anyOf", "allOf", "not", "if", "enum", "const"];

/// Changes `schema` to admit the JSON type `name` too.
///
/// # Errors
/// Says why there is nothing to change.
pub(super) fn admit(schema: &mut Map<String, Value>, name: &str) -> Result<(), String> {
    if !TYPES.contains(&name) {
        return Err(format!("`{name}` is no JSON type"));
    }
    let general: Vec<&str> = GENERAL.into_iter().filter(|keyword| schema.contains_key(*keyword)).collect();
    match &general[..] {
        [] if schema.contains_key("type") => add_type(schema, name),
        [] => Err("the schema admits every JSON type already".to_owned()),
        ["enum"] if name == "null" => add_null(schema),
        [union @ ("oneOf" | "anyOf")] if is_nothing_but(schema, union) => add_branch(schema, union, name),
        _ => {
            wrap(schema, name);
            Ok(())
        }
    }
}

fn add_type(schema: &mut Map<String, Value>, name: &str) -> Result<(), String> {
    let mut types: BTreeSet<&str> = match &schema["type"] {
        Value::String(only) => BTreeSet::from([&**only]),
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        _ => return Err("`type` is neither a name nor a list of names".to_owned()),
    };
    if types.contains(name) || (name == "integer" && types.contains("number")) {
        return Err(format!("the schema admits `{name}` already"));
    }
    types.insert(name);
    if types.contains("number") {
        types.remove("integer");
    }
    let mut names = types.iter().copied();
    let keyword = match (names.next(), types.len()) {
        (Some(only), 1) => json!(only),
        _ => json!(types),
    };
    schema.insert("type".to_owned(), keyword);
    Ok(())
}

fn add_null(schema: &mut Map<String, Value>) -> Result<(), String> {
    let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) else {
        return Err("`enum` is not a list".to_owned());
    };
    let is_new = !values.contains(&Value::Null);
    if is_new {
        values.push(Value::Null);
    }
    match schema.contains_key("type") {
        true => add_type(schema, "null").or_else(|why| if is_new { Ok(()) } else { Err(why) }),
        false if is_new => Ok(()),
        false => Err("the schema admits `null` already".to_owned()),
    }
}

fn is_nothing_but(schema: &Map<String, Value>, keyword: &str) -> bool {
    schema.keys().all(|name| name == keyword || is_annotation(name))
}

fn is_annotation(keyword: &str) -> bool {
    ANNOTATIONS.contains(&keyword) || keyword.starts_with("x-")
}

fn add_branch(schema: &mut Map<String, Value>, union: &str, name: &str) -> Result<(), String> {
    let Some(branches) = schema.get_mut(union).and_then(Value::as_array_mut) else {
        return Err(format!("`{union}` is not a list"));
    };
    let branch = json!({ "type": name });
    if branches.contains(&branch) {
        return Err(format!("the schema admits `{name}` already"));
    }
    branches.push(branch);
    Ok(())
}

/// Makes the schema a branch beside one of the JSON type.
fn wrap(schema: &mut Map<String, Value>, name: &str) {
    let (annotations, own): (Map<_, _>, Map<_, _>) = std::mem::take(schema)
        .into_iter()
        .partition(|(keyword, _)| is_annotation(keyword) && keyword != "discriminator");
    *schema = annotations;
    schema.insert("anyOf".to_owned(), json!([own, { "type": name }]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_schema_admits_one_more_type() {
        let cases = [
            (json!({"type": "string"}), "null", json!({"type": ["null", "string"]})),
            (json!({"type": "integer"}), "number", json!({"type": "number"})),
            (json!({"enum": ["a"]}), "null", json!({"enum": ["a", null]})),
            (
                json!({"type": "string", "enum": ["a"]}),
                "null",
                json!({"type": ["null", "string"], "enum": ["a", null]}),
            ),
            (
                json!({"type": "string", "enum": ["a"], "title": "T"}),
                "integer",
                json!({"title": "T", "anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer"}]}),
            ),
            (
                json!({"oneOf": [{"$ref": "a"}], "title": "T"}),
                "null",
                json!({"oneOf": [{"$ref": "a"}, {"type": "null"}], "title": "T"}),
            ),
            (
                json!({"oneOf": [{"$ref": "a"}], "required": ["x"]}),
                "null",
                json!({"anyOf": [{"oneOf": [{"$ref": "a"}], "required": ["x"]}, {"type": "null"}]}),
            ),
            (json!({"$ref": "a"}), "null", json!({"anyOf": [{"$ref": "a"}, {"type": "null"}]})),
        ];
        for (before, name, after) in cases {
            let mut schema = before.as_object().unwrap().clone();
            admit(&mut schema, name).unwrap();
            assert_eq!(Value::from(schema.clone()), after, "{before} with {name}");
            assert!(admit(&mut schema, name).is_err(), "{after} with {name}");
        }
        assert!(admit(&mut Map::new(), "null").is_err());
        assert!(admit(&mut Map::new(), "text").is_err());
    }
}
