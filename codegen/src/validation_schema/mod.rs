//! Writes the corrected schemas as JSON again, so that a generated crate can check what it sends.
//!
//! All files of one dialect are one document: a validator compiles each place once for each path through documents
//! that leads to it, and 431 documents have more of those than memory can hold. A file is in its document's `$defs`,
//! in older drafts in its `definitions`. The changes of the overlay and of fix-ups are part of it, every reference
//! leads into the documents by the rules of [`Sources::resolve`], and keywords that cannot be checked are left out
//! and reported. A schema keeps its pointer in its file, so that the addresses of types lead to it; the one exception
//! is a `oneOf` that is written as `anyOf`, see `Writer::one_of`.
//!
//! Before: the graph has the keywords of the files, corrected. After: a validator accepts every schema as it is
//! written.

mod dynamic;
mod keyword;
mod known;
mod nullable;
mod one_way;
mod pattern;
mod strays;

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::exclusive::{self, Overlap};
use crate::graph::{Graph, JsonType, Node, TypeSet};
use crate::load::{Dialect, Sources, WalkedAs};
use foldhash::{HashSet, HashSetExt};
use keyword::Here;
use known::Known;
use one_way::OneWay;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The keyword that is beside an `anyOf` that was a `oneOf`.
pub const RELAXED: &str = "x-schemalock-one-of";

/// All schemas, in one document for each dialect.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bundle {
    /// By the name of the dialect and by the file.
    pub documents: BTreeMap<&'static str, BTreeMap<Arc<str>, Value>>,
}

impl Bundle {
    /// Returns where the schema at `address` is among the documents, as `document#/pointer`, for a reference.
    pub fn place(&self, address: &Address) -> Option<String> {
        let (name, files) = self.documents.iter().find(|(_, files)| files.contains_key(&*address.file))?;
        let file = address.file.replace('~', "~0").replace('/', "~1");
        let mut pointer = format!("/{}/{file}", container(name));
        let mut schema = &files[&*address.file];
        for token in address.pointer.split('/').skip(1) {
            // A `oneOf` may be written as `anyOf`.
            let token = if token == "oneOf" && schema.get(RELAXED).is_some() { "anyOf" } else { token };
            schema = schema.pointer(&format!("/{token}"))?;
            pointer.push('/');
            pointer.push_str(token);
        }
        Some(format!("{name}#{}", percent_encoding::utf8_percent_encode(&pointer, KEPT)))
    }

    /// Returns one JSON object with a member for each document, in which each file has a line.
    pub fn text(&self) -> String {
        let documents = self.documents.iter().map(|(name, files)| {
            let lines = files.iter().map(|(file, schema)| {
                // Neither a text nor a value can fail to be written.
                let [file, schema] = [serde_json::to_string(&**file), serde_json::to_string(schema)];
                format!("{}:{}", file.unwrap_or_default(), schema.unwrap_or_default())
            });
            let (metaschema, container) = (metaschema(name), container(name));
            let lines = lines.collect::<Vec<_>>().join(",\n");
            format!("{name:?}:{{\"$schema\":{metaschema:?},{container:?}:{{\n{lines}\n}}}}")
        });
        format!("{{\n{}\n}}\n", documents.collect::<Vec<_>>().join(",\n"))
    }
}

/// Writes `sources`, with the fix-ups of `graph`.
pub fn bundle(sources: &Sources, graph: &Graph, report: &mut Report) -> Bundle {
    let mut writer = Writer {
        sources,
        graph,
        report,
        written: HashSet::with_capacity(graph.ids().count()),
        due: Vec::new(),
        known: Known::default(),
        one_way: OneWay::of(graph),
        lost: 0,
    };
    let mut bundle = Bundle::default();
    let roots = crate::lower::every_root(sources);
    if roots.iter().any(|root| graph.find(root).is_none()) {
        // Some were chosen: what they reach is all that is needed.
        writer.due.extend(graph.roots.iter().map(|(id, _)| graph[*id].address.clone()));
        writer.add_strays(&mut bundle);
        return bundle;
    }
    for file in sources.files() {
        let place = if file.dialect.is_openapi() { WalkedAs::Document } else { WalkedAs::Schema };
        let schema = writer.place(&Address::root(file.path.clone()), &file.value, place);
        bundle.documents.entry(name(file.dialect)).or_default().insert(file.path.clone(), schema);
    }
    writer.add_strays(&mut bundle);
    bundle
}

