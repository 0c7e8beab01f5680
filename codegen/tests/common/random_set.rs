//! Random sets of schema files: the same for the same seed, everywhere.

use super::random::{NAMES, Random, TEXTS};
use serde_json::{Map, Value, json};

/// A set of schema files.
pub struct Set {
    pub files: Vec<(String, String)>,
}

const TYPE_NAMES: [&str; 20] = [
    "A", "B", "Option", "String", "Vec", "Box", "Self", "Result", "Node", "Some", "Value", "Unknown",
    "error", "bool", "1", "größe", "foo_bar", "C", "Extra", "Field",
];
const TYPES: [&str; 7] = ["null", "boolean", "integer", "number", "string", "array", "object"];

impl Set {
    /// Returns the set of `seed`: every second one is without anything that is wrong by intention.
    pub fn of(seed: u64) -> Set {
        let mut random = Random::new(seed);
        let is_wild = seed % 2 == 1;
        let names: &[&str] = &["one.json", "two.json", "Node.json"][..=random.below(3)];
        let mut definitions: Vec<&str> = Vec::new();
        for _ in 0..random.below(6) {
            let name = random.pick(&TYPE_NAMES);
            if is_wild || !definitions.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                definitions.push(name);
            }
        }
        let mut schemas = Schemas { random, files: names, definitions, is_wild };
        let files =
            names.iter().enumerate().map(|(at, name)| ((*name).to_owned(), schemas.file(at).to_string()));
        Set { files: files.collect() }
    }
}

struct Schemas<'a> {
    random: Random,
    files: &'a [&'a str],
    definitions: Vec<&'a str>,
    is_wild: bool,
}

