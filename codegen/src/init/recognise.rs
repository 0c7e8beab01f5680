//! Decides whether a file is a schema, from its top.

use std::path::Path;

use serde::Deserialize;
use serde::de::IgnoredAny;

/// The kinds of files with schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SchemaSource {
    Schema,
    /// An OpenAPI document.
    Document,
}

/// Files above this size are taken for data.
const LARGEST: u64 = 64 << 20;

/// The members that identify the kind.
#[derive(Deserialize)]
struct TellingMembers {
    openapi: Option<IgnoredAny>,
    swagger: Option<IgnoredAny>,
    #[serde(rename = "$schema")]
    schema: Option<serde_json::Value>,
    #[serde(rename = "$defs")]
    defs: Option<IgnoredAny>,
    definitions: Option<IgnoredAny>,
}

/// Returns what the file at `path` is, if it is anything of the kind.
pub(super) fn recognise(path: &Path) -> Option<SchemaSource> {
    let name = path.file_name()?.to_str()?.to_ascii_lowercase();
    let (stem, extension) = name.rsplit_once('.')?;
    if !matches!(extension, "json" | "yaml" | "yml") || path.metadata().ok()?.len() > LARGEST {
        return None;
    }
    let text = crate::input::text(path).ok()?;
    let kind = match extension {
        "json" => serde_json::from_str(&text).ok().and_then(|top| of_top(&top)),
        _ => of_yaml(&text),
    };
    kind.or_else(|| stem.ends_with(".schema").then_some(SchemaSource::Schema))
}

fn of_top(top: &TellingMembers) -> Option<SchemaSource> {
    if top.openapi.is_some() || top.swagger.is_some() {
        return Some(SchemaSource::Document);
    }
    let declares = top.schema.as_ref().and_then(|uri| uri.as_str()).is_some_and(is_metaschema);
    (declares || top.schema.is_none() && (top.defs.is_some() || top.definitions.is_some()))
        .then_some(SchemaSource::Schema)
}

/// Looks at the lines of the top level only, since reading all of the YAML takes time.
fn of_yaml(text: &str) -> Option<SchemaSource> {
    let member = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    if member("openapi").or_else(|| member("swagger")).is_some() {
        return Some(SchemaSource::Document);
    }
    let declared = member("$schema").or_else(|| member("\"$schema\""));
    declared.is_some_and(is_metaschema).then_some(SchemaSource::Schema)
}

fn is_metaschema(uri: &str) -> bool {
    uri.contains("json-schema.org/")
}
