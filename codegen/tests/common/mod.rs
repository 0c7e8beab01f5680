//! The shared parts of test runners: from schema files to everything that the generator makes of them.

#![allow(dead_code, reason = "each runner uses its part")]

pub mod case;
pub mod crate_of_many;
pub mod expected;
pub mod random;
pub mod random_normal;
pub mod random_set;
pub mod reduce;
pub mod sides;

use schemalock::internals::config::{Config, Contradictions, Overrides};
use schemalock::internals::diagnose::{Diagnostic, Report};
use schemalock::internals::graph::Graph;
use schemalock::internals::load::{LoadOptions, Sources, load};
use schemalock::internals::lockfile::Memory;
use schemalock::internals::model::Model;
use schemalock::internals::output::FileTree;
use schemalock::internals::validation_schema::Bundle;
use schemalock::internals::validation_schema::bundle;
use schemalock::internals::{bridge, decide, emit, lower, passes};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// All results for one schema directory.
pub struct Run {
    pub sources: Sources,
    pub graph: Graph,
    pub model: Model,
    pub report: Report,
    /// The schemas for `validate`.
    pub bundle: Bundle,
    /// `None` if there are errors in the report.
    pub tree: Option<FileTree>,
}

/// Runs all stages, also behind errors, so that one run reports all of them; emits if there are none.
pub fn run(schemas: &Path, config: &Config) -> Run {
    run_with(schemas, config, &Memory::default())
}

/// Runs as [`run`] does, with names to keep.
pub fn run_with(schemas: &Path, config: &Config, memory: &Memory) -> Run {
    let mut report = Report::default();
    let (sources, mut graph) = lowered(schemas, config, &mut report);
    passes::mend(&mut graph, &mut report);
    let bundle = bundle(&sources, &graph, &mut report);
    passes::shape(&mut graph, &mut report);
    let mut model = decide::decide(&graph, config, memory, &mut report);
    bridge::apply(&mut model, &mut report);
    decide::box_large(&mut model);
    let tree = (!report.has_errors()).then(|| emit::emit(&model, &bundle, config, &sources, &mut report));
    let tree = tree.filter(|_| !report.has_errors());
    Run { sources, graph, model, report, bundle, tree }
}

/// Reads and lowers `schemas` as `config` asks.
pub fn lowered(schemas: &Path, config: &Config, report: &mut Report) -> (Sources, Graph) {
    let options = LoadOptions { path: schemas.to_owned(), ..config.load_options() };
    let sources = load(&options, report);
    let loaded = report.diagnostics().len();
    let roots = lower::chosen(&sources, config, report);
    let mut graph = lower::lower_from(&sources, &roots, report);
    lower::soften_unreached(config, &graph, loaded, report);
    graph.keeps_contradictions = config.contradictions == Contradictions::Raw;
    (sources, graph)
}

/// Returns a configuration that chooses only `names`.
pub fn config(names: &BTreeMap<String, String>) -> Config {
    config_with("", names)
}

/// Returns the configuration that `text` states, with `names` as its `[names]` table.
pub fn config_with(text: &str, names: &BTreeMap<String, String>) -> Config {
    let names: toml::Table = names.iter().map(|(key, name)| (key.clone(), name.clone().into())).collect();
    let names = if names.is_empty() { String::new() } else { format!("[names]\n{names}") };
    let text = format!("name = \"cases\"\n{text}\n{names}");
    let mut report = Report::default();
    let config = Config::parse(Path::new("schemalock.toml"), text, Overrides::default(), &mut report);
    config.unwrap_or_else(|| panic!("{:?}", report.diagnostics()))
}

/// Returns `codegen/tests`.
pub fn tests_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// Returns the folders directly in `codegen/tests/<name>`, by name.
pub fn folders(name: &str) -> Vec<(String, PathBuf)> {
    let entries = std::fs::read_dir(tests_folder().join(name)).expect("the folder of cases is there");
    let folders = entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir());
    let mut named: Vec<_> = folders
        .map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), path))
        .collect();
    named.sort();
    named
}

/// Returns the diagnostics, one line each: `code  address  (line:column)`, sorted by place.
pub fn diagnostics(run: &Run) -> String {
    let mut lines: Vec<String> = run.report.diagnostics().iter().map(diagnostic).collect();
    lines.sort();
    lines.concat()
}

fn diagnostic(found: &Diagnostic) -> String {
    let place = found.address.as_ref().map(ToString::to_string).unwrap_or_default();
    format!("{} {place}\n", found.code.as_str())
}

/// Returns whether expectations are to be written instead of compared.
pub fn is_updating() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| value == "1")
}
