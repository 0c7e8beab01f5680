//! `[crate]`: what the emitted `Cargo.toml` states about its package.
//!
//! ```toml
//! [crate]                                    # [package]
//! version = "1.2.0"                          # version = "1.2.0"
//! keywords = ["voice"]                       # keywords = ["voice"]
//! license-texts = ["LICENSE-MIT"]            # (the file, beside Cargo.toml)
//! dependencies = { uuid = "1" }              # (in [dependencies])
//! runtime = "crate"                          # (schemalock-runtime in [dependencies], no src/support/)
//! ```

use std::fs;
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};
use toml::{Table, Value};

/// The keys are Cargo's own, but for `license-texts`, `dependencies` and `runtime`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Package {
    /// `version` of the manifest.
    #[serde(skip_serializing)]
    pub version: String,
    /// `description` of the manifest.
    pub description: Option<String>,
    /// `license` of the manifest.
    pub license: Option<String>,
    /// `authors` of the manifest.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<String>,
    /// `repository` of the manifest.
    pub repository: Option<String>,
    /// `homepage` of the manifest.
    pub homepage: Option<String>,
    /// `documentation` of the manifest.
    pub documentation: Option<String>,
    /// `keywords` of the manifest.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// `categories` of the manifest.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
    /// `rust-version` of the manifest.
    pub rust_version: Option<String>,
    /// Whether the crate may be published, or to which registries; by default it may not.
    pub publish: Publish,
    /// The files that are packaged; by default all that the generator writes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub include: Vec<String>,
    /// `exclude` of the manifest.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exclude: Vec<String>,
    /// Tables of other tools. docs.rs shows all features unless its table is here.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub metadata: Table,
    /// The dependencies of the types of `[types]` and the derives of `[derive]`, as in `[dependencies]`.
    #[serde(skip_serializing)]
    pub dependencies: Table,
    /// Where the crate has its runtime.
    #[serde(skip_serializing)]
    pub runtime: Runtime,
    /// Files of licences, relative to the configuration file: each is copied beside the emitted manifest.
    #[serde(skip_serializing)]
    pub license_texts: Vec<String>,
}

/// The place of the code that all generated crates share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Runtime {
    /// `src/support/` of the generated crate.
    #[default]
    Copied,
    /// The package `schemalock-runtime`, on which the generated crate depends.
    Crate,
}

/// The value of `publish`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(untagged)]
pub(super) enum Publish {
    Anywhere(bool),
    Registries(Vec<String>),
}

/// A file of `license-texts`: its name, and its text.
pub(crate) type LicenseText = (String, String);

impl Default for Package {
    fn default() -> Self {
        Package {
            version: "0.1.0".to_owned(),
            description: None,
            license: None,
            authors: Vec::new(),
            repository: None,
            homepage: None,
            documentation: None,
            keywords: Vec::new(),
            categories: Vec::new(),
            rust_version: None,
            publish: Publish::Anywhere(false),
            include: Vec::new(),
            exclude: Vec::new(),
            metadata: Table::new(),
            dependencies: Table::new(),
            runtime: Runtime::default(),
            license_texts: Vec::new(),
        }
    }
}

impl Package {
    /// Returns everything but the version, as `[package]` has it.
    pub(super) fn others(&self) -> Table {
        // Strings, lists, tables and a boolean: TOML holds all of them.
        let mut table = Table::try_from(self).unwrap_or_default();
        let metadata = table.entry("metadata").or_insert_with(|| Value::Table(Table::new()));
        if let Value::Table(metadata) = metadata
            && !metadata.contains_key("docs")
        {
            let docs_rs: Table = [("all-features".to_owned(), true.into())].into_iter().collect();
            let docs: Table = [("rs".to_owned(), Value::Table(docs_rs))].into_iter().collect();
            metadata.insert("docs".to_owned(), Value::Table(docs));
        }
        table
    }
}

/// Reads a file of `license-texts`, which `base` holds.
///
/// # Errors
///
/// Says why the file cannot be copied: its name is not that of a licence, it is outside of `base`, or it cannot
/// be read.
pub(super) fn license_text(base: &Path, path: &str) -> Result<LicenseText, String> {
    let parts: Vec<Component> = Path::new(path).components().collect();
    if !parts.iter().all(|part| matches!(part, Component::Normal(_))) {
        return Err(format!("`{path}` leads out of the directory of the configuration file"));
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_license = ["LICENSE", "LICENCE", "COPYING", "NOTICE"].iter().any(|word| name.starts_with(word));
    let is_plain = name.chars().all(|one| one.is_ascii_alphanumeric() || "-_.".contains(one));
    if !is_license || !is_plain {
        return Err(format!("`{path}` is not called like a licence"));
    }
    let file = base.join(path);
    let about = file.symlink_metadata().map_err(|error| format!("`{path}` could not be read: {error}"))?;
    if !about.is_file() || about.len() > LARGEST_LICENSE {
        return Err(format!("`{path}` is no regular file of up to {} kB", LARGEST_LICENSE >> 10));
    }
    let real = |path: &Path| {
        path.canonicalize().map_err(|error| format!("`{}` could not be read: {error}", path.display()))
    };
    let directory = if base.as_os_str().is_empty() { Path::new(".") } else { base };
    if real(&file)? != real(directory)?.join(path) {
        return Err(format!("`{path}` leads through a symbolic link"));
    }
    let text = fs::read_to_string(&file).map_err(|error| format!("`{path}` could not be read: {error}"))?;
    Ok((name.to_owned(), text.replace("\r\n", "\n")))
}

/// The longest licence in use has some 35 kB.
const LARGEST_LICENSE: u64 = 256 << 10;
