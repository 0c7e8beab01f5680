//! Finds the schemas that become types of their own, and the names that they give themselves.

use crate::address::Address;
use crate::load::Sources;
use serde_json::{Map, Value};

/// Where named schemas are in a file, as paths of member names.
const CONTAINERS: [&[&str]; 3] = [&["$defs"], &["definitions"], &["components", "schemas"]];

/// Members that describe a file rather than a value.
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

/// Returns the root schema of every file that constrains a value or has no named schemas, and every named schema. A
/// remote file only contributes schemas that others refer to.
pub(super) fn roots(sources: &Sources) -> Vec<(Address, String)> {
    let mut roots = Vec::new();
    for file in sources.files() {
        let root = Address::root(file.path.clone());
        if file.is_remote() {
            continue;
        }
        let Value::Object(members) = &file.value else {
            roots.push((root, file_stem(&file.path).to_owned()));
            continue;
        };
        let named: Vec<_> =
            CONTAINERS.iter().flat_map(|container| named_schemas(&root, members, container)).collect();
        let is_document = members.contains_key("openapi") || members.contains_key("swagger");
        let is_about_a_value = members.keys().any(|name| !NOT_ABOUT_A_VALUE.contains(&name.as_str()));
        if !is_document && (is_about_a_value || named.is_empty()) {
            roots.push((root, root_name(&file.path, members)));
        }
        roots.extend(named);
    }
    roots
}

/// Returns the names of all schemas that have one.
pub(crate) fn names(sources: &Sources) -> Vec<String> {
    roots(sources).into_iter().map(|(_, name)| name).collect()
}

/// Returns what a file's root schema is called: the last part of its `$id`, its `title`, or the file's stem.
pub(crate) fn root_name(path: &str, members: &Map<String, Value>) -> String {
    let text = |name: &str| members.get(name).and_then(Value::as_str);
    let last_part = |id: &str| {
        let name = id.trim_end_matches(['#', '/']).rsplit(['/', '#']).next().unwrap_or_default().to_owned();
        let stem = name.trim_end_matches(".json").trim_end_matches(".schema").to_owned();
        Some(stem).filter(|stem| !stem.is_empty())
    };
    let fragment = text("$id").filter(|id| id.starts_with('#')).and_then(last_part);
    let title = text("title").filter(|title| !title.trim().is_empty()).map(str::to_owned);
    let identity = || text("$id").or(text("id")).and_then(last_part);
    fragment.or(title).or_else(identity).unwrap_or_else(|| file_stem(path).to_owned())
}

/// Returns the name of a file without endings that mark it as a schema.
pub(crate) fn file_stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    name.trim_end_matches(".schema")
}

fn named_schemas(root: &Address, members: &Map<String, Value>, container: &[&str]) -> Vec<(Address, String)> {
    let schemas = container.iter().try_fold(members, |members, part| members.get(*part)?.as_object());
    let Some(schemas) = schemas else { return Vec::new() };
    let address = container.iter().fold(root.clone(), |address, part| address.child(part));
    let names = schemas.iter().filter(|(_, schema)| schema.is_object() || schema.is_boolean());
    names.map(|(name, _)| (address.child(name), name.clone())).collect()
}
