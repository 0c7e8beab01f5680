//! One schema object, keyword by keyword.

use super::Lowering;
use crate::address::Address;
use crate::diagnose::Code;
use crate::graph::{Annotations, Direction, JsonType, Keywords, NodeId, TypeSet, ValueNote};
use crate::load::Dialect;
use serde_json::{Map, Value};

/// Reads the schema object at `address`.
pub(super) struct Reader<'r, 'a> {
    pub lowering: &'r mut Lowering<'a>,
    pub address: &'r Address,
    pub depth: usize,
    pub dialect: Dialect,
}

impl<'a> Reader<'_, 'a> {
    /// Reads the members of the schema. A keyword whose value is of the wrong JSON type is reported and left out; a
    /// member that is no keyword is left out.
    pub(super) fn read(mut self, members: &'a Map<String, Value>) -> (Keywords, Annotations) {
        let mut keywords = Keywords::default();
        let mut annotations = Annotations::default();
        let hides_siblings = self.dialect.reference_hides_siblings() && !self.dialect.is_openapi();
        if let Some(Value::String(_)) = members.get("$ref").filter(|_| hides_siblings) {
            let only = members.iter().filter(|(name, _)| *name == "$ref");
            only.for_each(|(name, value)| self.keyword(name, value, &mut keywords));
            return (keywords, annotations);
        }
        // It constrains items behind those that an array in `items` lists.
        let says_nothing =
            |name: &str| name == "additionalItems" && !members.get("items").is_some_and(Value::is_array);
        for (name, value) in members.iter().filter(|(name, _)| !says_nothing(name)) {
            if !annotation(name, value, &mut annotations) {
                self.keyword(name, value, &mut keywords);
            }
        }
        annotations.required_when = self.required_when(&annotations);
        annotations.values = value_notes(members);
        (keywords, annotations)
    }

    fn keyword(&mut self, name: &str, value: &'a Value, keywords: &mut Keywords) {
        match name {
            "$ref" | "$dynamicRef" | "$recursiveRef" => {
                let target = self.reference(name, value, keywords);
                match keywords.reference {
                    None => keywords.reference = target,
                    Some(_) => keywords.all_of.extend(target),
                }
            }
            "type" => self.types(value, keywords),
            _ if name == self.dialect.nullable() => {
                keywords.checks.extend((value == true).then(|| ("nullable".to_owned(), value.clone())));
            }
            "enum" => match value {
                Value::Array(values) => list_values(values, keywords),
                _ => self.wrong(name, "an array"),
            },
            "const" => list_values(std::slice::from_ref(value), keywords),
            "properties" => keywords.properties = self.named(name, value),
            "patternProperties" => keywords.patterns = self.named(name, value),
            "required" => self.required(value, keywords),
            "additionalProperties" => keywords.additional = self.schema(name, value),
            "unevaluatedProperties" => keywords.unevaluated = self.schema(name, value),
            "prefixItems" => keywords.items.prefix = self.list(name, value),
            "items" if value.is_array() => keywords.items.prefix = self.list(name, value),
            "items" => keywords.items.rest = self.schema(name, value),
            "additionalItems" => keywords.items.rest = self.schema(name, value),
            "allOf" => keywords.all_of.extend(self.list(name, value)),
            "anyOf" => keywords.any_of = self.list(name, value),
            "oneOf" => keywords.one_of = self.list(name, value),
            "discriminator" => self.discriminator(value, keywords),
            crate::overlay::BARE => keywords.bare = value.as_str().map(str::to_owned),
            "not" | "if" | "then" | "else" | "contains" | "propertyNames" | "dependentSchemas"
            | "dependencies" | "dependentRequired" | "unevaluatedItems" => {
                keywords.unmodelled.insert(name.to_owned());
            }
            "format" | "pattern" | "minLength" | "maxLength" | "minimum" | "maximum" | "exclusiveMinimum"
            | "exclusiveMaximum" | "multipleOf" | "minItems" | "maxItems" | "uniqueItems"
            | "minProperties" | "maxProperties" | "contentEncoding" | "contentMediaType" => {
                keywords.checks.insert(name.to_owned(), value.clone());
            }
            _ => self.lowering.unknown(name, self.address),
        }
    }

    /// Returns the schema that a reference means; `None` if that depends on the body, or if it means no schema.
    fn reference(&mut self, name: &str, value: &Value, keywords: &mut Keywords) -> Option<NodeId> {
        let Value::String(reference) = value else {
            self.wrong(name, "a string");
            return None;
        };
        let from = self.address.child(name);
        match self.lowering.sources.resolve(&from, reference) {
            Ok(target) if name != "$ref" && self.lowering.sources.is_dynamic(&target) => {
                keywords.unmodelled.insert(name.to_owned());
                None
            }
            Ok(target) => Some(self.lowering.node_at(&target, 0)),
            Err(_) if Dialect::of_official_schema(reference).is_some() => {
                let message = "the reference leads to a schema of schemas, which is not in the directory; \
                    the value is kept as raw JSON";
                self.lowering.error(Code::KeptRaw, &from, message);
                None
            }
            Err(unresolved) => {
                // A file that cannot be used may hold the schema, so it may exist.
                let report = if unresolved.leads_nowhere() {
                    &mut self.lowering.broken
                } else {
                    &mut *self.lowering.report
                };
                report.push(unresolved.diagnostic());
                None
            }
        }
    }

    /// Returns the direction in which OpenAPI requires a `readOnly` or `writeOnly` member.
    ///
    /// JSON Schema's `required` holds in both directions, regardless of the two annotations.
    fn required_when(&self, annotations: &Annotations) -> Option<Direction> {
        let is_openapi = || self.lowering.sources.is_of_openapi(&self.address.file);
        match (annotations.read_only, annotations.write_only) {
            (true, false) if is_openapi() => Some(Direction::Received),
            (false, true) if is_openapi() => Some(Direction::Sent),
            _ => None,
        }
    }

    fn types(&mut self, value: &Value, keywords: &mut Keywords) {
        let names: Vec<&Value> = match value {
            Value::String(_) => vec![value],
            Value::Array(names) => names.iter().collect(),
            _ => return self.wrong("type", "a string or an array of strings"),
        };
        let mut types = TypeSet::NONE;
        for name in names {
            match name.as_str().and_then(JsonType::from_name) {
                Some(json_type) => types = types.with(json_type),
                None => {
                    let message =
                        format!("`type` is {name}, which is not one of the seven JSON types; it is left out");
                    self.lowering.error(Code::MendedType, &self.address.child("type"), message);
                }
            }
        }
        keywords.types = Some(types).filter(|types| !types.is_empty());
    }

    fn required(&mut self, value: &Value, keywords: &mut Keywords) {
        match value {
            Value::Array(names) => {
                keywords.required = names.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            }
            // Draft 3 and some hand-written schemas mark the member itself.
            Value::Bool(_) => {}
            _ => self.wrong("required", "an array of strings"),
        }
    }

    fn named(&mut self, name: &str, value: &'a Value) -> Vec<(String, NodeId)> {
        let Value::Object(schemas) = value else {
            self.wrong(name, "an object of schemas");
            return Vec::new();
        };
        let place = self.address.child(name);
        schemas
            .iter()
            .map(|(name, value)| (name.clone(), self.subschema(&place.child(name), value)))
            .collect()
    }

    fn list(&mut self, name: &str, value: &'a Value) -> Vec<NodeId> {
        let Value::Array(schemas) = value else {
            self.wrong(name, "an array of schemas");
            return Vec::new();
        };
        let place = self.address.child(name);
        schemas.iter().enumerate().map(|(at, value)| self.subschema(&place.child(at), value)).collect()
    }

    fn schema(&mut self, name: &str, value: &'a Value) -> Option<NodeId> {
        if value.is_object() || value.is_boolean() {
            return Some(self.subschema(&self.address.child(name), value));
        }
        self.wrong(name, "a schema");
        None
    }

    fn subschema(&mut self, address: &Address, value: &'a Value) -> NodeId {
        self.lowering.node_of(address, Some(value), self.depth + 1)
    }

    fn wrong(&mut self, name: &str, expected: &str) {
        let message = format!("the value of `{name}` is not {expected}");
        self.lowering.error(Code::NotASchema, &self.address.child(name), message);
    }
}

