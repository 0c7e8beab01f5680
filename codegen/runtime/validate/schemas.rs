//! The embedded schemas: parsed once, compiled once for each type that is checked.

use super::tagged;
use super::violation::{Violation, Violations};
use jsonschema::{Registry, Retrieve, Uri, Validator};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The URIs of the documents.
const BASE: &str = "schemalock:///";

/// The keywords that the files of a document are in.
const CONTAINERS: [&str; 2] = ["$defs", "definitions"];

/// A way of a value: OpenAPI requires `readOnly` and `writeOnly` members in one direction only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Sent,
    Received,
}

impl Direction {
    /// Returns the keyword that lists the members required in this direction only.
    fn keyword(self) -> &'static str {
        match self {
            Direction::Sent => "x-schemalock-required-sent",
            Direction::Received => "x-schemalock-required-received",
        }
    }
}

/// All schemas, for each direction.
pub struct Schemas {
    sent: Documents,
    received: Documents,
}

impl Schemas {
    /// The schemas in `text`: a JSON object with a member for each document.
    pub const fn new(text: &'static str) -> Self {
        Schemas {
            sent: Documents::new(text, Direction::Sent),
            received: Documents::new(text, Direction::Received),
        }
    }

    /// Checks `value`, which is sent, against the schema at `address`.
    pub fn check(&'static self, address: &str, value: &Value) -> Result<(), Violations> {
        self.sent.check(address, value)
    }

    /// Checks `value`, which was received, against the schema at `address`.
    pub fn check_received(&'static self, address: &str, value: &Value) -> Result<(), Violations> {
        let differs = self.received.text.contains("x-schemalock-required-");
        let documents = if differs { &self.received } else { &self.sent };
        documents.check(address, value)
    }
}

/// All schemas of one direction: one document for each dialect, with the files in its definitions.
struct Documents {
    text: &'static str,
    direction: Direction,
    documents: OnceLock<Map<String, Value>>,
    registry: OnceLock<Result<Registry<'static>, String>>,
    validators: Mutex<BTreeMap<String, Arc<OnceLock<Compiled>>>>,
}

type Compiled = Result<Validator, String>;

/// Every schema is there already; nothing is ever fetched.
struct Refuse;

impl Retrieve for Refuse {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        Err(format!("{uri} is not among the schemas").into())
    }
}

impl Documents {
    const fn new(text: &'static str, direction: Direction) -> Self {
        Documents {
            text,
            direction,
            documents: OnceLock::new(),
            registry: OnceLock::new(),
            validators: Mutex::new(BTreeMap::new()),
        }
    }

    fn check(&'static self, address: &str, value: &Value) -> Result<(), Violations> {
        let validator = {
            let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(validators.entry(address.to_owned()).or_default())
        };
        // Others may go on while this one is compiled.
        match validator.get_or_init(|| self.compile(address)) {
            Ok(validator) if validator.is_valid(value) => Ok(()),
            Ok(validator) => {
                let (mut list, mut rest) = (Vec::new(), 0);
                for error in validator.iter_errors(value) {
                    if list.len() >= Violations::MOST {
                        rest += 1;
                        continue;
                    }
                    Violation::collect(&error, &|uri| self.address_of(uri), &mut list);
                }
                Err(Violations::new(address, list, rest))
            }
            // The generator leaves out what does not compile, so this is a defect of it.
            Err(why) => Err(Violations::new(address, vec![Violation::of_schema(address, why)], 0)),
        }
    }

    fn compile(&'static self, address: &str) -> Compiled {
        let registry = self.registry.get_or_init(|| {
            let resources = self.documents().iter().map(|(name, schema)| (format!("{BASE}{name}"), schema));
            let builder = Registry::new().retriever(Refuse).extend(resources);
            builder.and_then(|builder| builder.prepare()).map_err(|error| error.to_string())
        });
        let registry = registry.as_ref().map_err(String::clone)?;
        let root = json!({ "$ref": self.uri_of(address).ok_or("it is not among the schemas")? });
        let options = jsonschema::options().with_registry(registry).with_retriever(Refuse);
        options.should_validate_formats(false).build(&root).map_err(|error| error.to_string())
    }

