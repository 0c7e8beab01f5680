//! Random schemas in all keywords, edits of them, and bodies that may fit.

use crate::common::random::Random;
use schemalock::internals::address::Address;
use serde_json::{Map, Value, json};

pub const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

const NAMES: [&str; 6] = ["a", "b", "c", "x-q", "y-a", "kind"];
const TEXTS: [&str; 7] = ["a", "ab", "abc", "", "x-q", "1", "kind"];
const PATTERNS: [&str; 5] = ["^a", "^x-", "^y-", "b", "^[a-z]+$"];

pub fn is_root(address: &Address) -> bool {
    address.pointer.is_empty()
}

/// Returns a document with an object at its root and two definitions.
pub fn document(random: &mut Random) -> Value {
    let mut root = object(random, 3);
    root["$schema"] = DIALECT.into();
    root["title"] = "Order".into();
    root["$defs"] = json!({ "P": schema(random, 1), "Q": object(random, 1) });
    root
}

fn schema(random: &mut Random, depth: usize) -> Value {
    let kinds = if depth == 0 { 7 } else { 14 };
    match random.below(kinds) {
        0 | 1 => {
            with_some(random, json!({ "type": "string" }), &["minLength", "maxLength", "pattern"], depth)
        }
        2 => with_some(
            random,
            json!({ "type": "integer" }),
            &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "enum of numbers"],
            depth,
        ),
        3 => with_some(
            random,
            json!({ "type": "number" }),
            &["minimum", "exclusiveMaximum", "multipleOf"],
            depth,
        ),
        4 => json!({ "type": if random.once_in(2) { "boolean" } else { "null" } }),
        5 => json!({ "type": "string", "enum": texts(random) }),
        6 => json!({ "const": random.pick(&TEXTS) }),
        7 | 8 => object(random, depth - 1),
        9 => with_some(
            random,
            json!({ "type": "array" }),
            &["items", "minItems", "maxItems", "uniqueItems", "contains", "prefixItems"],
            depth,
        ),
        10 => json!({ "type": ["string", "null"] }),
        11 => json!({ "$ref": if random.once_in(2) { "#/$defs/P" } else { "#/$defs/Q" } }),
        12 => json!({ "anyOf": [schema(random, depth - 1), schema(random, depth - 1)] }),
        _ => json!({ "oneOf": [{ "type": "string" }, object(random, depth - 1), { "type": "integer" }] }),
    }
}

fn object(random: &mut Random, depth: usize) -> Value {
    let mut members = Map::new();
    for name in NAMES {
        if random.once_in(3) {
            members.insert(name.to_owned(), schema(random, depth.min(2)));
        }
    }
    let base = json!({ "type": "object", "properties": members, "required": [] });
    let keywords =
        ["required", "additionalProperties", "patternProperties", "minProperties", "dependentRequired"];
    with_some(random, base, &keywords, depth)
}

fn with_some(random: &mut Random, mut schema: Value, keywords: &[&str], depth: usize) -> Value {
    for keyword in keywords {
        if random.once_in(4) {
            set(random, &mut schema, keyword, depth);
        }
    }
    schema
}

fn texts(random: &mut Random) -> Value {
    let mut texts: Vec<&str> = TEXTS.iter().copied().filter(|_| random.once_in(2)).collect();
    if texts.is_empty() {
        texts.push("a");
    }
    json!(texts)
}

fn names(random: &mut Random) -> Value {
    json!(NAMES.iter().filter(|_| random.once_in(4)).collect::<Vec<_>>())
}

/// Sets a keyword to a random value.
fn set(random: &mut Random, schema: &mut Value, keyword: &str, depth: usize) {
    let depth = depth.saturating_sub(1);
    let small = random.below(4);
    let value = match keyword {
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            json!(small)
        }
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => json!(small as i64 - 1),
        "multipleOf" => json!(small + 1),
        "pattern" => json!(random.pick(&PATTERNS)),
        "uniqueItems" => json!(random.once_in(2)),
        "enum of numbers" => {
            schema["enum"] = json!([small, small + 1]);
            return;
        }
        "required" => names(random),
        "items" | "contains" | "not" | "additionalProperties" if random.once_in(3) => {
            json!(random.once_in(2))
        }
        "items" | "contains" | "not" | "additionalProperties" | "if" | "then" | "else" => {
            self::schema(random, depth)
        }
        "unevaluatedProperties" => json!(random.once_in(2)),
        "propertyNames" => json!({ "pattern": random.pick(&PATTERNS) }),
        "patternProperties" => json!({ random.pick(&PATTERNS): self::schema(random, depth) }),
        "dependentRequired" => json!({ random.pick(&NAMES): names(random) }),
        "dependentSchemas" => json!({ random.pick(&NAMES): { "required": names(random) } }),
        "prefixItems" => json!([self::schema(random, depth)]),
        "anyOf" => json!([{ "required": names(random) }, { "required": names(random) }]),
        "allOf" => json!([{ "required": names(random) }]),
        "oneOf" => json!([{ "required": ["a"] }, { "required": ["b"] }]),
        _ => return,
    };
    schema[keyword] = value;
}

