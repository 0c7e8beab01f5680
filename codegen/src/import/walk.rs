//! A walk over every schema object within a schema.

use serde_json::{Map, Value};

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::limits::SCHEMA_DEPTH;
use crate::vocabulary::{self, Subschemas};

/// The function that is called for each schema object, with its address in the document.
pub(super) type Visit<'v> = &'v mut dyn FnMut(&mut Map<String, Value>, &Address, &mut Report);

/// Visits every schema object in `schema`, the innermost first and `schema` itself last.
///
/// Only places for schemas are entered: values of `enum`, `const`, `default`, `examples` and unknown keywords are
/// data. A place for a schema that has another value is reported as [`Code::NotASchema`].
pub(super) fn schemas(schema: &mut Value, address: &Address, report: &mut Report, visit: Visit<'_>) {
    descend(schema, address, report, visit, 0);
}

fn descend(schema: &mut Value, address: &Address, report: &mut Report, visit: Visit<'_>, depth: usize) {
    if depth > SCHEMA_DEPTH {
        let message = "the schema nests deeper than is followed";
        report.push(Diagnostic::new(Code::TooDeep, address.clone(), message));
        return;
    }
    match schema {
        Value::Bool(_) => {}
        Value::Object(members) => {
            for (keyword, value) in members.iter_mut() {
                let address = address.child(keyword);
                for (address, schema) in held_schemas(keyword, value, address, report) {
                    descend(schema, &address, report, visit, depth + 1);
                }
            }
            visit(members, address, report);
        }
        other => report.push(not_a_schema(address, other)),
    }
}

/// Returns the schemas directly under a keyword, each with its address.
fn held_schemas<'v>(
    keyword: &str,
    value: &'v mut Value,
    address: Address,
    report: &mut Report,
) -> Vec<(Address, &'v mut Value)> {
    match (vocabulary::holds(keyword), value) {
        // Only documents have components.
        (None | Some(Subschemas::Components), _) => Vec::new(),
        (Some(Subschemas::Schemas), Value::Array(schemas)) => {
            schemas.iter_mut().enumerate().map(|(index, schema)| (address.child(index), schema)).collect()
        }
        (Some(Subschemas::NamedSchemas), Value::Object(schemas)) => schemas
            .iter_mut()
            // Draft 7's `dependencies` also takes lists of property names.
            .filter(|(_, schema)| keyword != "dependencies" || !schema.is_array())
            .map(|(name, schema)| (address.child(name), schema))
            .collect(),
        (Some(Subschemas::Schema | Subschemas::SchemaOrSchemas), schema) => vec![(address, schema)],
        (Some(Subschemas::Schemas | Subschemas::NamedSchemas), other) => {
            let message = format!("`{keyword}` is {}", kind(other));
            report.push(Diagnostic::new(Code::NotASchema, address, message));
            Vec::new()
        }
    }
}

fn not_a_schema(address: &Address, found: &Value) -> Diagnostic {
    let message = format!("a schema should be here, not {}", kind(found));
    Diagnostic::new(Code::NotASchema, address.clone(), message)
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn visited(mut schema: Value) -> (Vec<String>, Report) {
        let mut report = Report::default();
        let mut pointers = Vec::new();
        schemas(&mut schema, &Address::root("a"), &mut report, &mut |_, address, _| {
            pointers.push(address.pointer.to_string());
        });
        (pointers, report)
    }

    #[test]
    fn schemas_are_visited_and_data_is_not() {
        let (pointers, report) = visited(json!({
            "properties": {"enum": {"items": {"not": {}}}, "b": true},
            "oneOf": [{}, false],
            "dependencies": {"a": ["b"], "c": {}},
            "enum": [{"items": 1}],
            "default": {"properties": 1},
            "x-data": {"allOf": 1},
        }));
        assert_eq!(
            pointers,
            [
                "/properties/enum/items/not",
                "/properties/enum/items",
                "/properties/enum",
                "/oneOf/0",
                "/dependencies/c",
                ""
            ]
        );
        assert!(!report.has_errors());
    }

    #[test]
    fn what_is_no_schema_is_reported() {
        let (_, report) = visited(json!({"properties": [], "items": 1, "allOf": [[]]}));
        assert_eq!(report.count(Code::NotASchema), 3);
    }

    #[test]
    fn deep_schemas_are_reported() {
        let deep = (0..300).fold(json!({}), |schema, _| json!({"items": schema}));
        let (_, report) = visited(deep);
        assert_eq!(report.count(Code::TooDeep), 1);
    }
}
