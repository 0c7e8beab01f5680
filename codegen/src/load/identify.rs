//! Finds the identities that schemas claim.

use foldhash::{HashMap, HashMapExt};
use std::collections::hash_map::Entry;
use std::sync::Arc;

use fluent_uri::Uri;
use serde_json::{Map, Value};

use super::contested::Contested;
use super::walk::WalkedAs;
use super::{Dialect, SourceFile, uri};
use crate::address::{Address, push_token};
use crate::diagnose::{Code, Diagnostic, Report};

/// A schema with a base URI of its own: the root of a file, or a schema with an `$id` inside of one
/// (JSON Schema 2020-12 Core, 4.3.5 and 8.2.1).
pub(super) struct Resource {
    pub base: Uri<String>,
    pub root: Address,
    /// Plain names (`$anchor` and its like) and what they name.
    pub anchors: HashMap<String, Address>,
}

/// The resources of one file.
pub(super) struct FileResources {
    pub root: usize,
    /// Those inside, by the pointer of their root.
    pub embedded: HashMap<String, usize>,
}

/// Everything in the schema directory that can be referred to other than by file and pointer.
#[derive(Default)]
pub(super) struct Identities {
    pub resources: Vec<Resource>,
    /// By the position of the file; `None` for a file whose name cannot be in a URI.
    pub files: Vec<Option<FileResources>>,
    /// Absolute URIs without fragment.
    pub by_uri: HashMap<String, usize>,
    /// The schemas with a `$dynamicAnchor`, or with `$recursiveAnchor`, by its name.
    pub dynamic: HashMap<String, Vec<Address>>,
    /// Identities in the whole directory of the form `#/components/schemas/Name`.
    pub by_fragment: HashMap<String, Address>,
    /// Absolute URIs, and identities of that form with their `#`, that several schemas claim.
    pub contested: Contested,
}

impl Identities {
    /// Reads the identities out of `files`. An identity that two schemas claim is a warning here, and an
    /// error where a reference leads to it.
    pub(super) fn of(files: &[SourceFile], report: &mut Report) -> Identities {
        let mut identities = Identities::default();
        for file in files {
            identities.add_file_name(file, report);
        }
        for (position, file) in files.iter().enumerate() {
            let Some(resource) = identities.files[position].as_ref().map(|file| file.root) else {
                continue;
            };
            let place = if file.dialect.is_openapi() { WalkedAs::Document } else { WalkedAs::Schema };
            let mut scan = Scan {
                identities: &mut identities,
                report,
                position,
                path: file.path.clone(),
                pointer: String::new(),
            };
            scan.visit(&file.value, place, Scope { resource, dialect: file.dialect });
        }
        identities
    }

    /// Returns the one resource that claims the URI `text`, which has no fragment.
    pub(super) fn claimed(&self, text: &str) -> Option<usize> {
        let uri = Uri::parse(text.to_owned()).ok()?.normalize();
        self.by_uri.get(uri.as_str()).copied().filter(|_| self.contested.of(uri.as_str()).is_empty())
    }

    fn add_file_name(&mut self, file: &SourceFile, report: &mut Report) {
        let root = Address::root(file.path.clone());
        let Some(base) = uri::of_file(&file.path) else {
            report.push(Diagnostic::new(Code::Io, root, "a reference cannot contain the name of the file"));
            self.files.push(None);
            return;
        };
        let resource = self.resources.len();
        self.by_uri.insert(base.as_str().to_owned(), resource);
        self.resources.push(Resource { base, root, anchors: HashMap::new() });
        self.files.push(Some(FileResources { root: resource, embedded: HashMap::new() }));
    }
}

/// The facts about a schema that follow from the schemas around it.
#[derive(Clone, Copy)]
struct Scope {
    resource: usize,
    dialect: Dialect,
}

/// The walk over one file. Its depth is bounded by that of the parsed text.
struct Scan<'a> {
    identities: &'a mut Identities,
    report: &'a mut Report,
    position: usize,
    path: Arc<str>,
    pointer: String,
}

