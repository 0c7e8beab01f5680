//! Places in a body that the schemas constrain: found by walking both side by side, without the generated crate.

use super::{Case, schemas};
use serde_json::Value;

/// A place in a body.
#[derive(Clone, Debug)]
pub struct Place {
    /// JSON Pointer.
    pub at: String,
    pub what: What,
    /// Whether a union above has branches that no constant distinguishes.
    pub is_untagged: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// One of several strings that the schema lists.
    Enum,
    /// A string, number or boolean, by the schema's `type`.
    Scalar,
    /// An object whose members the schema names, and that takes others.
    Object,
    /// A member that its object must have.
    Required,
}

/// Returns the places of a case's body; of several branches of a union that it is not about, only where
/// exactly one fits.
pub fn places(case: &Case) -> Vec<Place> {
    let mut found = Vec::new();
    let (at, schema, is_untagged) = match case.union_plan() {
        None => (String::new(), schemas().at(&case.schema), false),
        Some(union) => {
            if !union.at.is_empty() {
                found.push(Place { at: String::new(), what: What::Object, is_untagged: false });
            }
            let branches = schemas().branches(&union.address);
            let chosen = branches.into_iter().find(|(name, _)| Some(name) == case.branch.as_ref());
            let (_, branch) = chosen.unwrap_or_else(|| panic!("{case}: its union has no such branch"));
            (union.at.to_owned(), branch, union.tag().is_none())
        }
    };
    walk(schema, case.body.pointer(&at).expect("the wrapper's member is there"), at, is_untagged, &mut found);
    found
}

fn walk(schema: &Value, body: &Value, at: String, is_untagged: bool, found: &mut Vec<Place>) {
    let schema = schemas().resolved(schema);
    let branches = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Value::as_array);
    if let Some(branches) = branches.filter(|_| schema.get("properties").is_none()) {
        let fitting: Vec<&Value> = branches.iter().filter(|branch| fits(branch, body)).collect();
        if let ([branch], true) = (&fitting[..], body.is_object()) {
            let properties = schemas().resolved(branch)["properties"].as_object();
            let is_tagged = properties.into_iter().flatten().any(|(_, property)| is_constant(property));
            walk(branch, body, at, is_untagged || !is_tagged, found);
        }
        return;
    }
    match body {
        Value::Object(members) => {
            let Some(properties) = schema["properties"].as_object() else { return };
            if schema.get("additionalProperties").is_none() {
                found.push(Place { at: at.clone(), what: What::Object, is_untagged });
            }
            for (name, value) in members {
                let Some(property) = properties.get(name) else { continue };
                let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
                let required =
                    schema["required"].as_array().is_some_and(|all| all.contains(&name.as_str().into()));
                if required && !is_constant(property) {
                    found.push(Place { at: at.clone(), what: What::Required, is_untagged });
                }
                walk(property, value, at, is_untagged, found);
            }
        }
        Value::Array(items) => {
            let Some(item) = schema.get("items").filter(|_| schema.get("enum").is_none()) else { return };
            for (position, value) in items.iter().enumerate() {
                walk(item, value, format!("{at}/{position}"), is_untagged, found);
            }
        }
        Value::String(_) if schema["type"] == "string" && schema.get("enum").is_some() => {
            // One value is a constant.
            let values = schema["enum"].as_array().map_or(0, Vec::len);
            found.extend((values > 1).then_some(Place { at, what: What::Enum, is_untagged }));
        }
        Value::String(_) if schema["type"] == "string" => {
            found.push(Place { at, what: What::Scalar, is_untagged });
        }
        Value::Number(_) if schema["type"] == "number" || schema["type"] == "integer" => {
            found.push(Place { at, what: What::Scalar, is_untagged });
        }
        Value::Bool(_) if schema["type"] == "boolean" => {
            found.push(Place { at, what: What::Scalar, is_untagged });
        }
        _ => {}
    }
}

fn is_constant(schema: &Value) -> bool {
    schema["enum"].as_array().is_some_and(|values| values.len() == 1)
}

/// Returns whether an object has what a branch requires, and the constants that it lists.
fn fits(branch: &Value, body: &Value) -> bool {
    let branch = schemas().resolved(branch);
    let Some(members) = body.as_object() else { return false };
    let Some(properties) = branch["properties"].as_object() else { return branch["type"] == "object" };
    let required = branch["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let lists = |name: &str, value: &Value| {
        let listed = properties.get(name).and_then(|property| property["enum"].as_array());
        listed.is_none_or(|values| values.contains(value))
    };
    required.into_iter().all(|name| members.contains_key(name))
        && members.iter().all(|(name, value)| lists(name, value))
}
