//! The graph as JSON Schema 2020-12 again, to hold rewrites against a validator.
//!
//! ```json
//! { "$defs": { "0": { "type": ["object"], "properties": { "a": { "$ref": "#/$defs/1" } } }, "1": true } }
//! ```
//! Keywords that the graph does not hold (`not`, `if`, `contains`, …) are left out, and so is `format`, which
//! is not asserted.

use super::{Choice, Graph, Keywords, NodeId};
use serde_json::{Map, Value, json};

/// Keywords that are written as they are.
const CHECKS: [&str; 13] = [
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// Returns every schema of `graph`, in `$defs` by its index.
pub fn as_schemas(graph: &Graph) -> Value {
    let schemas = graph.ids().map(|id| (id.index().to_string(), schema(&graph[id].keywords)));
    json!({ "$defs": schemas.collect::<Map<String, Value>>() })
}

fn schema(keywords: &Keywords) -> Value {
    let is_nullable = keywords.nullable || keywords.checks.contains_key("nullable");
    let schema = if keywords.is_false { Value::Bool(false) } else { Value::Object(members(keywords)) };
    if is_nullable { json!({ "anyOf": [{ "type": "null" }, schema] }) } else { schema }
}

fn members(keywords: &Keywords) -> Map<String, Value> {
    let mut schema = Map::new();
    let mut put = |name: &str, value: Value| drop(schema.insert(name.to_owned(), value));
    if let Some(target) = keywords.reference {
        put("$ref", address(target));
    }
    if let Some(types) = keywords.types {
        put("type", types.iter().map(super::JsonType::as_str).collect());
    }
    if let Some(values) = &keywords.values {
        put("enum", values.clone().into());
    }
    let named = [("properties", &keywords.properties), ("patternProperties", &keywords.patterns)];
    for (name, schemas) in named.into_iter().filter(|(_, schemas)| !schemas.is_empty()) {
        put(name, schemas.iter().map(|(name, id)| (name.clone(), reference(*id))).collect());
    }
    put("required", keywords.required.iter().cloned().collect());
    let single = [
        ("additionalProperties", keywords.additional),
        ("unevaluatedProperties", keywords.unevaluated),
        ("items", keywords.items.rest),
    ];
    for (name, id) in single {
        if let Some(id) = id {
            put(name, reference(id));
        }
    }
    let listed =
        [("prefixItems", &keywords.items.prefix), ("oneOf", &keywords.one_of), ("anyOf", &keywords.any_of)];
    for (name, schemas) in listed.into_iter().filter(|(_, schemas)| !schemas.is_empty()) {
        put(name, references(schemas));
    }
    let mut all_of: Vec<Value> = keywords.all_of.iter().map(|id| reference(*id)).collect();
    all_of.extend(
        keywords
            .further
            .iter()
            .map(|choice: &Choice| json!({ choice.keyword(): references(&choice.branches) })),
    );
    if !all_of.is_empty() {
        put("allOf", all_of.into());
    }
    checks(keywords, &mut schema);
    schema
}

/// Writes the checks. Draft 4 and OpenAPI 3.0 mark a bound as exclusive with a boolean.
fn checks(keywords: &Keywords, schema: &mut Map<String, Value>) {
    for name in CHECKS {
        let Some(value) = keywords.checks.get(name) else { continue };
        let bound = match name {
            "exclusiveMinimum" => "minimum",
            "exclusiveMaximum" => "maximum",
            _ => "",
        };
        match (value, keywords.checks.get(bound)) {
            (Value::Bool(true), Some(limit)) if !bound.is_empty() => {
                schema.insert(name.to_owned(), limit.clone())
            }
            (Value::Bool(_), _) if !bound.is_empty() => None,
            _ => schema.insert(name.to_owned(), value.clone()),
        };
    }
}

fn address(id: NodeId) -> Value {
    format!("#/$defs/{}", id.index()).into()
}

fn reference(id: NodeId) -> Value {
    json!({ "$ref": address(id) })
}

fn references(ids: &[NodeId]) -> Value {
    ids.iter().map(|id| reference(*id)).collect()
}