/// Returns the document that files of `dialect` are in.
fn name(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Draft04 => "draft-04",
        Dialect::Draft06 => "draft-06",
        Dialect::Draft07 => "draft-07",
        Dialect::Draft201909 => "2019-09",
        Dialect::OpenApi20 | Dialect::OpenApi30 | Dialect::Draft202012 | Dialect::OpenApi31 => "2020-12",
    }
}

/// Returns the URI by which a validator identifies the dialect of a document.
fn metaschema(name: &str) -> String {
    match container(name) {
        "definitions" => format!("http://json-schema.org/{name}/schema#"),
        _ => format!("https://json-schema.org/draft/{name}/schema"),
    }
}

/// Returns the keyword that contains the files of a document.
fn container(name: &str) -> &'static str {
    if name.starts_with("draft") { "definitions" } else { "$defs" }
}

/// Characters that references keep unencoded.
const KEPT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'$');

struct Writer<'a> {
    sources: &'a Sources,
    graph: &'a Graph,
    report: &'a mut Report,
    /// Schemas that are in the bundle.
    written: HashSet<Address>,
    /// Schemas that are referred to.
    due: Vec<Address>,
    known: Known,
    one_way: OneWay,
    /// The number of keywords that have been left out so far.
    lost: usize,
}

impl Writer<'_> {
    fn place(&mut self, address: &Address, value: &Value, place: WalkedAs) -> Value {
        match (place, value) {
            (WalkedAs::Schema, value) => self.schema(address, value),
            (_, Value::Object(members)) => {
                let members = members.iter().filter_map(|(name, value)| {
                    let place = place.member(name, value)?;
                    Some((name.clone(), self.place(&address.child(name), value, place)))
                });
                Value::Object(members.collect())
            }
            (_, Value::Array(items)) => {
                let items = items.iter().enumerate().filter_map(|(position, item)| {
                    Some(self.place(&address.child(position), item, place.item()?))
                });
                Value::Array(items.collect())
            }
            _ => Value::Null,
        }
    }

    fn schema(&mut self, address: &Address, value: &Value) -> Value {
        self.written.insert(address.clone());
        let members = match value {
            Value::Object(members) => members,
            Value::Bool(_) => return value.clone(),
            // The names of a draft 7 `dependencies`.
            Value::Array(names) if names.iter().all(Value::is_string) => return value.clone(),
            _ => return self.lose(address, "it is no schema", Value::Bool(true)),
        };
        let graph = self.graph;
        let node = graph.find(address).map(|id| &graph[id]);
        let mut schema = Map::with_capacity(members.len());
        self.identify(address, &mut schema);
        let hides_siblings = self.hides_siblings(address, members);
        let is_dynamic = || members.keys().any(|name| name == "$dynamicRef" || name == "$recursiveRef");
        let target = node.and_then(|node| node.keywords.reference).filter(|_| !is_dynamic());
        let target = target.map(|id| &graph[id].address);
        let here = Here { address, is_mended: node.is_some(), target };
        for (name, value) in members {
            let is_void =
                hides_siblings && !["$ref", "$defs", "definitions", "components"].contains(&name.as_str());
            if !is_void {
                self.keyword(&here, name, value, &mut schema);
            }
        }
        if let Some(node) = node {
            self.write_back(node, &mut schema);
        }
        if let Some(id) = graph.find(address) {
            self.one_way.split(id, &mut schema);
        }
        self.one_of(address, members, node, &mut schema);
        if members.get(self.dialect(address).nullable()) == Some(&Value::Bool(true)) {
            let branches = node.map(|node| &node.keywords.one_of[..]).unwrap_or_default();
            let may_be_null = |at: usize| {
                let types = branches.get(at).map(|branch| exclusive::possible_types(graph, *branch));
                types.is_none_or(|types| types.contains(JsonType::Null))
            };
            nullable::admit_null(&mut schema, &may_be_null);
        }
        Value::Object(schema)
    }

    /// Returns a reference to `target` from the schema at `from`.
    fn reference_to(&mut self, target: &Address, from: &Address) -> String {
        if let Some(uri) = self.dynamic_uri(target) {
            return uri;
        }
        let (own, other) = (name(self.dialect(from)), name(self.dialect(target)));
        let is_elsewhere = own != other || self.is_resource(from);
        let pointer = self.known.pointer(target, container(other));
        if is_elsewhere { format!("schemalock:///{other}#{pointer}") } else { ["#", pointer].concat() }
    }

    fn dialect(&self, address: &Address) -> Dialect {
        self.sources.file(&address.file).map_or(Dialect::Draft202012, |file| file.dialect)
    }

    /// Returns whether a `$ref` is all that counts, by the rule of `lower`.
    fn hides_siblings(&self, address: &Address, members: &Map<String, Value>) -> bool {
        let dialect = self.dialect(address);
        dialect.reference_hides_siblings()
            && !dialect.is_openapi()
            && members.get("$ref").is_some_and(Value::is_string)
    }

    /// Writes the fix-ups of `node` into the schema that it was made from.
    fn write_back(&mut self, node: &Node, schema: &mut Map<String, Value>) {
        let keywords = &node.keywords;
        let written = schema.get("type").map(types_of);
        match keywords.types {
            None => drop(schema.shift_remove("type")),
            Some(types) if written.is_some_and(|written| written != Some(types)) => {
                schema.insert("type".to_owned(), type_value(types));
            }
            Some(_) => {}
        }
        if !schema.contains_key("const") {
            let written = schema.get("enum").map(Value::as_array);
            match (&keywords.values, written) {
                (Some(values), Some(Some(written))) if values == written => {}
                (None, None) => {}
                (Some(values), _) => drop(schema.insert("enum".to_owned(), values.clone().into())),
                (None, Some(_)) => drop(schema.shift_remove("enum")),
            }
            if keywords.is_false {
                schema.insert("not".to_owned(), json!({}));
            }
        }
        if let (true, Some(pattern)) = (schema.contains_key("pattern"), keywords.checks.get("pattern")) {
            schema.insert("pattern".to_owned(), pattern.clone());
        }
        let has_items = ["items", "additionalItems"].iter().any(|name| schema.contains_key(*name));
        if let (false, Some(items)) = (has_items, keywords.items.rest) {
            let values = self.graph[items].keywords.values.clone().unwrap_or_default();
            schema.insert("items".to_owned(), json!({ "enum": values }));
            self.written.insert(node.address.child("items"));
        }
        let pattern = schema.get("pattern").and_then(Value::as_str);
        if let Some(why) = pattern.and_then(|pattern| self.known.fault(pattern)) {
            schema.shift_remove("pattern");
            self.lose(&node.address.child("pattern"), why, Value::Null);
        }
    }

    /// Writes a `oneOf` whose branches do not exclude each other as `anyOf`: the types take a value that
    /// fits several branches as one of them, and the schemas of real services mean it so. Branches
    /// that only require, forbid or name members, or that each require a member of their own, are meant
    /// to exclude each other.
    ///
    /// The keyword [`RELAXED`] stays behind, for the addresses of the branches.
    fn one_of(
        &mut self,
        address: &Address,
        members: &Map<String, Value>,
        node: Option<&Node>,
        schema: &mut Map<String, Value>,
    ) {
        let (Some(node), Some(Value::Array(branches))) = (node, members.get("oneOf")) else {
            return;
        };
        let graph = self.graph;
        let nodes = &node.keywords.one_of;
        if schema.contains_key("anyOf") || nodes.iter().all(|branch| exclusive::only_names(graph, *branch)) {
            return;
        }
        let Some(Overlap { first, second, is_known }) =
            self.known.overlapping(graph, nodes, node.keywords.admitted())
        else {
            return;
        };
        let count = branches.len();
        let message = match is_known {
            true => format!(
                "branches {first} and {second} of {count} do not exclude each other; `validate` takes it as `anyOf`"
            ),
            false => format!(
                "{count} branches without a tag of their own are too many to compare; `validate` takes them as `anyOf`"
            ),
        };
        self.report.push(
            Diagnostic::new(Code::OverlappingBranches, address.child("oneOf"), message)
                .related(address.child("oneOf").child(first), "one branch")
                .related(address.child("oneOf").child(second), "the other"),
        );
        if let Some(branches) = schema.shift_remove("oneOf") {
            schema.insert("anyOf".to_owned(), branches);
            schema.insert(RELAXED.to_owned(), true.into());
        }
    }

    /// Reports what is left out at `address`; gives `instead`.
    fn lose(&mut self, address: &Address, why: &str, instead: Value) -> Value {
        self.lost += 1;
        self.report.push(Diagnostic::new(
            Code::NotValidated,
            address.clone(),
            format!("{why}; `validate` leaves it out"),
        ));
        instead
    }
}

fn types_of(value: &Value) -> Option<TypeSet> {
    let names = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    names.iter().map(|name| JsonType::from_name(name.as_str()?)).collect()
}

fn type_value(types: TypeSet) -> Value {
    match types.single() {
        Some(only) => only.as_str().into(),
        None => types.iter().map(JsonType::as_str).collect(),
    }
}
