//! The shared parts of the tests: the cases under `tests/bodies`, the lock file, the schemas, places in a body.

#![allow(dead_code, reason = "every test binary uses its own part")]

pub mod oracle;
pub mod places;
pub mod ways;

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use vapi_messages::inspect::{Entry, TYPES, find};

/// A body and the expected result of reading it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The topic of the body.
    pub name: String,
    /// The name of its schema, or its address.
    #[serde(rename = "type")]
    pub schema: String,
    /// For a union: the schema name, else the JSON type, of the branch that must be chosen.
    pub branch: Option<String>,
    /// `exact` or `contained`.
    pub outcome: String,
    /// The places where the body deviates from its schema, in any order.
    pub deviations: Vec<(String, String)>,
    /// Places where a JSON Schema validator refuses a body that we take as exact.
    #[serde(default)]
    pub oracle: Vec<Exception>,
    pub body: Value,
    #[serde(skip)]
    pub file: String,
}

/// A place that the validator refuses, and the mistake of the schemas that causes it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    pub at: String,
    /// A key of `tests/bodies/reasons.json`.
    pub reason: String,
}

impl std::fmt::Display for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: `{}`", self.file, self.name)
    }
}

/// The union that a case is about, as the lock has it.
pub struct UnionPlan {
    /// The place of the union in the body.
    pub at: &'static str,
    pub address: String,
    pub plan: &'static Value,
}

impl UnionPlan {
    pub fn tag(&self) -> Option<&'static str> {
        self.plan["tag"].as_str()
    }
}

/// The root types that hold one union of messages, and its member.
pub const WRAPPERS: &[(&str, &str)] = &[
    ("ServerMessage", "/message"),
    ("ClientMessage", "/message"),
    ("ClientInboundMessage", "/message"),
    ("ServerMessageResponse", "/messageResponse"),
];

impl Case {
    /// Returns whether the case is a message in its wrapper.
    pub fn is_message(&self) -> bool {
        WRAPPERS.iter().any(|(name, _)| *name == self.schema)
    }

    pub fn union_plan(&self) -> Option<UnionPlan> {
        let wrapper = WRAPPERS.iter().find(|(name, _)| *name == self.schema);
        let at = wrapper.map_or("", |(_, member)| *member);
        let address = union_address(&self.schema)?;
        let plan = &lock()["unions"][&address];
        Some(UnionPlan { at, address, plan })
    }
}

/// Returns the address of the union that bodies of `schema` show: its own, or that in a wrapper of messages.
pub fn union_address(schema: &str) -> Option<String> {
    let address = match WRAPPERS.iter().find(|(name, _)| *name == schema) {
        Some((name, member)) => format!("{}#/properties{member}", schemas().file_of(name)),
        None => schema.to_owned(),
    };
    lock()["unions"].get(&address).is_some().then_some(address)
}

/// Returns the directory of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Returns a file or directory beside the project, if it is there.
pub fn beside(path: &str) -> Option<PathBuf> {
    let found = root().parent()?.join(path);
    found.exists().then_some(found)
}

fn json_file(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the bodies that fit their schemas, from which others are derived.
pub fn cases() -> &'static [Case] {
    static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| with_outcome("exact"));
    &CASES
}

/// Returns the bodies that do not.
pub fn contained_cases() -> Vec<Case> {
    with_outcome("contained")
}

fn with_outcome(outcome: &str) -> Vec<Case> {
    let mut files = Vec::new();
    collect(&root().join("tests/bodies"), &mut files);
    files.sort();
    let cases = files.iter().flat_map(|file| cases_of(file));
    cases
        .inspect(|case| {
            assert!(["exact", "contained"].contains(&case.outcome.as_str()), "{case}: its outcome");
        })
        .inspect(|case| {
            assert_eq!(case.outcome == "exact", case.deviations.is_empty(), "{case}: its deviations");
        })
        .filter(|case| case.outcome == outcome)
        .collect()
}

/// Collects the files below the directories of `directory`.
pub fn collect(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).expect("tests/bodies is readable") {
        let path = entry.expect("tests/bodies is readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.parent().is_some_and(|parent| !parent.ends_with("tests/bodies")) {
            files.push(path);
        }
    }
}

fn cases_of(path: &Path) -> Vec<Case> {
    let file = path.strip_prefix(root()).unwrap_or(path).display().to_string();
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{file}: {error}"));
    let is_lines = path.extension().is_some_and(|extension| extension == "jsonl");
    let read: Result<Vec<Case>, _> =
        if is_lines { text.lines().map(serde_json::from_str).collect() } else { serde_json::from_str(&text) };
    let mut cases = read.unwrap_or_else(|error| panic!("{file}: {error}"));
    cases.iter_mut().for_each(|case| case.file.clone_from(&file));
    cases
}