/// Makes one edit somewhere.
pub fn edit(random: &mut Random, document: &mut Value) {
    let mut places = Vec::new();
    collect(document, String::new(), &mut places);
    let place = places[random.below(places.len())].clone();
    let is_root = place.is_empty();
    let Some(schema) = document.pointer_mut(&place).filter(|schema| schema.is_object()) else { return };
    match random.below(8) {
        0 if !is_root => *schema = self::schema(random, 1),
        1 | 2 => respell(random, schema, is_root),
        3 => {
            let keywords =
                ["minLength", "maxLength", "minimum", "maximum", "pattern", "enum", "required", "items"];
            let more = ["additionalProperties", "not", "anyOf", "oneOf", "patternProperties", "multipleOf"];
            let keyword = if random.once_in(2) { random.pick(&keywords) } else { random.pick(&more) };
            if let Some(members) = schema.as_object_mut() {
                members.shift_remove(keyword);
            }
        }
        _ => {
            let checks: &[&str] = match schema.get("type").and_then(Value::as_str) {
                Some("string") => &["minLength", "maxLength", "pattern", "not"],
                Some("integer" | "number") => &[
                    "minimum",
                    "maximum",
                    "exclusiveMinimum",
                    "exclusiveMaximum",
                    "multipleOf",
                    "enum of numbers",
                ],
                Some("array") => &["items", "minItems", "maxItems", "uniqueItems", "contains", "prefixItems"],
                Some("object") => &[
                    "required",
                    "additionalProperties",
                    "patternProperties",
                    "minProperties",
                    "maxProperties",
                    "dependentRequired",
                    "dependentSchemas",
                    "propertyNames",
                    "unevaluatedProperties",
                    "anyOf",
                    "allOf",
                    "oneOf",
                    "if",
                    "then",
                    "else",
                    "not",
                ],
                _ => return,
            };
            let keyword = random.pick(checks);
            set(random, schema, keyword, 1);
        }
    }
}

/// Says the same in other words.
fn respell(random: &mut Random, schema: &mut Value, is_root: bool) {
    let old = schema.clone();
    match random.below(7) {
        0 if old.get("const").is_some() => *schema = json!({ "enum": [old["const"]] }),
        1 if old["type"] == json!(["string", "null"]) => {
            *schema = json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] });
        }
        2 if !is_root => *schema = json!({ "allOf": [old] }),
        3 if !is_root => *schema = json!({ "anyOf": [old] }),
        4 if old["type"] == "string" => schema["minLength"] = json!(0),
        5 if old["type"] == "array" && old.get("items").is_none() => schema["items"] = json!(true),
        6 if old["type"] == "object" && old.get("additionalProperties").is_none() => {
            schema["additionalProperties"] = json!(true);
        }
        _ => schema["description"] = "other words".into(),
    }
}

/// Collects the pointers of all schemas.
fn collect(schema: &Value, at: String, places: &mut Vec<String>) {
    places.push(at.clone());
    for name in ["properties", "patternProperties", "$defs"] {
        for (member, value) in schema.get(name).and_then(Value::as_object).into_iter().flatten() {
            collect(value, format!("{at}/{name}/{member}"), places);
        }
    }
    for name in ["items", "additionalProperties", "not", "contains"] {
        if let Some(value) = schema.get(name) {
            collect(value, format!("{at}/{name}"), places);
        }
    }
    for name in ["anyOf", "oneOf", "allOf", "prefixItems"] {
        for (position, value) in schema.get(name).and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            collect(value, format!("{at}/{name}/{position}"), places);
        }
    }
}

/// Returns a body that may fit.
pub fn body(random: &mut Random, schema: &Value, document: &Value, depth: usize) -> Value {
    if depth == 0 || random.once_in(9) {
        return any(random);
    }
    if let Some(target) = schema.get("$ref").and_then(Value::as_str).and_then(|to| document.pointer(&to[1..]))
    {
        return body(random, target, document, depth - 1);
    }
    for name in ["oneOf", "anyOf", "allOf"] {
        let branches = schema.get(name).and_then(Value::as_array).filter(|_| schema.get("type").is_none());
        if let Some(branches) = branches {
            let chosen = &branches[random.below(branches.len())];
            return body(random, chosen, document, depth - 1);
        }
    }
    if let Some(constant) = schema.get("const") {
        return constant.clone();
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return values[random.below(values.len())].clone();
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => random.pick(&TEXTS).into(),
        Some("integer") => json!(random.below(8) as i64 - 2),
        Some("number") => json!(random.below(12) as f64 / 2.0 - 2.0),
        Some("array") => {
            let items = schema.get("items").or(schema.get("contains")).cloned().unwrap_or(Value::Bool(true));
            (0..random.below(4)).map(|_| body(random, &items, document, depth - 1)).collect()
        }
        Some("object") => members(random, schema, document, depth),
        _ => any(random),
    }
}

fn members(random: &mut Random, schema: &Value, document: &Value, depth: usize) -> Value {
    let properties = schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let often = 1 + random.below(4);
    let mut members = Map::new();
    for name in NAMES {
        let is_wanted = required.contains(&json!(name)) && !random.once_in(12);
        let chance = if properties.contains_key(name) { often } else { 6 };
        if is_wanted || random.once_in(chance) {
            let value = match properties.get(name) {
                Some(member) => body(random, member, document, depth - 1),
                None => any(random),
            };
            members.insert(name.to_owned(), value);
        }
    }
    Value::Object(members)
}

fn any(random: &mut Random) -> Value {
    match random.below(8) {
        0 => Value::Null,
        1 => json!(random.once_in(2)),
        2 | 3 => json!(random.below(6) as i64 - 1),
        4 => json!(1.5),
        5 => json!([]),
        6 => json!({}),
        _ => random.pick(&TEXTS).into(),
    }
}
