//! The JSON Schema of each type, for the crate `schemars` and what builds on it.
//!
//! ```text
//! schemars::schema_for!(ServerMessage)
//!
//! {"$ref": "#/$defs/server-message.json", "$defs": {"server-message.json": {…}, "call.json": {…}}}
//! ```
//!
//! The schemas are those that the types were made from. Each file that a type refers to is one definition under
//! its name, so that pointers into it stay as they are.

use super::Embedded;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

/// The schemas of a crate: a JSON object with a member for each document, which has files in its definitions.
pub struct Documents {
    text: &'static str,
    parsed: OnceLock<Map<String, Value>>,
}

/// Returns the schema at `address`, `file#/pointer`, as a reference to a definition of `generator`.
pub fn schema(embedded: &'static Embedded, address: &str, generator: &mut SchemaGenerator) -> Schema {
    let documents = &embedded.documents;
    let (file, pointer) = address.split_once('#').unwrap_or((address, ""));
    let path = generator.settings().definitions_path.trim_end_matches('/').to_owned();
    let mut due = vec![file.to_owned()];
    while let Some(file) = due.pop() {
        let Some((document, schema)) = documents.find(&file) else { continue };
        if generator.definitions().contains_key(&key(&file)) {
            continue;
        }
        let mut schema = schema.clone();
        let mut moving = Moving { document, path: &path, due: &mut due };
        moving.schema(&mut schema);
        generator.definitions_mut().insert(key(&file), schema);
    }
    let pointer = documents.find(file).map_or_else(String::new, |(_, schema)| written(schema, pointer));
    let reference = format!("#{path}/{}{pointer}", key(file));
    Schema::try_from(json!({ "$ref": reference })).unwrap_or_default()
}

impl Documents {
    /// Takes the text of all schemas.
    pub const fn new(text: &'static str) -> Self {
        Documents { text, parsed: OnceLock::new() }
    }

    /// Returns the document that a file is in, and its schema.
    fn find(&'static self, file: &str) -> Option<(&'static str, &'static Value)> {
        let documents = self.parsed.get_or_init(|| serde_json::from_str(self.text).unwrap_or_default());
        documents.iter().find_map(|(name, document)| {
            let schema = CONTAINERS.iter().find_map(|container| document.get(container)?.get(file))?;
            Some((name.as_str(), schema))
        })
    }
}

/// The keywords that the files of a document are in.
const CONTAINERS: [&str; 2] = ["$defs", "definitions"];

/// The keyword beside an `anyOf` that is a `oneOf` in the schema.
const RELAXED: &str = "x-schemalock-one-of";

/// `pointer` into `schema`, which has `anyOf` in some places where the file has `oneOf`.
fn written(mut schema: &Value, pointer: &str) -> String {
    let mut written = String::new();
    for token in pointer.split('/').skip(1) {
        let token = if token == "oneOf" && schema.get(RELAXED).is_some() { "anyOf" } else { token };
        schema = schema.pointer(&format!("/{token}")).unwrap_or(&Value::Null);
        written.push('/');
        written.push_str(token);
    }
    written
}

/// Returns the name of a file's definition: OpenAPI allows letters, digits, `.`, `-` and `_`.
fn key(file: &str) -> String {
    let letter = |char: char| match char {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '-' => char.to_string(),
        char => format!("_{:X}_", u32::from(char)),
    };
    file.chars().map(letter).collect()
}

/// A schema on its way into the definitions of a generator.
struct Moving<'m> {
    /// The name of the document that it is from.
    document: &'m str,
    /// The pointer to the definitions.
    path: &'m str,
    /// Files that it refers to.
    due: &'m mut Vec<String>,
}

impl Moving<'_> {
    /// Changes references, what older drafts say otherwise, and takes out the keywords of this crate.
    fn schema(&mut self, schema: &mut Value) {
        match schema {
            Value::Object(members) => {
                if let Some(Value::String(reference)) = members.get_mut("$ref")
                    && let Some((file, pointer)) = target(reference)
                {
                    *reference = format!("#{}/{}{pointer}", self.path, key(&file));
                    self.due.push(file);
                }
                members.retain(|name, _| !name.starts_with("x-schemalock-"));
                if !self.document.starts_with("2020") {
                    renew(members);
                }
                members.iter_mut().for_each(|(name, member)| self.keyword(name, member));
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.schema(item)),
            _ => {}
        }
    }

    /// Changes the schemas that a keyword holds.
    fn keyword(&mut self, name: &str, value: &mut Value) {
        match (name, value) {
            // Values are no schemas.
            ("const" | "enum" | "default" | "examples", _) => {}
            (
                "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas",
                Value::Object(schemas),
            ) => schemas.values_mut().for_each(|schema| self.schema(schema)),
            (_, value) => self.schema(value),
        }
    }
}

/// Returns the file that a reference of a document leads to, and the pointer in it.
fn target(reference: &str) -> Option<(String, &str)> {
    let rest = reference.strip_prefix("#/$defs/").or_else(|| reference.strip_prefix("#/definitions/"))?;
    let (file, pointer) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    Some((decoded(file).replace("~1", "/").replace("~0", "~"), pointer))
}

/// Text without its percent encoding.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut parts = text.split('%');
    bytes.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        match part.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                bytes.extend_from_slice(&part.as_bytes()[2..]);
            }
            None => {
                bytes.push(b'%');
                bytes.extend_from_slice(part.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Writes keywords of older drafts as 2020-12 has them.
fn renew(members: &mut Map<String, Value>) {
    if members.get("items").is_some_and(Value::is_array)
        && let Some(items) = members.remove("items")
    {
        members.insert("prefixItems".to_owned(), items);
        if let Some(rest) = members.remove("additionalItems") {
            members.insert("items".to_owned(), rest);
        }
    }
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(Value::Bool(is_exclusive)) = members.get(exclusive).cloned() {
            members.remove(exclusive);
            if is_exclusive && let Some(limit) = members.remove(bound) {
                members.insert(exclusive.to_owned(), limit);
            }
        }
    }
}
