//! Random schemas of few words, in which spellings of one thing meet often, and values for them.

use super::random::Random;
use serde_json::{Map, Value, json};

const NAMES: [&str; 4] = ["a", "b", "kind", "xz"];
const TYPES: [&str; 7] = ["null", "boolean", "integer", "number", "string", "array", "object"];
const DEFINITIONS: [&str; 4] = ["A", "B", "C", "D"];

/// The dialect of a document: each of them has spellings of its own.
#[derive(Clone, Copy, PartialEq)]
enum Dialect {
    Draft04,
    Draft202012,
    OpenApi30,
}

/// Returns a document with four named schemas, with the name of its file.
pub fn document(random: &mut Random, seed: u64) -> (&'static str, Value) {
    let dialect =
        [Dialect::Draft202012, Dialect::OpenApi30, Dialect::Draft202012, Dialect::Draft04][seed as usize % 4];
    let mut schemas = Schemas { random, dialect, at: 0, is_in_member: false };
    let named = DEFINITIONS.map(|name| {
        schemas.at += 1;
        (name.to_owned(), schemas.schema(2))
    });
    let named: Map<String, Value> = named.into_iter().collect();
    let document = match dialect {
        Dialect::Draft04 => {
            json!({ "$schema": "http://json-schema.org/draft-04/schema#", "definitions": named })
        }
        Dialect::Draft202012 => {
            json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": named })
        }
        Dialect::OpenApi30 => json!({ "openapi": "3.0.3", "components": { "schemas": named } }),
    };
    ("one.json", document)
}

/// Returns a value that may be what one of the schemas describes.
pub fn value(random: &mut Random, document: &Value) -> Value {
    let pointers = ["/definitions", "/$defs", "/components/schemas"];
    let named = pointers.iter().find_map(|pointer| document.pointer(pointer)).expect("schemas");
    let name = DEFINITIONS[random.below(DEFINITIONS.len())];
    described(random, named, &named[name], 4)
}

/// Returns a value that may fit `schema`: members of every part that is met on the way.
fn described(random: &mut Random, named: &Value, schema: &Value, depth: usize) -> Value {
    if depth == 0 || random.once_in(7) {
        return any(random, depth.min(2));
    }
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return described(random, named, &named[name], depth - 1);
    }
    if let Some(values) = schema["enum"].as_array().filter(|values| !values.is_empty()) {
        return values[random.below(values.len())].clone();
    }
    if let Some(constant) = schema.get("const") {
        return constant.clone();
    }
    let mut members = Map::new();
    let mut others = Vec::new();
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let Some(branches) = schema[keyword].as_array().filter(|branches| !branches.is_empty()) else {
            continue;
        };
        let chosen = random.below(branches.len());
        for (at, branch) in branches.iter().enumerate() {
            if keyword == "allOf" || at == chosen {
                match described(random, named, branch, depth - 1) {
                    Value::Object(more) => members.extend(more),
                    other => others.push(other),
                }
            }
        }
    }
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        if !random.once_in(4) {
            members.insert(name.clone(), described(random, named, member, depth - 1));
        }
    }
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !members.contains_key(name) {
            members.insert(name.to_owned(), any(random, 1));
        }
    }
    if random.once_in(5) {
        members.insert(NAMES[random.below(NAMES.len())].to_owned(), any(random, 1));
    }
    if let (Some(other), true) = (others.first(), members.is_empty() || random.once_in(2)) {
        return other.clone();
    }
    match schema["type"].as_str() {
        Some("array") => {
            let prefix = schema["prefixItems"].as_array().cloned().unwrap_or_default();
            (0..random.below(4))
                .map(|at| described(random, named, prefix.get(at).unwrap_or(&schema["items"]), depth - 1))
                .collect()
        }
        Some(kind) if kind != "object" => of_type(random, kind),
        _ if members.is_empty() && random.once_in(2) => any(random, 2),
        _ => Value::Object(members),
    }
}

fn of_type(random: &mut Random, kind: &str) -> Value {
    match kind {
        "null" => Value::Null,
        "boolean" => json!(random.once_in(2)),
        "integer" => json!(random.below(6)),
        "number" => json!(random.below(9) as f64 / 2.0),
        "string" => json!(["", "a", "b", "abc"][random.below(4)]),
        "array" => json!([any(random, 0)]),
        _ => json!({ NAMES[random.below(NAMES.len())]: any(random, 0) }),
    }
}

fn any(random: &mut Random, depth: usize) -> Value {
    let kind = TYPES[random.below(if depth == 0 { 5 } else { 7 })];
    match kind {
        "array" => (0..random.below(3)).map(|_| any(random, depth - 1)).collect(),
        "object" => {
            let names = (0..random.below(3)).map(|_| NAMES[random.below(NAMES.len())].to_owned());
            let names: Vec<String> = names.collect();
            Value::Object(names.into_iter().map(|name| (name, any(random, depth - 1))).collect())
        }
        kind => of_type(random, kind),
    }
}

struct Schemas<'r> {
    random: &'r mut Random,
    dialect: Dialect,
    /// The number of definitions that have been begun.
    at: usize,
    /// Whether the schema describes a part of the value. Only there, a reference to an enclosing schema ends.
    is_in_member: bool,
}

