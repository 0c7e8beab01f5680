//! One side's schemas as a validator reads them: without words for people, in the keywords of the dialect, with every
//! reference resolved.
//!
//! `{"$ref": "Foo"}` and `{"$ref": "other.json#/definitions/Foo"}` lead to the same [`Schema`] here.

use crate::address::Address;
use crate::changes::Side;
use crate::diagnose::{Code, Report};
use crate::load::WalkedAs;
use crate::passes;
use crate::validation_schema::{Bundle, bundle};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use std::collections::{HashSet, VecDeque};

/// The URI that the documents' names follow.
const BASE: &str = "schemalock:///";

/// Schemas that [`Schema::each_keyword`] visits.
const MOST_VISITED: usize = 600;

/// The validator's documents of one side.
pub(crate) struct Meaning {
    documents: Vec<ProofDocument>,
    /// Schemas of which a part could not be written for a validator.
    lost: HashSet<Address>,
}

struct ProofDocument {
    name: &'static str,
    container: &'static str,
    files: Value,
}

/// One schema of a [`Meaning`].
#[derive(Clone, Copy)]
pub(crate) struct Schema<'m> {
    meaning: &'m Meaning,
    document: usize,
    pub value: &'m Value,
}

impl Meaning {
    /// Writes the schemas of `side`, with fix-ups, for a validator.
    pub(crate) fn of(side: &Side) -> Self {
        let mut report = Report::default();
        let mut graph = side.graph.clone();
        passes::mend(&mut graph, &mut report);
        let mut report = Report::default();
        let Bundle { documents } = bundle(&side.sources, &graph, &mut report);
        let mut documents = documents;
        for id in graph.ids() {
            // No validator has to look at formats; they count as if it did.
            let Some(format) = graph[id].keywords.checks.get("format") else { continue };
            let mut files = documents.values_mut();
            let file = files.find_map(|files| files.get_mut(&graph[id].address.file));
            let schema = file.and_then(|file| step_mut(file, &graph[id].address));
            if let Some(Value::Object(keywords)) = schema {
                keywords.insert("format".to_owned(), format.clone());
            }
        }
        let lost = report.diagnostics().iter().filter(|one| one.code == Code::NotValidated);
        let lost = lost.filter_map(|one| one.address.clone()).collect();
        let documents = documents.into_iter().map(|(name, files)| ProofDocument {
            name,
            container: if name.starts_with("draft") { "definitions" } else { "$defs" },
            files: files
                .into_iter()
                .map(|(file, schema)| (file.to_string(), schema))
                .collect::<Map<_, _>>()
                .into(),
        });
        Meaning { documents: documents.collect(), lost }
    }

    /// Returns the schema at `address`.
    pub(crate) fn schema(&self, address: &Address) -> Option<Schema<'_>> {
        let documents = self.documents.iter().enumerate();
        let (document, file) =
            documents.into_iter().find_map(|(at, one)| Some((at, one.files.get(&*address.file)?)))?;
        let mut value = file;
        for token in address.tokens() {
            value = match value {
                Value::Object(members) if token == "oneOf" => {
                    members.get("oneOf").or_else(|| members.get("anyOf"))?
                }
                Value::Object(members) => members.get(&token)?,
                Value::Array(items) => items.get(token.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(Schema { meaning: self, document, value })
    }

    /// Reads a document of its own, as [`Schema::alone`] writes them.
    pub(crate) fn of_document(document: &Value) -> Self {
        let mut files = Map::new();
        files.insert("document".to_owned(), document.clone());
        let document = ProofDocument { name: "2020-12", container: "", files: files.into() };
        Meaning { documents: vec![document], lost: HashSet::new() }
    }

    /// Returns the schema of [`Meaning::of_document`].
    pub(crate) fn root(&self) -> Option<Schema<'_>> {
        let value = self.documents.first()?.files.get("document")?;
        Some(Schema { meaning: self, document: 0, value })
    }

    /// Returns whether a keyword of the schema at `address` itself is missing here.
    pub(crate) fn has_lost(&self, address: &Address) -> bool {
        self.lost.iter().any(|lost| lost == address || lost.parent().as_ref() == Some(address))
    }
}

/// Returns the schema at `address` in its file, to change it.
fn step_mut<'v>(file: &'v mut Value, address: &Address) -> Option<&'v mut Value> {
    let mut tokens = address.tokens();
    tokens.try_fold(file, |value, token| match value {
        Value::Object(members) => {
            let is_relaxed = token == "oneOf" && !members.contains_key(&token);
            members.get_mut(if is_relaxed { "anyOf" } else { &token })
        }
        Value::Array(items) => items.get_mut(token.parse::<usize>().ok()?),
        _ => None,
    })
}