impl Scan<'_> {
    fn visit(&mut self, value: &Value, place: WalkedAs, mut scope: Scope) {
        match value {
            Value::Object(object) => {
                if place == WalkedAs::Schema {
                    scope = self.schema(object, scope);
                }
                for (name, value) in object {
                    if let Some(place) = place.member(name, value) {
                        self.step(name, value, place, scope);
                    }
                }
            }
            Value::Array(items) => {
                let Some(place) = place.item() else { return };
                for (index, value) in items.iter().enumerate() {
                    self.step(&index.to_string(), value, place, scope);
                }
            }
            _ => {}
        }
    }

    fn step(&mut self, token: &str, value: &Value, place: WalkedAs, scope: Scope) {
        let before = self.pointer.len();
        push_token(&mut self.pointer, token);
        self.visit(value, place, scope);
        self.pointer.truncate(before);
    }

    /// Notes what `schema` claims; gives what holds for it and for the schemas in it.
    fn schema(&mut self, schema: &Map<String, Value>, mut scope: Scope) -> Scope {
        // Nearly all schemas claim nothing.
        if !schema.keys().any(|name| name.starts_with('$') || name == "id") {
            return scope;
        }
        let declared = schema.get("$schema").and_then(Value::as_str).and_then(Dialect::of_metaschema);
        let dialect = declared.unwrap_or(scope.dialect);
        if let Some(id) = dialect.identity(schema) {
            scope.dialect = dialect;
            scope.resource = self.identity(id, scope);
        }
        if let Some(name) = dialect.dynamic_anchor(schema) {
            let here = self.here();
            self.identities.dynamic.entry(name.to_owned()).or_default().push(here);
        }
        for name in dialect.anchors(schema) {
            self.anchor(scope.resource, name);
        }
        scope
    }

    /// Notes the identity `id`; returns the resource that the schema then belongs to.
    fn identity(&mut self, id: &str, scope: Scope) -> usize {
        let (reference, fragment) = uri::split(id);
        let resource =
            if reference.is_empty() { scope.resource } else { self.resource(reference, scope.resource) };
        let Some(name) = uri::decode(fragment).filter(|name| !name.is_empty()) else {
            return resource;
        };
        if !name.starts_with('/') {
            self.anchor(resource, &name);
        }
        // Inside of a file, such an identity adds nothing to the pointer (real schemas of draft 7 have one on every
        // property), so only a root claims one for the directory.
        if reference.is_empty() && self.pointer.is_empty() {
            self.fragment(&name);
        }
        resource
    }

    fn resource(&mut self, reference: &str, enclosing: usize) -> usize {
        let Some(base) = uri::join(&self.identities.resources[enclosing].base, reference) else {
            let message = format!("`{reference}` is not a URI and identifies nothing");
            self.report.push(Diagnostic::new(Code::NotASchema, self.here(), message));
            return enclosing;
        };
        if self.pointer.is_empty() {
            self.identities.resources[enclosing].base = base.clone();
            return self.claim(base, enclosing);
        }
        let resource = self.identities.resources.len();
        let root = self.here();
        self.identities.resources.push(Resource { base: base.clone(), root, anchors: HashMap::new() });
        if let Some(file) = &mut self.identities.files[self.position] {
            file.embedded.insert(self.pointer.clone(), resource);
        }
        self.claim(base, resource)
    }

    fn claim(&mut self, base: Uri<String>, resource: usize) -> usize {
        match self.identities.by_uri.entry(base.into_string()) {
            Entry::Vacant(entry) => {
                entry.insert(resource);
            }
            Entry::Occupied(entry) if *entry.get() == resource => {}
            Entry::Occupied(entry) => {
                let first = self.identities.resources[*entry.get()].root.clone();
                let (what, here) = (entry.key().clone(), self.here());
                self.identities.contested.add(&what, &first, here, self.report);
            }
        }
        resource
    }

    fn anchor(&mut self, resource: usize, name: &str) {
        let here = self.here();
        let known = self.identities.resources[resource].anchors.get(name).cloned();
        match known {
            Some(first) if first != here => self.duplicate(&format!("#{name}"), first),
            _ => {
                self.identities.resources[resource].anchors.insert(name.to_owned(), here);
            }
        }
    }

    fn fragment(&mut self, name: &str) {
        let here = self.here();
        match self.identities.by_fragment.get(name).cloned() {
            Some(first) if first != here => {
                self.identities.contested.add(&format!("#{name}"), &first, here, self.report);
            }
            _ => {
                self.identities.by_fragment.insert(name.to_owned(), here);
            }
        }
    }

    fn duplicate(&mut self, identity: &str, first: Address) {
        let here = self.here();
        let message = format!("`{identity}` identifies {first} already, and {here} claims it too");
        self.report
            .push(Diagnostic::new(Code::DuplicateIdentity, here, message).related(first, "claims it first"));
    }

    fn here(&self) -> Address {
        Address::new(self.path.clone(), self.pointer.as_str())
    }
}