    fn documents(&self) -> &Map<String, Value> {
        self.documents.get_or_init(|| {
            let mut documents: Map<String, Value> = serde_json::from_str(self.text).unwrap_or_default();
            documents.values_mut().for_each(|document| require(document, self.direction.keyword()));
            documents.values_mut().for_each(tagged::split);
            documents
        })
    }

    /// Returns where the schema at `address`, `file#/pointer`, is in the documents.
    fn uri_of(&self, address: &str) -> Option<String> {
        let (file, pointer) = address.split_once('#')?;
        let (name, container, schema) = self.documents().iter().find_map(|(name, document)| {
            let containers = CONTAINERS.iter();
            let mut found = containers.filter_map(|at| Some((name, *at, document.get(at)?.get(file)?)));
            found.next()
        })?;
        let file = file.replace('~', "~0").replace('/', "~1");
        let pointer = tagged::inside(schema, pointer);
        // A schema around it may have a URI of its own.
        let mut place = self.documents().get(name)?;
        let mut base = (format!("{BASE}{name}"), String::new());
        for token in format!("{container}/{file}{pointer}").split('/') {
            place = place.pointer(&format!("/{token}"))?;
            base.1.push_str(&format!("/{token}"));
            if let Some(id) = place.get("$id").and_then(Value::as_str).filter(|id| id.starts_with(BASE)) {
                base = (id.to_owned(), String::new());
            }
        }
        let (base, below) = base;
        Some(format!("{base}#{}", encoded(&below)))
    }

    /// Returns the address that a place in the documents has.
    fn address_of(&self, uri: &str) -> Option<String> {
        // Some schemas have a URI of their own: the document's, and the pointer to them.
        let Some((place, below)) = uri.strip_prefix(BASE).and_then(|uri| uri.split_once('#')) else {
            return self.address_within(uri);
        };
        let (name, pointer) = place.split_at(place.find('/').unwrap_or(place.len()));
        let pointer = decoded(&format!("{pointer}{below}"));
        let mut tokens = pointer.splitn(4, '/').skip(1);
        let container = self.documents().get(name)?.get(tokens.next()?)?;
        let file = tokens.next()?.replace("~1", "/").replace("~0", "~");
        let rest = tokens.next().map(|rest| format!("/{rest}")).unwrap_or_default();
        Some(format!("{file}#{}", tagged::outside(container.get(&file)?, &rest)))
    }

    /// Returns the address that a path of keywords leads to: what follows the last file that it goes through.
    fn address_within(&self, path: &str) -> Option<String> {
        let path = decoded(path);
        let tokens: Vec<&str> = path.split('/').collect();
        (1..tokens.len()).rev().find_map(|at| {
            let file = tokens[at].replace("~1", "/").replace("~0", "~");
            let containers = CONTAINERS.iter().filter(|container| **container == tokens[at - 1]);
            let mut documents =
                containers.flat_map(|at| self.documents().values().filter_map(|one| one.get(*at)));
            let schema = documents.find_map(|container| container.get(&file))?;
            let rest: String = tokens[at + 1..].iter().map(|token| format!("/{token}")).collect();
            Some(format!("{file}#{}", tagged::outside(schema, &rest)))
        })
    }
}

/// Adds the names that `keyword` lists to `required`, in `value` and everywhere in it.
fn require(value: &mut Value, keyword: &str) {
    match value {
        Value::Object(members) => {
            if let Some(Value::Array(names)) = members.remove(keyword) {
                let required = members.entry("required").or_insert_with(|| Value::Array(Vec::new()));
                required
                    .as_array_mut()
                    .into_iter()
                    .for_each(|required| required.extend(names.iter().cloned()));
            }
            members.values_mut().for_each(|member| require(member, keyword));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| require(item, keyword)),
        _ => {}
    }
}

/// Percent-encodes what a fragment cannot hold.
pub fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~$".contains(&byte) {
            encoded.push(byte.into());
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Undoes percent-encoding.
pub fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        let escaped =
            tail.get(..2).filter(|_| *first == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        match escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
