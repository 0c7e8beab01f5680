//! Which schemas become types of their own, and what they call themselves.

use crate::address::Address;
use crate::load::Sources;
use serde_json::{Map, Value};

/// Where named schemas stand in a file, as paths of member names.
const CONTAINERS: [&[&str]; 3] = [&["$defs"], &["definitions"], &["components", "schemas"]];

/// Members that say something about a file rather than about a value.
const NOT_ABOUT_A_VALUE: [&str; 13] = [
    "$schema",
    "$id",
    "id",
    "$defs",
    "definitions",
    "components",
    "title",
    "description",
    "$comment",
    "openapi",
    "info",
    "swagger",
    "$vocabulary",
];

/// The root schema of every file that says something about a value, and every named schema.
pub fn roots(sources: &Sources) -> Vec<(Address, String)> {
    let mut roots = Vec::new();
    for file in sources.files() {
        let root = Address::root(file.path.clone());
        let Value::Object(members) = &file.value else {
            continue;
        };
        let is_document = members.contains_key("openapi") || members.contains_key("swagger");
        if !is_document && members.keys().any(|name| !NOT_ABOUT_A_VALUE.contains(&name.as_str())) {
            roots.push((root.clone(), root_name(&file.path, members)));
        }
        for container in CONTAINERS {
            roots.extend(named_schemas(&root, members, container));
        }
    }
    roots
}

/// What a file's root schema is called: the last part of its `$id`, its `title`, or the file's stem.
pub fn root_name(path: &str, members: &Map<String, Value>) -> String {
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let last_part = |id: &str| {
        let name = id.trim_end_matches(['#', '/']).rsplit(['/', '#']).next().unwrap_or_default().to_owned();
        let stem = name.trim_end_matches(".json").trim_end_matches(".schema").to_owned();
        Some(stem).filter(|stem| !stem.is_empty())
    };
    let fragment = text("$id").filter(|id| id.starts_with('#')).and_then(last_part);
    let title = text("title").filter(|title| !title.trim().is_empty()).map(str::to_owned);
    let identity = || text("$id").or(text("id")).and_then(last_part);
    fragment.or(title).or_else(identity).unwrap_or_else(|| stem(path).to_owned())
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    name.trim_end_matches(".schema")
}

fn named_schemas(root: &Address, members: &Map<String, Value>, container: &[&str]) -> Vec<(Address, String)> {
    let mut schemas = Some(members);
    let mut address = root.clone();
    for part in container {
        schemas = schemas.and_then(|members| members.get(*part)).and_then(Value::as_object);
        address = address.child(part);
    }
    let names = schemas.into_iter().flat_map(Map::iter).filter(|(_, schema)| schema.is_object());
    names.map(|(name, _)| (address.child(name), name.clone())).collect()
}
