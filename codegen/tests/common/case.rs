//! `case.json`: what one folder of `cases/` checks.
//!
//! ```json
//! {"description": "A tag may be a boolean.", "bodies": [{"as": "Reply", "data": {"ok": true}, "valid": true}]}
//! ```

use super::Run;
use schemalock::internals::config::Config;
use schemalock::internals::model::{Shape, TypeDef};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The contents of `case.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The rule, in a sentence.
    pub description: String,
    /// Text of the configuration file, such as `contradictions = "raw"`.
    #[serde(default)]
    pub config: String,
    /// The `[names]` table of the configuration file.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// The reason why no validator judges the bodies.
    #[serde(default)]
    pub no_validator: Option<String>,
    /// The reason why `audit` lists other deviations than the crate.
    #[serde(default)]
    pub no_audit: Option<String>,
    pub bodies: Vec<Body>,
    /// Pairs of positions in `bodies` whose variants differ.
    #[serde(default)]
    pub apart: Vec<(usize, usize)>,
    /// Names of types that the crate has.
    #[serde(default)]
    pub types: Vec<String>,
    /// Text that is part of no name of a type, a variant or an enum value.
    #[serde(default)]
    pub absent: Vec<String>,
    /// Whether rustdoc documents the crate without a warning; `descriptions.rs` asks it.
    #[serde(default)]
    pub docs: bool,
}

/// A body that the compiled crate reads and writes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// The type: its name, its schema's name or its address.
    #[serde(rename = "as")]
    pub of: String,
    pub data: Value,
    /// Whether a validator takes the body.
    pub valid: bool,
    /// `exact` or `contained`; `exact` by default.
    #[serde(default)]
    pub outcome: Option<String>,
    /// The expected variant of a union.
    #[serde(default)]
    pub variant: Option<String>,
    /// Whether a plain JSON Schema validator is the judge of `valid`.
    #[serde(default = "yes")]
    pub oracle: bool,
}

fn yes() -> bool {
    true
}

impl Case {
    /// Reads the case of `folder`.
    ///
    /// # Errors
    /// When `case.json` is missing or malformed.
    pub fn read(folder: &Path) -> Result<Case, String> {
        let text = std::fs::read_to_string(folder.join("case.json")).map_err(|error| error.to_string())?;
        let case: Case = serde_json::from_str(&text).map_err(|error| format!("case.json: {error}"))?;
        let mut positions = case.apart.iter().flat_map(|(first, second)| [*first, *second]);
        match positions.find(|position| *position >= case.bodies.len()) {
            Some(position) => Err(format!("case.json: `apart` names body {position}, which is not there")),
            None => Ok(case),
        }
    }

    /// Returns the configuration of the case.
    pub fn configuration(&self) -> Config {
        super::config_with(&self.config, &self.names)
    }

    /// Runs the generator over the schemas of `folder`.
    pub fn run(&self, folder: &Path) -> Run {
        super::run(&folder.join("schemas"), &self.configuration())
    }

    /// Compares the names of `run` with `types` and `absent`.
    ///
    /// # Errors
    /// When a type is missing, or a name holds what no name should.
    pub fn check_names(&self, run: &Run) -> Result<(), String> {
        let types: BTreeSet<&str> = run.model.iter().map(|(_, def)| def.name.as_str()).collect();
        let mut wrong: Vec<String> = Vec::new();
        for name in self.types.iter().filter(|name| !types.contains(name.as_str())) {
            wrong.push(format!("there is no type `{name}` among {types:?}"));
        }
        let names = run.model.iter().flat_map(|(_, def)| names_of(def));
        for name in names {
            for text in self.absent.iter().filter(|text| name.contains(text.as_str())) {
                wrong.push(format!("`{text}` is part of the name `{name}`"));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
    }
}

/// Returns the names of a type, its variants and its enum values.
fn names_of(def: &TypeDef) -> Vec<String> {
    let inner: Vec<String> = match &def.shape {
        Shape::Union(union) => union.variants.iter().map(|variant| variant.name.clone()).collect(),
        Shape::Enum(values) => values.names.clone(),
        Shape::Object(_) | Shape::Alias(_) => Vec::new(),
    };
    inner.into_iter().chain([def.name.clone()]).collect()
}