/// A mistake of the schemas that makes a validator refuse a value that should fit.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The keyword with which the validator refuses.
    pub keyword: String,
    /// The mistake, in words.
    pub because: String,
}

/// Returns `tests/bodies/reasons.json`.
pub fn reasons() -> BTreeMap<String, Reason> {
    serde_json::from_value(json_file(&root().join("tests/bodies/reasons.json")))
        .expect("reasons.json is a map")
}

/// Returns `tests/bodies/unshown.json`: branches and tags of which `refresh.rs` could make no body.
pub fn unshown() -> BTreeSet<String> {
    serde_json::from_value(json_file(&root().join("tests/bodies/unshown.json"))).expect("it is a list")
}

/// Returns `generated/schemalock.lock`.
pub fn lock() -> &'static Value {
    static LOCK: LazyLock<Value> = LazyLock::new(|| json_file(&root().join("generated/schemalock.lock")));
    &LOCK
}

/// Returns the type of a schema, by its name or by an address that the lock lists.
pub fn entry(schema: &str) -> &'static Entry {
    let through_lock = || find(TYPES, lock()["types"][schema].as_str()?);
    find(TYPES, schema).or_else(through_lock).unwrap_or_else(|| panic!("no type of the crate is `{schema}`"))
}

/// The files under `schemas`, as one document of JSON Schema 2020-12.
pub struct Schemas {
    pub document: Value,
    /// Schema name by file name.
    names: BTreeMap<String, String>,
}

pub fn schemas() -> &'static Schemas {
    static SCHEMAS: LazyLock<Schemas> = LazyLock::new(|| {
        let (mut all, mut names) = (serde_json::Map::new(), BTreeMap::new());
        for entry in std::fs::read_dir(root().join("schemas")).expect("schemas is readable") {
            let path = entry.expect("schemas is readable").path();
            let is_json = path.extension().is_some_and(|extension| extension == "json");
            if !is_json || path.ends_with(OVERLAY) {
                continue;
            }
            let mut schema = json_file(&path);
            let members = schema.as_object_mut().expect("a schema is an object");
            members.remove("$schema");
            let id = members.remove("$id").expect("a schema has an `$id`");
            let name =
                id.as_str().and_then(|id| id.rsplit('/').next()).expect("`$id` is a pointer").to_owned();
            let file = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
            names.insert(file, name.clone());
            all.insert(name, schema);
        }
        let mut schemas =
            Schemas { document: serde_json::json!({ "components": { "schemas": all } }), names };
        let overlay = root().join("schemas").join(OVERLAY);
        if overlay.exists() {
            let overlay = json_file(&overlay);
            overlay["entries"]
                .as_array()
                .expect("the overlay has entries")
                .iter()
                .for_each(|entry| schemas.apply(entry));
        }
        schemas
    });
    &SCHEMAS
}

/// Facts of the wire that are beside the schemas.
const OVERLAY: &str = "overlay.json";

impl Schemas {
    /// Returns the JSON Pointer into the document of a schema's name or address.
    pub fn pointer(&self, schema: &str) -> String {
        let (name, rest) = match schema.split_once('#') {
            Some((file, rest)) => (self.names[file].as_str(), rest),
            None => (schema, ""),
        };
        format!("/components/schemas/{name}{rest}")
    }

    /// Changes the schemas that an entry of the overlay is about.
    fn apply(&mut self, entry: &Value) {
        let also = entry.get("also").and_then(Value::as_array).into_iter().flatten();
        for address in std::iter::once(&entry["address"]).chain(also) {
            self.apply_at(address.as_str().expect("an address"), entry);
        }
    }

    fn apply_at(&mut self, address: &str, entry: &Value) {
        let pointer = self.pointer(address);
        let schema =
            self.document.pointer_mut(&pointer).and_then(Value::as_object_mut).expect("a schema is there");
        for (what, change) in entry.as_object().expect("an entry is an object") {
            let listed = || change.as_array().into_iter().flatten();
            match what.as_str() {
                "address" | "also" | "reason" => {}
                "bare" => {
                    // The value of the member may be sent alone, too; see
                    // `every_message_may_come_without_its_wrapper`.
                    assert!(
                        WRAPPERS.iter().any(|(_, member)| change == &member[1..]),
                        "{pointer}: bare {change}"
                    );
                }
                "remove" => listed().for_each(|name| drop(schema.remove(name.as_str().expect("a keyword")))),
                "set" => schema.extend(change.as_object().expect("keywords").clone()),
                "optional" => {
                    schema["required"]
                        .as_array_mut()
                        .expect("names")
                        .retain(|name| listed().all(|other| other != name));
                }
                "members" => {
                    let members = change.as_object().expect("members").clone();
                    schema["properties"].as_object_mut().expect("properties").extend(members);
                }
                "variants" => schema["oneOf"].as_array_mut().expect("branches").extend(listed().cloned()),
                "types" => {
                    let types = listed().map(|name| serde_json::json!({ "type": name }));
                    let branches: Vec<Value> =
                        std::iter::once(std::mem::take(schema).into()).chain(types).collect();
                    schema.insert("anyOf".to_owned(), branches.into());
                }
                "values" => schema["enum"].as_array_mut().expect("values").extend(listed().cloned()),
                other => panic!("{pointer}: the overlay says `{other}`, which the tests do not know"),
            }
        }
    }