impl<'m> Schema<'m> {
    /// Identifies the schema: two that are the same one have the same key.
    pub(crate) fn key(self) -> usize {
        std::ptr::from_ref(self.value) as usize
    }

    /// Returns a subschema.
    pub(crate) fn child(self, value: &'m Value) -> Self {
        Schema { value, ..self }
    }

    /// Returns what `reference` leads to; `None` if that depends on the way, or is a metaschema.
    pub(crate) fn target(self, reference: &str) -> Option<Self> {
        let documents = &self.meaning.documents;
        let (document, pointer) = match reference.strip_prefix(BASE) {
            Some(place) => {
                let (name, pointer) = place.split_once('#')?;
                (documents.iter().position(|one| one.name == name)?, pointer)
            }
            None => (self.document, reference.strip_prefix('#')?),
        };
        let pointer = percent_decode_str(pointer).decode_utf8().ok()?;
        let ProofDocument { container, files, .. } = &documents[document];
        let value = match *container {
            "" => files.get("document")?.pointer(&pointer)?,
            container => files.pointer(pointer.strip_prefix('/')?.strip_prefix(container)?)?,
        };
        Some(Schema { document, value, ..self })
    }

    /// Visits every keyword of the schema and of the first few hundred that it holds or refers to.
    pub(crate) fn each_keyword(self, visit: &mut dyn FnMut(&'m str, &'m Value)) {
        let mut seen = HashSet::new();
        let mut due = VecDeque::from([(self, WalkedAs::Schema)]);
        while let Some((schema, place)) = due.pop_front() {
            if seen.len() == MOST_VISITED || !seen.insert(schema.key()) {
                continue;
            }
            match schema.value {
                Value::Object(members) => {
                    let is_schema = matches!(place, WalkedAs::Schema);
                    for (name, value) in members {
                        if is_schema && ["$defs", "definitions", "components"].contains(&name.as_str()) {
                            continue;
                        }
                        if is_schema {
                            visit(name, value);
                            let target = value.as_str().filter(|_| name == "$ref");
                            due.extend(
                                target.and_then(|to| schema.target(to)).map(|to| (to, WalkedAs::Schema)),
                            );
                        }
                        due.extend(place.member(name, value).map(|place| (schema.child(value), place)));
                    }
                }
                Value::Array(items) => {
                    let place = place.item();
                    due.extend(items.iter().filter_map(|item| Some((schema.child(item), place?))));
                }
                _ => {}
            }
        }
    }

    /// Returns the schema as a document of its own, with copies of what it refers to; `None` if those are more
    /// than `most` schemas.
    pub(crate) fn alone(self, most: usize) -> Option<Value> {
        self.document(most, None)
    }

    /// Copies as [`Schema::alone`] does, with `instead` for the schemas beyond `most` that it refers to.
    ///
    /// With `false`, the document admits less than the schema, with `true` more.
    pub(crate) fn alone_in_part(self, most: usize, instead: bool) -> Option<Value> {
        self.document(most, None).or_else(|| self.document(most, Some(instead)))
    }