impl Schemas<'_> {
    fn file(&mut self, at: usize) -> Value {
        let mut schema = match self.schema(4) {
            Value::Object(members) => members,
            _ => Map::new(),
        };
        let is_holder = at == 0 || (self.is_wild && self.random.once_in(2));
        if is_holder && !self.definitions.is_empty() {
            let definitions =
                self.definitions.clone().into_iter().map(|name| (name.to_owned(), self.schema(4)));
            let definitions: Map<String, Value> = definitions.collect();
            let container = if self.is_wild && self.random.once_in(4) { "definitions" } else { "$defs" };
            schema.insert(container.to_owned(), Value::Object(definitions));
        }
        if self.is_wild && self.random.once_in(6) {
            let ids = ["https://example.com/a", "#/components/schemas/A", "two.json", "", "#", "not a uri %"];
            schema.insert("$id".to_owned(), json!(self.random.pick(&ids)));
        }
        if self.random.once_in(5) {
            let dialects = [
                "http://json-schema.org/draft-07/schema#",
                "https://json-schema.org/draft/2020-12/schema",
                "http://json-schema.org/draft-04/schema#",
                "urn:nothing",
            ];
            schema.insert("$schema".to_owned(), json!(self.random.pick(&dialects)));
        }
        if self.is_wild && self.random.once_in(30) {
            return self.nested(&["not", "items", "additionalProperties", "allOf", "oneOf", "properties"]);
        }
        Value::Object(schema)
    }

    /// Returns a schema that is nested about as deep as is followed.
    fn nested(&mut self, keywords: &[&str]) -> Value {
        let mut schema = self.schema(1);
        let keyword = self.random.pick(keywords);
        let levels = 60 + self.random.below(80);
        for _ in 0..levels {
            schema = match keyword {
                "allOf" | "oneOf" => json!({ keyword: [schema, { "type": "string" }] }),
                "properties" => json!({ "properties": { "a": schema } }),
                _ => json!({ keyword: schema }),
            };
        }
        schema
    }

    fn schema(&mut self, depth: usize) -> Value {
        if depth == 0 || self.random.once_in(8) {
            return match self.random.below(5) {
                0 => json!({}),
                1 => json!(true),
                2 => self.reference(),
                _ => json!({ "type": self.random.pick(&TYPES) }),
            };
        }
        let mut schema = Map::new();
        let kind = self.random.below(10);
        match kind {
            0..4 => self.object(&mut schema, depth),
            4 => self.array(&mut schema, depth),
            5 => self.scalar(&mut schema),
            6 => self.union(&mut schema, depth),
            7 => self.enumeration(&mut schema),
            8 => return self.reference(),
            _ => {}
        }
        for _ in 0..self.random.below(3) {
            self.any_keyword(&mut schema, depth);
        }
        Value::Object(schema)
    }

    fn object(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        if !self.random.once_in(6) {
            schema.insert("type".to_owned(), json!("object"));
        }
        let names: Vec<&str> = (0..self.random.below(6)).map(|_| self.random.pick(&NAMES)).collect();
        let properties = names.iter().map(|name| ((*name).to_owned(), self.schema(depth.saturating_sub(1))));
        let properties: Map<String, Value> = properties.collect();
        schema.insert("properties".to_owned(), Value::Object(properties));
        let required: Vec<&str> = names.into_iter().filter(|_| self.random.once_in(3)).collect();
        schema.insert("required".to_owned(), json!(required));
    }

    fn array(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        schema.insert("type".to_owned(), json!("array"));
        match self.random.below(4) {
            0 => {
                let items: Vec<Value> =
                    (0..=self.random.below(3)).map(|_| self.schema(depth.saturating_sub(1))).collect();
                schema.insert("minItems".to_owned(), json!(items.len()));
                schema.insert("prefixItems".to_owned(), json!(items));
                if self.random.once_in(2) {
                    schema.insert("items".to_owned(), json!(false));
                }
            }
            1 => {}
            _ => {
                schema.insert("items".to_owned(), self.schema(depth.saturating_sub(1)));
            }
        }
    }

    fn scalar(&mut self, schema: &mut Map<String, Value>) {
        let types = match self.random.below(4) {
            0 => json!([self.random.pick(&TYPES), self.random.pick(&TYPES)]),
            _ => json!(self.random.pick(&TYPES)),
        };
        schema.insert("type".to_owned(), types);
        let formats = ["date-time", "uuid", "int32", "uint64", "nonsense", "ipv4", "date", "byte"];
        if self.random.once_in(2) {
            schema.insert("format".to_owned(), json!(self.random.pick(&formats)));
        }
        for bound in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] {
            if self.random.once_in(4) {
                let bounds = [
                    json!(0),
                    json!(1),
                    json!(-1),
                    json!(255),
                    json!(1e300),
                    json!(0.5),
                    json!(i64::MIN),
                    json!(u64::MAX),
                ];
                schema.insert(bound.to_owned(), bounds[self.random.below(bounds.len())].clone());
            }
        }
    }

    fn union(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        let keyword = ["oneOf", "anyOf", "allOf"][self.random.below(if self.is_wild { 3 } else { 2 })];
        let is_tagged = self.random.once_in(3);
        let count = 1 + self.random.below(4);
        let mut branches = Vec::new();
        for text in TEXTS.iter().take(count) {
            let mut branch = self.schema(depth.saturating_sub(1));
            if let (true, Some(members)) = (is_tagged, branch.as_object_mut()) {
                let tag = json!({ "const": text });
                *members = Map::new();
                self.object(members, depth.saturating_sub(1));
                let properties = members.get_mut("properties").and_then(Value::as_object_mut);
                properties.expect("it was put there").insert("kind".to_owned(), tag);
            }
            if self.random.once_in(6)
                && let Some(members) = branch.as_object_mut()
            {
                members.insert("title".to_owned(), json!(self.random.pick(&NAMES)));
            }
            branches.push(branch);
        }
        schema.insert(keyword.to_owned(), json!(branches));
    }

    fn enumeration(&mut self, schema: &mut Map<String, Value>) {
        let count = 1 + self.random.below(5);
        let values: Vec<Value> = match self.random.below(3) {
            0 => (0..count).map(|_| self.random.value(1)).collect(),
            _ => (0..count).map(|_| json!(self.random.pick(&TEXTS))).collect(),
        };
        match self.random.below(4) {
            0 => schema.insert("const".to_owned(), values[0].clone()),
            _ => schema.insert("enum".to_owned(), json!(values)),
        };
        if self.random.once_in(2) {
            let kind = if self.is_wild { self.random.pick(&TYPES) } else { "string" };
            schema.insert("type".to_owned(), json!(kind));
        }
    }

    fn reference(&mut self) -> Value {
        let mut references: Vec<String> = vec!["#".to_owned()];
        references.extend(self.files.iter().map(|file| (*file).to_owned()));
        references.extend(self.definitions.iter().map(|name| format!("{}#/$defs/{name}", self.files[0])));
        if self.is_wild {
            let wild = [
                "#/properties/a",
                "#/properties/a/type",
                "#/nothing",
                "two.json#/properties",
                "#/$defs",
                "#/oneOf/0",
                "#/allOf/1",
                "../up.json",
                "https://example.com/a",
                "#/required",
                "#/properties/kind/const",
                "%",
                "#%zz",
                "one.json#anchor",
                "",
            ];
            references.push(self.random.pick(&wild).to_owned());
        }
        let at = self.random.below(references.len());
        let mut schema = json!({ "$ref": references[at] });
        if self.random.once_in(8) {
            schema["description"] = json!("a */ `text` <b> [x]");
        }
        schema
    }

    fn any_keyword(&mut self, schema: &mut Map<String, Value>, depth: usize) {
        const KEYWORDS: [&str; 40] = [
            "type",
            "enum",
            "const",
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "items",
            "prefixItems",
            "additionalItems",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "$ref",
            "title",
            "description",
            "default",
            "deprecated",
            "nullable",
            "discriminator",
            "format",
            "pattern",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "dependencies",
            "propertyNames",
            "$defs",
            "$id",
            "$anchor",
            "contains",
            "examples",
            "exclusiveMinimum",
            "readOnly",
            "multipleOf",
        ];
        let keyword = self.random.pick(&KEYWORDS);
        if self.is_wild && self.random.once_in(3) {
            let value = self.random.value(2);
            schema.insert(keyword.to_owned(), value);
            return;
        }
        let value = match keyword {
            "additionalProperties" => match self.random.below(4) {
                0 => json!(false),
                1 => json!(true),
                _ => self.schema(depth.saturating_sub(1)),
            },
            "not" | "contains" | "propertyNames" | "if" => self.schema(depth.saturating_sub(1)),
            "patternProperties" => json!({ "^x": self.schema(depth.saturating_sub(1)) }),
            "items" if self.is_wild => self.schema(depth.saturating_sub(1)),
            "allOf" | "anyOf" | "oneOf" if self.is_wild || keyword != "allOf" => {
                json!([self.schema(depth.saturating_sub(1)), self.schema(depth.saturating_sub(1))])
            }
            "title" | "description" => {
                json!(self.random.pick(&["*/", "a `b` <c>", "x\ny", "```", "[a](b)", "A"]))
            }
            "default" => self.random.value(1),
            "nullable" | "deprecated" | "readOnly" => json!(true),
            "required" => json!([self.random.pick(&NAMES)]),
            "discriminator" => json!({ "propertyName": self.random.pick(&NAMES) }),
            _ => return,
        };
        schema.insert(keyword.to_owned(), value);
    }
}