impl Schemas<'_> {
    /// Returns a schema of a member or an item.
    fn member(&mut self, depth: usize) -> Value {
        let before = std::mem::replace(&mut self.is_in_member, true);
        let schema = self.schema(depth);
        self.is_in_member = before;
        schema
    }

    fn schema(&mut self, depth: usize) -> Value {
        if depth == 0 || self.random.once_in(6) {
            return self.leaf();
        }
        let mut schema = Map::new();
        match self.random.below(12) {
            0 => {
                let keyword = ["anyOf", "oneOf"][self.random.below(2)];
                let inner = json!({ keyword: self.branches(depth - 1) });
                schema.insert(keyword.to_owned(), json!([inner, self.schema(depth - 1)]));
            }
            1 => {
                schema.insert("oneOf".to_owned(), self.branches(depth - 1));
                schema.insert("anyOf".to_owned(), self.branches(depth - 1));
            }
            _ => {}
        }
        for _ in 0..=self.random.below(3) {
            let (name, value) = self.keyword(depth - 1);
            schema.insert(name.to_owned(), value);
        }
        if self.random.once_in(6) {
            schema.insert("description".to_owned(), json!("words"));
        }
        if self.random.once_in(2) && !schema.contains_key("$ref") {
            schema.insert("type".to_owned(), self.types());
        }
        Value::Object(schema)
    }

    fn leaf(&mut self) -> Value {
        let has_booleans = self.dialect == Dialect::Draft202012;
        match self.random.below(9) {
            0 => json!({}),
            1 if has_booleans => json!(self.random.once_in(3)),
            2 | 3 if self.may_refer() => json!({ "$ref": self.target() }),
            4 => json!({ "enum": self.values() }),
            5 => json!({ "type": self.types(), "enum": self.values() }),
            6 if self.dialect == Dialect::OpenApi30 => json!({ "type": "string", "nullable": true }),
            6 => json!({ "type": "null" }),
            _ => json!({ "type": self.types() }),
        }
    }

    /// Returns whether there is a schema that a reference may lead to.
    fn may_refer(&self) -> bool {
        self.is_in_member || self.at < DEFINITIONS.len()
    }

    fn target(&mut self) -> String {
        let first = if self.is_in_member { 0 } else { self.at };
        let name = self.random.pick(&DEFINITIONS[first..]);
        match self.dialect {
            Dialect::Draft04 => format!("#/definitions/{name}"),
            Dialect::Draft202012 => format!("#/$defs/{name}"),
            Dialect::OpenApi30 => format!("#/components/schemas/{name}"),
        }
    }

    fn types(&mut self) -> Value {
        let has_lists = self.dialect != Dialect::OpenApi30;
        match self.random.below(6) {
            0 if has_lists => json!([self.random.pick(&TYPES[..3]), self.random.pick(&TYPES[3..])]),
            1 if has_lists => json!(TYPES),
            2 if has_lists => json!(["integer", "number"]),
            3 | 4 => json!("object"),
            _ => json!(self.random.pick(&TYPES[1..])),
        }
    }

    fn values(&mut self) -> Value {
        let all =
            [json!("a"), json!("b"), json!(1), json!(1.0), Value::Null, json!(true), json!({ "a": "a" })];
        (0..=self.random.below(3)).map(|_| all[self.random.below(all.len())].clone()).collect()
    }

    fn branches(&mut self, depth: usize) -> Value {
        (0..=self.random.below(3)).map(|_| self.schema(depth)).collect()
    }

    fn keyword(&mut self, depth: usize) -> (&'static str, Value) {
        let count = self.random.below(3);
        match self.random.below(19) {
            0..3 => {
                let names: Vec<&str> = (0..=count).map(|_| self.random.pick(&NAMES)).collect();
                ("properties", names.into_iter().map(|name| (name.to_owned(), self.member(depth))).collect())
            }
            3 => ("required", json!(["a", "kind"][..count.min(2)])),
            4 | 5 => ("allOf", self.branches(depth)),
            6 | 7 => ("anyOf", self.branches(depth)),
            8 | 9 => ("oneOf", self.branches(depth)),
            10 => ("additionalProperties", json!([json!(true), json!(false), json!({})][count])),
            11 => ("items", self.member(depth)),
            12 if self.dialect == Dialect::Draft202012 => {
                ("prefixItems", (0..=count).map(|_| self.member(depth)).collect())
            }
            12 => ("exclusiveMinimum", json!(count > 0)),
            13 if self.dialect == Dialect::Draft202012 => ("unevaluatedProperties", json!(count == 0)),
            13 | 14 => (["minLength", "minItems", "minProperties"][count], json!(self.random.below(2))),
            15 => ("minimum", json!(count)),
            16 if self.dialect == Dialect::Draft202012 => ("const", json!("a")),
            16 => ("uniqueItems", json!(count > 0)),
            17 if self.dialect == Dialect::OpenApi30 => ("nullable", json!(true)),
            17 => ("patternProperties", json!({ "^x": self.member(depth) })),
            _ if self.dialect == Dialect::Draft04 => ("maximum", json!(count)),
            _ if self.may_refer() => ("$ref", json!(self.target())),
            _ => ("minimum", json!(1)),
        }
    }
}