    fn document(self, most: usize, instead: Option<bool>) -> Option<Value> {
        let container = self.meaning.documents[self.document].container;
        let mut copies = Copies { known: Vec::new(), most, container, instead, fixed: 0 };
        let root = copies.copy(self)?;
        let mut definitions = Map::new();
        let mut next = 0;
        while let Some(schema) = copies.known.get(next).copied() {
            let copy = copies.copy(schema)?;
            definitions.insert(next.to_string(), copy);
            next += 1;
        }
        if let Some(instead) = instead {
            let schema = if instead { json!({}) } else { json!({ "not": {} }) };
            definitions.insert(instead.to_string(), schema);
        }
        // A sibling of `$ref` would be hidden in older drafts.
        let mut document = json!({ "$schema": self.metaschema(), "allOf": [root] });
        document[container] = Value::Object(definitions);
        Some(document)
    }

    fn metaschema(self) -> String {
        let name = self.meaning.documents[self.document].name;
        match name.starts_with("draft") {
            true => format!("http://json-schema.org/{name}/schema#"),
            false => format!("https://json-schema.org/draft/{name}/schema"),
        }
    }
}

/// Keywords that may admit more if a schema in them admits less.
const TURNING: [&str; 6] =
    ["not", "if", "contains", "propertyNames", "unevaluatedProperties", "unevaluatedItems"];

/// Schemas that are copied into a document.
struct Copies<'m> {
    known: Vec<Schema<'m>>,
    most: usize,
    container: &'static str,
    /// The boolean schema that replaces schemas beyond the limit.
    instead: Option<bool>,
    /// The number of enclosing keywords that may admit more if a part of them admits less.
    fixed: usize,
}

impl<'m> Copies<'m> {
    fn copy(&mut self, schema: Schema<'m>) -> Option<Value> {
        self.place(schema, WalkedAs::Schema)
    }

    fn place(&mut self, schema: Schema<'m>, place: WalkedAs) -> Option<Value> {
        match schema.value {
            Value::Object(members) => {
                let mut copied = Map::new();
                for (name, value) in members {
                    let is_schema = matches!(place, WalkedAs::Schema);
                    let value = match (name.as_str(), value) {
                        ("$defs" | "definitions" | "components", _) if is_schema => continue,
                        ("$dynamicRef" | "$recursiveRef" | "$id", _) if is_schema => return None,
                        ("$ref", Value::String(reference)) if is_schema => {
                            self.reference(schema.target(reference)?)?
                        }
                        (_, value) => match place.member(name, value) {
                            Some(place) => {
                                let is_fixed = is_schema && TURNING.contains(&name.as_str());
                                self.fixed += usize::from(is_fixed);
                                let copy = self.place(schema.child(value), place);
                                self.fixed -= usize::from(is_fixed);
                                copy?
                            }
                            None => value.clone(),
                        },
                    };
                    // Its branches exclude each other, or the bundle would not have left it.
                    let is_choice = is_schema && self.instead.is_some() && name == "oneOf";
                    let is_free = is_choice && !members.contains_key("anyOf");
                    copied.insert(if is_free { "anyOf".to_owned() } else { name.clone() }, value);
                }
                Some(Value::Object(copied))
            }
            Value::Array(items) => match place.item() {
                Some(place) => items.iter().map(|item| self.place(schema.child(item), place)).collect(),
                None => Some(schema.value.clone()),
            },
            value => Some(value.clone()),
        }
    }

    /// Returns the reference to the copy of `target`.
    fn reference(&mut self, target: Schema<'m>) -> Option<Value> {
        let known = self.known.iter().position(|one| one.key() == target.key());
        let at = known.unwrap_or(self.known.len());
        if known.is_none() {
            if at == self.most {
                let instead = self.instead.filter(|_| self.fixed == 0)?;
                return Some(format!("#/{}/{instead}", self.container).into());
            }
            self.known.push(target);
        }
        Some(format!("#/{}/{at}", self.container).into())
    }
}
