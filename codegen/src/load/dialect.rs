//! The languages in which schemas are written.

use serde::Deserialize;
use serde_json::{Map, Value};

/// A version of JSON Schema, or of OpenAPI's schemas, in the order in which they appeared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Dialect {
    /// JSON Schema draft 4: identities are in `id`.
    #[serde(rename = "draft-04")]
    Draft04,
    /// JSON Schema draft 6.
    #[serde(rename = "draft-06")]
    Draft06,
    /// JSON Schema draft 7.
    #[serde(rename = "draft-07")]
    Draft07,
    /// The schemas of an OpenAPI 2.0 (Swagger) document, which are in its `definitions`: `x-nullable`,
    /// no `const`.
    #[serde(rename = "openapi-2.0")]
    OpenApi20,
    /// The schemas of an OpenAPI 3.0 document: `nullable`, no `const`.
    #[serde(rename = "openapi-3.0")]
    OpenApi30,
    /// JSON Schema 2019-09.
    #[serde(rename = "2019-09")]
    Draft201909,
    /// JSON Schema 2020-12.
    #[serde(rename = "2020-12")]
    Draft202012,
    /// The schemas of an OpenAPI 3.1 (or later) document: JSON Schema 2020-12 and a few words more.
    #[serde(rename = "openapi-3.1")]
    OpenApi31,
}

impl Dialect {
    /// Returns the dialect that a file's root declares in `openapi`, `swagger` or `$schema`, `default` when
    /// it declares none that is known.
    pub fn of_root(root: &Value, default: Dialect) -> Dialect {
        // YAML reads an unquoted `2.0` as a number.
        let version = |name| {
            root.get(name).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        };
        if let Some(version) = version("openapi") {
            return if version.starts_with("3.0") { Dialect::OpenApi30 } else { Dialect::OpenApi31 };
        }
        if version("swagger").is_some_and(|version| version.starts_with('2')) {
            return Dialect::OpenApi20;
        }
        root.get("$schema").and_then(Value::as_str).and_then(Dialect::of_metaschema).unwrap_or(default)
    }

    /// Returns the dialect that a `$schema` value names.
    pub fn of_metaschema(uri: &str) -> Option<Dialect> {
        let uri = uri.trim_end_matches('#');
        let rest = uri.strip_prefix("https://").or_else(|| uri.strip_prefix("http://"))?;
        match rest {
            "json-schema.org/draft-04/schema" => Some(Dialect::Draft04),
            "json-schema.org/draft-06/schema" => Some(Dialect::Draft06),
            "json-schema.org/draft-07/schema" => Some(Dialect::Draft07),
            "json-schema.org/draft/2019-09/schema" => Some(Dialect::Draft201909),
            "json-schema.org/draft/2020-12/schema" | "json-schema.org/schema" => Some(Dialect::Draft202012),
            "spec.openapis.org/oas/3.1/dialect/base" => Some(Dialect::OpenApi31),
            _ => None,
        }
    }

    /// Returns the dialect whose metaschema or vocabulary a reference leads to, such as
    /// `https://json-schema.org/draft/2020-12/meta/core#/$defs/anchorString`.
    pub fn of_official_schema(reference: &str) -> Option<Dialect> {
        let (uri, _) = reference.split_once('#').unwrap_or((reference, ""));
        let Some((base, name)) = uri.rsplit_once("/meta/") else {
            return Dialect::of_metaschema(uri);
        };
        let dialect = Dialect::of_metaschema(&format!("{base}/schema"))?;
        let vocabularies: &[&str] = match dialect {
            Dialect::Draft201909 => &["core", "applicator", "validation", "meta-data", "format", "content"],
            Dialect::Draft202012 => &[
                "core",
                "applicator",
                "unevaluated",
                "validation",
                "meta-data",
                "format-annotation",
                "format-assertion",
                "content",
            ],
            _ => &[],
        };
        vocabularies.contains(&name).then_some(dialect)
    }

    /// Returns whether files of this dialect are whole OpenAPI documents rather than schemas.
    pub fn is_openapi(self) -> bool {
        matches!(self, Dialect::OpenApi20 | Dialect::OpenApi30 | Dialect::OpenApi31)
    }

    /// Returns whether a `$ref` makes the other keywords of its schema void (JSON Schema draft 7, 8.3, and
    /// OpenAPI 3.0, "Reference Object").
    pub fn reference_hides_siblings(self) -> bool {
        self < Dialect::Draft201909
    }

    /// Returns the keyword that admits null beside the type, where there is one.
    pub fn nullable(self) -> &'static str {
        if self == Dialect::OpenApi20 { "x-nullable" } else { "nullable" }
    }

    /// Returns the identity that `schema` claims: the value of `$id`, in draft 4 of `id`.
    pub(super) fn identity(self, schema: &Map<String, Value>) -> Option<&str> {
        if self.reference_hides_siblings() && schema.contains_key("$ref") {
            return None;
        }
        let keyword = if self == Dialect::Draft04 { "id" } else { "$id" };
        schema.get(keyword)?.as_str()
    }

    /// Returns the name under which `schema` can replace others of the same name: `$dynamicAnchor`, and the empty
    /// name for `$recursiveAnchor`.
    pub(super) fn dynamic_anchor(self, schema: &Map<String, Value>) -> Option<&str> {
        match self {
            Dialect::Draft201909 => {
                schema.get("$recursiveAnchor").filter(|anchor| **anchor == true).map(|_| "")
            }
            Dialect::Draft202012 | Dialect::OpenApi31 => schema.get("$dynamicAnchor")?.as_str(),
            _ => None,
        }
    }

    /// Returns the plain names by which `schema` can be referred to within its resource.
    pub(super) fn anchors(self, schema: &Map<String, Value>) -> impl Iterator<Item = &str> {
        let keywords: &[&str] = match self {
            Dialect::Draft201909 => &["$anchor"],
            Dialect::Draft202012 | Dialect::OpenApi31 => &["$anchor", "$dynamicAnchor"],
            _ => &[],
        };
        keywords.iter().filter_map(|keyword| schema.get(*keyword)?.as_str())
    }
}