    pub fn at(&self, schema: &str) -> &Value {
        self.document.pointer(&self.pointer(schema)).unwrap_or_else(|| panic!("no schema at `{schema}`"))
    }

    fn file_of(&self, schema: &str) -> &str {
        let named = self.names.iter().find(|(_, name)| *name == schema);
        named.unwrap_or_else(|| panic!("no file holds `{schema}`")).0
    }

    /// Returns the name of the schema in `file`.
    pub fn name_of(&self, file: &str) -> &str {
        &self.names[file]
    }

    /// Returns the branches of the union at `address`, by schema name or JSON type.
    pub fn branches(&self, address: &str) -> Vec<(String, &Value)> {
        let union = self.resolved(self.at(address));
        let branches = union.get("oneOf").or_else(|| union.get("anyOf")).and_then(Value::as_array);
        let branches = branches.unwrap_or_else(|| panic!("no union at `{address}`"));
        branches.iter().map(|branch| (branch_name(branch), branch)).collect()
    }

    /// Returns the target of a bare `$ref` or of an `allOf` of one branch. A reference that leads to nothing takes
    /// any JSON.
    pub fn resolved<'s>(&'s self, schema: &'s Value) -> &'s Value {
        if let Some(target) = schema["$ref"].as_str() {
            let target = self.document.pointer(target.trim_start_matches('#'));
            return target.map_or(&ANY, |target| self.resolved(target));
        }
        match schema["allOf"].as_array().map(Vec::as_slice) {
            Some([only]) if schema.get("properties").is_none() => self.resolved(only),
            _ => schema,
        }
    }
}

/// The schema of any JSON.
static ANY: Value = Value::Bool(true);

fn branch_name(branch: &Value) -> String {
    let target = branch["$ref"].as_str().and_then(|target| target.rsplit('/').next());
    target.or(branch["type"].as_str()).unwrap_or("string").to_owned()
}

/// Returns `body` as text, with the members of the object at `pointer` in the order `names`.
pub fn text_in_order(body: &Value, pointer: &str, names: &[&str]) -> String {
    if pointer.is_empty() {
        let members = names.iter().map(|name| format!("{}:{}", Value::from(*name), body[*name]));
        return format!("{{{}}}", members.collect::<Vec<_>>().join(","));
    }
    let (member, rest) = pointer[1..].split_at(pointer[1..].find('/').unwrap_or(pointer.len() - 1));
    let others = body.as_object().expect("an object stands above").iter().filter(|(name, _)| *name != member);
    let mut text = format!("{{{}:{}", Value::from(member), text_in_order(&body[member], rest, names));
    for (name, value) in others {
        text += &format!(",{}:{value}", Value::from(name.as_str()));
    }
    text + "}"
}

/// Where members go that are commonly tags.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tags {
    First,
    Last,
}

/// Returns `body` with a line for each value, and its tags before or behind the other members.
pub fn text_with_tags(body: &Value, tags: Tags) -> String {
    const NAMES: [&str; 5] = ["type", "provider", "on", "role", "transport"];
    match body {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| {
                let rank = NAMES.iter().position(|tag| tag == name).unwrap_or(NAMES.len());
                if tags == Tags::First { rank } else { NAMES.len() - rank }
            });
            let lines = members.iter().map(|(name, value)| {
                format!("{}: {}", Value::from(name.as_str()), text_with_tags(value, tags))
            });
            format!("{{\n{}\n}}", lines.collect::<Vec<_>>().join(",\n"))
        }
        Value::Array(items) => {
            let lines = items.iter().map(|item| text_with_tags(item, tags));
            format!("[\n{}\n]", lines.collect::<Vec<_>>().join(",\n"))
        }
        scalar => scalar.to_string(),
    }
}

/// Deviations as the cases write them, sorted.
pub fn plain(deviations: &[vapi_messages::Deviation]) -> Vec<(String, String)> {
    let mut plain: Vec<_> =
        deviations.iter().map(|met| (met.path.to_string(), met.kind.as_str().to_owned())).collect();
    plain.sort();
    plain
}
