//! States of schemas as `changes` reads them, and their crates.

use schemalock::internals::changes::{Side, Spec, side};
use schemalock::internals::config::{Config, Overrides};
use schemalock::internals::diagnose::Report;
use schemalock::internals::lockfile::Memory;
use schemalock::internals::output::FileTree;
use schemalock::internals::validation_schema::bundle;
use schemalock::internals::{emit, passes};
use std::path::{Path, PathBuf};

/// Returns the configuration in `text`, as if it was at `path`.
pub fn config(path: &str, text: &str) -> Config {
    let mut report = Report::default();
    let config = Config::parse(Path::new(path), text.to_owned(), Overrides::default(), &mut report);
    config.unwrap_or_else(|| panic!("{:?}", report.diagnostics()))
}

/// Returns the configuration of the cases in `changes/`.
pub fn config_of_cases() -> Config {
    config("schemalock.toml", "name = \"cases\"\n[modules]\nmessages = [\"Message*\"]\n")
}

/// Returns the configuration of this repository.
pub fn config_of_repository() -> Config {
    let path = root().join("schemalock.toml");
    config(&path.to_string_lossy(), &std::fs::read_to_string(&path).expect("the configuration"))
}

/// Returns the root of this repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns the documents that `REVISIONS` names, by paths from the root of this repository or absolute ones.
pub fn revisions() -> Option<Vec<PathBuf>> {
    let revisions = std::env::var("REVISIONS").ok()?;
    Some(revisions.split_whitespace().map(|path| root().join(path)).collect())
}

/// Returns what a document is called in a report.
pub fn label(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Reads and decides one state of the schemas.
pub fn side(path: &Path, config: &Config) -> Side {
    side_as(path, config, &Memory::default())
}

/// Reads and decides one state of the schemas, with the names of `memory`.
pub fn side_as(path: &Path, config: &Config, memory: &Memory) -> Side {
    let mut report = Report::default();
    let side = side::read_as(&Spec::Path(path.to_owned()), config, memory, &mut report);
    side.unwrap_or_else(|| panic!("{}: {:?}", path.display(), report.diagnostics()))
}

/// Reads two states, the later one with the names of the earlier.
pub fn both(old: &Path, new: &Path, config: &Config) -> [Side; 2] {
    let (mut first, mut second) = (Report::default(), Report::default());
    let specs = [old, new].map(|path| Spec::Path(path.to_owned()));
    let sides = side::both([&specs[0], &specs[1]], config, [&mut first, &mut second]);
    sides.unwrap_or_else(|| {
        panic!("{}, {}: {:?} {:?}", old.display(), new.display(), first.diagnostics(), second.diagnostics())
    })
}

/// Returns the two states of a case. With a file `names-chosen-anew` in its folder the later one remembers
/// nothing.
pub fn of_case(folder: &Path, config: &Config) -> [Side; 2] {
    let (old, new) = (folder.join("old"), folder.join("new"));
    match folder.join("names-chosen-anew").exists() {
        true => [side(&old, config), side(&new, config)],
        false => both(&old, &new, config),
    }
}

/// Returns the crate that is generated from one side.
pub fn emitted(side: &Side, config: &Config) -> FileTree {
    let mut report = Report::default();
    let mut graph = side.graph.clone();
    passes::mend(&mut graph, &mut report);
    let bundle = bundle(&side.sources, &graph, &mut report);
    emit::emit(&side.model, &bundle, config, &side.sources, &mut report)
}
