//! Generates types into `OUT_DIR`, from a build script.
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), schemalock::build::Failure> {
//!     schemalock::build::Module::new("messages").schemas("schemas").write()
//! }
//! ```
//!
//! ```ignore
//! // src/lib.rs
//! include!(concat!(env!("OUT_DIR"), "/messages.rs")); // pub mod messages
//! ```
//!
//! The crate is of edition 2024 and depends on what the generated code does: `serde`, and `serde_json` with its
//! feature `float_roundtrip`. If the crate declares features with the names of a generated crate's (`validate` and so
//! on), they have the same effect.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use crate::config::{Config, FILE_NAME, Overrides, Runtime, printed};
use crate::diagnose::{Code, Diagnostic, Report, Severity, errors_as_text};
use crate::lockfile::LOCK_FILE;
use crate::output::FileTree;
use crate::pipeline;
use crate::progress::Silent;

/// Lints that other crates ask for and that generated code is not written for.
const ALLOWED: &str = "clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction, \
    missing_debug_implementations, missing_docs, unreachable_pub, unused, unused_qualifications";

/// A module to generate.
#[derive(Clone, Debug)]
pub struct Module {
    path: String,
    configuration: Option<PathBuf>,
    overrides: Overrides,
}

/// The reason why there is no module: every error in the schemas, as text.
pub struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The same text, since that is what a failing `main` prints.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{}", self.0)
    }
}

impl Error for Failure {}

impl Module {
    /// Creates the module at `path`: `messages` at the top of the crate, or `api::messages`, to be included in its
    /// module `api`.
    pub fn new(path: &str) -> Self {
        let path = path.strip_prefix("crate::").unwrap_or(path).to_owned();
        // What an earlier build left behind must not show.
        let overrides = Overrides { fresh_names: true, ..Overrides::default() };
        Module { path, configuration: None, overrides }
    }

    /// Uses this configuration file instead of `schemalock.toml`, if it exists. Its `out`, `name` and `[crate]` are
    /// ignored.
    pub fn configuration(mut self, file: impl Into<PathBuf>) -> Self {
        self.configuration = Some(file.into());
        self
    }

    /// Reads this directory of schema files, or this one file.
    pub fn schemas(mut self, path: impl Into<PathBuf>) -> Self {
        self.overrides.schemas = Some(path.into());
        self
    }

    /// Generates the schema at `address`, such as `file.json#/$defs/Name`, with all that it reaches, rather
    /// than all schemas; may be called several times.
    pub fn root(mut self, address: impl Into<String>) -> Self {
        self.overrides.roots.push(address.into());
        self
    }

    /// Writes the module to `OUT_DIR`, to be included as `<module>.rs`, and prints when Cargo has to run this again.
    ///
    /// # Errors
    ///
    /// If `OUT_DIR` is not set, or the schemas cannot be used.
    pub fn write(&self) -> Result<(), Failure> {
        let out = std::env::var_os("OUT_DIR");
        let out = out.ok_or_else(|| Failure("OUT_DIR is not set: this is for build scripts".to_owned()))?;
        self.write_to(Path::new(&out), &mut |instruction| println!("cargo::{instruction}"))
    }

    /// Writes the module to the directory `out`; `tell` receives the instructions for Cargo.
    ///
    /// # Errors
    ///
    /// If the schemas cannot be used, or the files cannot be written.
    pub fn write_to(&self, out: &Path, tell: &mut dyn FnMut(String)) -> Result<(), Failure> {
        let values = crate::emit::features().map(|feature| format!("{feature:?}"));
        let values = values.collect::<Vec<_>>().join(", ");
        tell(format!("rustc-check-cfg=cfg(feature, values({values}))"));
        let mut report = Report::default();
        let config = self.config(out, &mut report);
        for watched in self.watched(config.as_ref()) {
            tell(format!("rerun-if-changed={}", printed(&watched)));
        }
        let config = config.ok_or_else(|| failure(&report, &|_| None))?;
        let (sources, generated) = pipeline::generate(&config, &Silent, &mut report);
        let generated = generated.ok_or_else(|| failure(&report, &|file| sources.text(file)))?;
        for (code, count) in warnings(&report) {
            tell(format!("warning={}: {count} {code}", printed(&config.schemas)));
        }
        let written = as_module(&generated.tree).write(&config.out, &|_| true);
        written.map_err(|error| {
            report.push(error.diagnostic());
            failure(&report, &|_| None)
        })?;
        let name = self.name();
        let root = config.out.join("mod.rs");
        let text =
            format!("#[allow({ALLOWED})]\n#[path = {:?}]\npub mod {name};\n", root.display().to_string());
        let file = out.join(format!("{name}.rs"));
        fs::write(&file, text).map_err(|error| Failure(format!("{}: {error}", printed(&file))))
    }

    /// Returns the last part of the path.
    fn name(&self) -> &str {
        self.path.rsplit("::").next().unwrap_or(&self.path)
    }

    fn config(&self, out: &Path, report: &mut Report) -> Option<Config> {
        if self.path.split("::").any(|part| !crate::ident::is_identifier(part)) {
            let message = format!("`{}` cannot be the path of a module", self.path);
            let help = "write it like `messages` or `api::messages`";
            report.push(Diagnostic::without_address(Code::Configuration, message).help(help));
            return None;
        }
        let overrides = Overrides {
            out: Some(out.join(self.name())),
            name: Some(self.name().to_owned()),
            ..self.overrides.clone()
        };
        let mut config = Config::read(self.configuration.as_deref(), overrides, report)?;
        if config.runtime == Runtime::Crate {
            let message = "a module of a build script has its runtime inside";
            let help = "remove `runtime` from `[crate]`, or generate a crate of its own";
            report.push(config.complaint(&["crate", "runtime"], message).help(help));
            return None;
        }
        config.module_path = format!("crate::{}", self.path);
        Some(config)
    }

    /// Returns what is read, so that the build script runs again when it changes.
    fn watched(&self, config: Option<&Config>) -> Vec<PathBuf> {
        let file = self.configuration.clone().unwrap_or_else(|| PathBuf::from(FILE_NAME));
        let mut watched: Vec<PathBuf> = Some(file).filter(|file| file.is_file()).into_iter().collect();
        watched.extend(config.into_iter().flat_map(Config::inputs));
        watched
    }
}

/// Returns the files of a crate as those of a module.
fn as_module(tree: &FileTree) -> FileTree {
    let mut module = FileTree::default();
    for (path, text) in &tree.files {
        match path.strip_prefix("src/") {
            Some("lib.rs") => module.insert("mod.rs", without_lints_of_crates(text)),
            Some(path) => module.insert(path, text.clone()),
            None if path == LOCK_FILE => module.insert(path.clone(), text.clone()),
            None => {}
        }
    }
    module
}

/// Removes the lints that Rust allows only at the crate root.
fn without_lints_of_crates(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with("#![allow")).map(|line| format!("{line}\n")).collect()
}

/// Returns how many warnings there are of each code.
fn warnings(report: &Report) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for diagnostic in report.diagnostics() {
        if diagnostic.severity() == Severity::Warning {
            *counts.entry(diagnostic.code.as_str()).or_default() += 1;
        }
    }
    counts
}

fn failure<'t>(report: &Report, text_of: &dyn Fn(&str) -> Option<&'t str>) -> Failure {
    Failure(errors_as_text(report, text_of))
}
