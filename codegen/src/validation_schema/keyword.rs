//! Writes the keywords for a validator, each in the form that it reads.

use super::{Writer, types_of};
use crate::address::Address;
use crate::graph::JsonType;
use crate::load::Dialect;
use crate::load::WalkedAs;
use crate::vocabulary::{self, Subschemas};
use serde_json::{Map, Value};

/// Keywords for people, which are left out without a note.
const FOR_PEOPLE: [&str; 6] = ["description", "title", "default", "example", "examples", "format"];

/// The schema that is written.
pub(super) struct Here<'h> {
    pub address: &'h Address,
    /// Whether the fix-up passes have run on it.
    pub is_mended: bool,
    /// The target of its `$ref`, if it is known.
    pub target: Option<&'h Address>,
}

impl Writer<'_> {
    /// Writes the keyword `name` of the schema `here` into `schema`. Keywords for people are left out without a note;
    /// so are `format` and the `content` keywords, which are not asserted.
    pub(super) fn keyword(
        &mut self,
        here: &Here<'_>,
        name: &str,
        value: &Value,
        schema: &mut Map<String, Value>,
    ) {
        if FOR_PEOPLE.contains(&name) {
            return;
        }
        let Here { address: schema_address, is_mended, .. } = *here;
        // Most keywords have no place of their own in what is written.
        let address = || schema_address.child(name);
        let fits = match name {
            "$ref" if let Some(target) = here.target => return self.reference_to_known(here, target, schema),
            "$ref" | "$dynamicRef" | "$recursiveRef" => return self.reference(&address(), value, schema),
            "contentSchema" => return,
            name if let Some(holds) = vocabulary::holds(name) => match holds {
                Subschemas::NamedSchemas | Subschemas::Components => value.is_object(),
                Subschemas::Schemas => value.as_array().is_some_and(|list| !list.is_empty()),
                Subschemas::SchemaOrSchemas => {
                    is_schema(value) || value.is_array() && !self.has_prefix_items(schema_address)
                }
                Subschemas::Schema => is_schema(value),
            },
            "type" => return self.types(schema_address, is_mended, value, schema),
            // The fix-up passes have checked whether it is empty, and the like.
            "enum" => value.is_array(),
            "const" => true,
            "minimum" | "maximum" => value.is_number(),
            "multipleOf" => value.as_f64().is_some_and(|step| step > 0.0),
            "exclusiveMinimum" | "exclusiveMaximum" => {
                return self.exclusive(schema_address, name, value, schema);
            }
            "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties"
            | "minContains" | "maxContains" => {
                value.as_f64().is_some_and(|count| count >= 0.0 && count.fract() == 0.0)
            }
            "uniqueItems" => value.is_boolean(),
            "$dynamicAnchor" if self.is_resource(schema_address) => value.is_string(),
            "$recursiveAnchor" if self.is_resource(schema_address) => value.is_boolean(),
            // Draft 3 marks the member itself.
            "required" if value.is_boolean() => return,
            "required" => is_names(value),
            "dependentRequired" => value.as_object().is_some_and(|members| members.values().all(is_names)),
            // Other patterns are checked after their fix-up.
            "pattern" if is_mended => value.is_string(),
            "pattern" => match value.as_str().map(|pattern| self.known.fault(pattern)) {
                Some(None) => true,
                Some(Some(why)) => return drop(self.lose(&address(), why, Value::Null)),
                None => false,
            },
            _ => return,
        };
        if !fits {
            self.lose(
                &address(),
                &format!("the value of `{name}` is not what the keyword takes"),
                Value::Null,
            );
            return;
        }
        let lost = self.lost;
        let value = match WalkedAs::Schema.member(name, value) {
            Some(_) if name == "patternProperties" => self.patterns(&address(), value),
            Some(place) => self.place(&address(), value, place),
            None => value.clone(),
        };
        // A keyword left out of a schema makes it admit more. If the outer keyword would then refuse more, it is left
        // out too.
        if self.lost > lost && ["not", "if", "contains", "oneOf"].contains(&name) {
            let why = format!("a part of `{name}` is left out, without which it would mean something else");
            self.lose(&address(), &why, Value::Null);
            return;
        }
        let is_new_items = name == "additionalItems" && self.has_prefix_items(schema_address);
        schema.insert(if is_new_items { "items".to_owned() } else { name.to_owned() }, value);
    }

    fn reference_to_known(&mut self, here: &Here<'_>, target: &Address, schema: &mut Map<String, Value>) {
        schema.insert("$ref".to_owned(), self.reference_to(target, here.address).into());
        self.due.push(target.clone());
    }

    fn reference(&mut self, address: &Address, value: &Value, schema: &mut Map<String, Value>) {
        let reference = value.as_str().unwrap_or_default();
        match value.as_str().map(|reference| self.sources.resolve(address, reference)) {
            Some(Ok(target)) => {
                if !self.dynamic_reference(address, reference, &target, schema) {
                    schema.insert("$ref".to_owned(), self.reference_to(&target, address).into());
                }
                self.due.push(target);
            }
            // The validator has only the metaschema of its own dialect.
            Some(Err(_)) if self.is_known_metaschema(address, reference) => {
                schema.insert("$ref".to_owned(), reference.into());
            }
            _ => drop(self.lose(address, "the reference leads to no schema", Value::Null)),
        }
    }

    fn is_known_metaschema(&self, address: &Address, reference: &str) -> bool {
        let dialect = Dialect::of_official_schema(reference);
        dialect == Some(Dialect::Draft202012) && super::name(self.dialect(address)) == "2020-12"
    }

    fn types(
        &mut self,
        schema_address: &Address,
        is_mended: bool,
        value: &Value,
        schema: &mut Map<String, Value>,
    ) {
        let is_listed = value.as_array().is_none_or(|names| !names.is_empty());
        if is_mended || is_listed && types_of(value).is_some() {
            let value = match value {
                // Strict validators refuse repeated names.
                Value::Array(names) => {
                    let known = JsonType::ALL.iter().map(|known| Value::from(known.as_str()));
                    let kept: Vec<Value> = known.filter(|known| names.contains(known)).collect();
                    if kept.len() == names.len() { value.clone() } else { kept.into() }
                }
                value => value.clone(),
            };
            schema.insert("type".to_owned(), value);
        } else {
            self.lose(&schema_address.child("type"), "`type` is none of the seven JSON types", Value::Null);
        }
    }

    /// Writes an exclusive bound as a number; in draft 4 and OpenAPI 3.0 as whether `minimum` itself is excluded.
    fn exclusive(
        &mut self,
        schema_address: &Address,
        name: &str,
        value: &Value,
        schema: &mut Map<String, Value>,
    ) {
        let dialect = self.dialect(schema_address);
        let bound = if name == "exclusiveMinimum" { "minimum" } else { "maximum" };
        match value {
            Value::Bool(_) if dialect == Dialect::Draft04 => {
                drop(schema.insert(name.to_owned(), value.clone()));
            }
            Value::Bool(false) => {}
            Value::Bool(true) => {
                let beside = self.sources.get(&schema_address.child(bound));
                if let Some(limit) = beside.filter(|limit| limit.is_number()) {
                    schema.insert(name.to_owned(), limit.clone());
                }
            }
            Value::Number(_) if dialect != Dialect::Draft04 => {
                drop(schema.insert(name.to_owned(), value.clone()));
            }
            _ => drop(self.lose(
                &schema_address.child(name),
                &format!("the value of `{name}` is not what the keyword takes"),
                Value::Null,
            )),
        }
    }

    fn patterns(&mut self, address: &Address, value: &Value) -> Value {
        let mut kept = Map::new();
        for (name, value) in value.as_object().into_iter().flatten() {
            let place = address.child(name);
            let schema = self.schema(&place, value);
            match self.known.fault(name) {
                Some(why) => drop(self.lose(&place, why, Value::Null)),
                None => drop(kept.insert(name.clone(), schema)),
            }
        }
        Value::Object(kept)
    }

    /// Returns whether the dialect calls the items at the start of an array `prefixItems`.
    fn has_prefix_items(&self, address: &Address) -> bool {
        !matches!(
            self.dialect(address),
            Dialect::Draft04 | Dialect::Draft06 | Dialect::Draft07 | Dialect::Draft201909
        )
    }
}

fn is_schema(value: &Value) -> bool {
    value.is_object() || value.is_boolean()
}

fn is_names(value: &Value) -> bool {
    value.as_array().is_some_and(|names| names.iter().all(Value::is_string))
}