/// Takes over the values of `enum` or `const`. Beside each other, both have to list a value.
fn list_values(values: &[Value], keywords: &mut Keywords) {
    let Some(known) = &mut keywords.values else {
        keywords.values = Some(values.to_vec());
        return;
    };
    known.retain(|value| values.contains(value));
    keywords.is_false |= known.is_empty();
}

/// Takes over `value` if `name` is an annotation.
fn annotation(name: &str, value: &Value, annotations: &mut Annotations) -> bool {
    let text = || value.as_str().map(str::to_owned);
    match name {
        "title" => annotations.title = text(),
        "description" => annotations.description = text(),
        "default" => annotations.default = Some(value.clone()),
        "deprecated" => annotations.deprecated = value == true,
        "readOnly" => annotations.read_only = value == true,
        "writeOnly" => annotations.write_only = value == true,
        // Read together with `enum`, see `value_notes`.
        "x-enum-varnames" | "x-enumNames" | "x-enum-descriptions" | "x-enumDescriptions" => {}
        _ => return false,
    }
    true
}

/// Returns the annotations of the values that arrays beside `enum` have: names and descriptions in the same order.
///
/// ```json
/// { "enum": [1, 2], "x-enum-varnames": ["LOW", "HIGH"], "x-enum-descriptions": ["Up to 5.", "The rest."] }
/// ```
fn value_notes(members: &Map<String, Value>) -> Vec<ValueNote> {
    let array = |names: [&str; 2]| names.into_iter().find_map(|name| members.get(name)?.as_array());
    let names = array(["x-enum-varnames", "x-enumNames"]);
    let descriptions = array(["x-enum-descriptions", "x-enumDescriptions"]);
    if names.is_none() && descriptions.is_none() {
        return Vec::new();
    }
    let text = |texts: Option<&Vec<Value>>, at: usize| Some(texts?.get(at)?.as_str()?.to_owned());
    let values = members.get("enum").and_then(Value::as_array).into_iter().flatten().enumerate();
    let note = |(at, value): (usize, &Value)| ValueNote {
        value: value.clone(),
        name: text(names, at),
        description: text(descriptions, at),
        deprecated: false,
    };
    values.map(note).collect()
}
