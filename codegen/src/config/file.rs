//! The configuration file as it is written.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::package::Package;
use crate::load::{Dangling, Dialect};
use indexmap::IndexMap;
use serde::Deserialize;

/// `schemalock.toml`, with its paths as they are there.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConfigText {
    pub schemas: Option<PathBuf>,
    pub out: Option<PathBuf>,
    pub name: Option<String>,
    pub overlay: Option<PathBuf>,
    pub dialect: Option<Dialect>,
    #[serde(default)]
    pub roots: Vec<String>,
    #[serde(default)]
    pub contradictions: Contradictions,
    pub dangling: Option<Dangling>,
    #[serde(default, rename = "follow-links")]
    pub follow_links: bool,
    #[serde(default)]
    pub ignore: Vec<String>,
    pub command: Option<String>,
    #[serde(default, rename = "crate")]
    pub package: Package,
    #[serde(default)]
    pub modules: IndexMap<String, Vec<String>>,
    #[serde(default)]
    pub names: IndexMap<String, String>,
    #[serde(default)]
    pub requests: IndexMap<String, String>,
    #[serde(default)]
    pub types: IndexMap<String, String>,
    #[serde(default)]
    pub derive: IndexMap<String, Vec<String>>,
    #[serde(default)]
    pub allow: IndexMap<String, Vec<String>>,
    #[serde(default)]
    pub remotes: BTreeMap<String, PathBuf>,
    #[serde(default)]
    pub import: Import,
    #[serde(default)]
    pub audit: AuditSettings,
    #[serde(default)]
    pub source: Source,
}

/// The treatment of an `allOf` that admits no value: an error, or raw JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Contradictions {
    /// An error, and nothing is written.
    #[default]
    Error,
    /// A warning, and a place that keeps any JSON.
    Raw,
}

/// `[import]`: the options of `import`, unless its flags give others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Import {
    /// The template for the names of files, such as `{Name}.json`.
    pub file_name: Option<String>,
    /// Components, or patterns of their names; all components if there are none.
    pub roots: Vec<String>,
    /// Whether to import descriptions and examples.
    pub annotations: Option<Prose>,
}

/// `[audit]`: how `audit` chooses the type of a body.
///
/// ```text
/// [audit]
/// roots = ["ServerMessage", ["Call", "Session"]]     a body that fits both messages is a ServerMessage
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AuditSettings {
    /// The preferred types, most preferred first.
    pub roots: Vec<Preferred>,
}

/// Patterns of schema names that are preferred alike.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Preferred {
    /// A pattern of its own rank.
    One(String),
    /// Patterns of one rank.
    Alike(Vec<String>),
}

impl Preferred {
    /// Returns the patterns.
    pub fn patterns(&self) -> &[String] {
        match self {
            Preferred::One(pattern) => std::slice::from_ref(pattern),
            Preferred::Alike(patterns) => patterns,
        }
    }
}

/// The treatment of descriptions and examples: they are imported or left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[serde(rename_all = "lowercase")]
pub enum Prose {
    /// Descriptions, examples and the like are taken over.
    #[default]
    Keep,
    /// They are left out. Titles, defaults and the like are facts and stay.
    Drop,
}

/// `[source]`: the origin of the schemas, for the lock file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Source {
    /// A URL or a name.
    pub origin: Option<String>,
    /// The state of the origin: a commit, a date, a version.
    pub revision: Option<String>,
    /// The URL from which `update` fetches, unless it is given another.
    pub url: Option<String>,
    /// The entity tag that the server at `url` gave to the last document; `update` writes it.
    pub etag: Option<String>,
}
