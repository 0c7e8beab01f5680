//! One side of a comparison: a directory, a document or a revision, as a decided model.

use std::path::{Path, PathBuf};

use super::git;
use crate::address::Address;
use crate::config::{Config, Overrides, printed};
use crate::diagnose::{Code, Diagnostic, Report, Severity};
use crate::graph::Graph;
use crate::import::{self, ImportOptions};
use crate::input;
use crate::load::{LoadOptions, Sources, load_texts};
use crate::lockfile::LOCK_FILE;
use crate::lockfile::Memory;
use crate::lower::{chosen, lower_from, soften_unreached};
use crate::model::Model;
use crate::{bridge, decide, overlay, passes};

/// The source of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spec {
    /// A directory of schemas, one schema file, or an OpenAPI document.
    Path(PathBuf),
    /// A revision of the git repository that holds the schema directory.
    Revision(String),
}

impl Spec {
    /// Reads `git:REV` as a revision; anything else as a path if it exists, and as a revision if not.
    pub fn parse(text: &str) -> Spec {
        match text.strip_prefix("git:") {
            Some(revision) => Spec::Revision(revision.to_owned()),
            None if Path::new(text).exists() => Spec::Path(PathBuf::from(text)),
            None => Spec::Revision(text.to_owned()),
        }
    }
}

/// One state of the schemas, decided.
pub struct Side {
    /// The types, up to the bridge.
    pub model: Model,
    /// The schemas as they were written, before any pass.
    pub graph: Graph,
    /// The schema files.
    pub sources: Sources,
}

/// The files of one side, as they were found.
#[derive(Default)]
pub struct Files {
    /// By their path in the schema directory.
    pub texts: Vec<(String, Vec<u8>)>,
    /// The overlay's name and text.
    pub overlay: Option<(String, String)>,
    /// The text of the lock of the crate that was generated from them.
    pub lock: Option<String>,
    /// The text of the configuration file, where it is not the one that is there now.
    pub config: Option<String>,
}

/// Reads one side and decides it, by the same configuration for both but for names, modules and roots, which
/// a revision has its own of.
///
/// # Errors
/// What is in the way is reported. Entries of the overlay and of `[names]` that match nothing on
/// this side, and names that clash, are in nothing's way: they are noted.
pub fn read(spec: &Spec, config: &Config, report: &mut Report) -> Option<Side> {
    let files = files(spec, config, report)?;
    let memory = remembered(&files, report)?.unwrap_or_default();
    decided(files, config, &memory, report)
}

/// Reads one side, with the names of `memory`.
///
/// # Errors
/// As [`read`].
pub fn read_as(spec: &Spec, config: &Config, memory: &Memory, report: &mut Report) -> Option<Side> {
    let files = files(spec, config, report)?;
    decided(files, config, memory, report)
}

/// Reads both sides. One without a lock of its own gets the names of the other: the new one would be an update of the
/// old one.
///
/// # Errors
/// As [`read`]; what is wrong with a side goes into its report, and both are looked at.
pub fn both(
    [old, new]: [&Spec; 2],
    config: &Config,
    [old_report, new_report]: [&mut Report; 2],
) -> Option<[Side; 2]> {
    let files = (files(old, config, old_report), files(new, config, new_report));
    let (old, new) = (files.0?, files.1?);
    let locks = (remembered(&old, old_report), remembered(&new, new_report));
    let (old_lock, new_lock) = (locks.0?, locks.1?);
    let old = decided(
        old,
        config,
        old_lock.as_ref().or(new_lock.as_ref()).unwrap_or(&Memory::default()),
        old_report,
    );
    let memory = new_lock.or_else(|| old.as_ref().map(|old| Memory::of_model(&old.model)));
    let new = decided(new, config, &memory.unwrap_or_default(), new_report);
    Some([old?, new?])
}

fn files(spec: &Spec, config: &Config, report: &mut Report) -> Option<Files> {
    match spec {
        Spec::Revision(revision) => git::files(revision, config, report),
        Spec::Path(path) => {
            let is_own = same_file::is_same_file(path, &config.schemas).unwrap_or(false);
            let mut files = if path.is_dir() {
                directory(path, config, report)?
            } else {
                one_file(&printed(path), text_of(path, report)?, config, report)?
            };
            if is_own {
                files.lock = input::text(&config.out.join(LOCK_FILE)).ok();
                files.overlay = files.overlay.or_else(|| configured_overlay(config));
            }
            Some(files)
        }
    }
}

/// Returns what the lock of a side remembers; `None` inside if it has none.
#[allow(clippy::option_option, reason = "a side without a lock is nothing wrong")]
fn remembered(files: &Files, report: &mut Report) -> Option<Option<Memory>> {
    let Some(text) = &files.lock else { return Some(None) };
    match Memory::of_lock(text) {
        Ok(memory) => Some(Some(memory)),
        Err(error) => {
            let message = format!("the lock, which remembers all names, could not be read: {error}");
            report.push(Diagnostic::without_address(Code::UnreadableLock, message));
            None
        }
    }
}

/// Returns the side that a document, or one schema, makes.
pub fn one_file(name: &str, text: String, config: &Config, report: &mut Report) -> Option<Files> {
    if !is_document(name, &text) {
        let file = Path::new(name).file_name().map_or(name.into(), |name| name.to_string_lossy());
        return Some(Files { texts: vec![(file.into_owned(), text.into_bytes())], ..Files::default() });
    }
    let imported = import::import(name, &text, &options(config), report)?;
    let texts = imported.into_iter().map(|file| (file.file_name, import::render(&file.schema).into_bytes()));
    Some(Files { texts: texts.collect(), overlay: configured_overlay(config), ..Files::default() })
}

/// Returns the options of `[import]`.
pub fn options(config: &Config) -> ImportOptions {
    let default = ImportOptions::default();
    ImportOptions {
        roots: config.import.roots.clone(),
        annotations: config.import.annotations.map_or(default.annotations, Into::into),
        file_name: config.import.file_name.clone().unwrap_or(default.file_name),
        dangling: config.dangling,
    }
}

/// Returns whether a file is an OpenAPI document: whether it has the member `openapi` or `swagger` at its top.
fn is_document(name: &str, text: &str) -> bool {
    /// The two members, whatever they hold.
    #[derive(serde::Deserialize)]
    struct Top {
        openapi: Option<serde::de::IgnoredAny>,
        swagger: Option<serde::de::IgnoredAny>,
    }
    let states = |line: &str| line.starts_with("openapi:") || line.starts_with("swagger:");
    if !name.to_ascii_lowercase().ends_with(".json") && text.lines().any(states) {
        return true;
    }
    serde_json::from_str::<Top>(text).is_ok_and(|top| top.openapi.is_some() || top.swagger.is_some())
}

fn text_of(path: &Path, report: &mut Report) -> Option<String> {
    let text = input::document(path).map_err(|error| error.to_string());
    let text = text.and_then(|bytes| String::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned()));
    match text {
        Ok(text) => Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(why) => {
            let message = format!("`{}` could not be read: {why}", printed(path));
            report.push(Diagnostic::without_address(Code::Io, message));
            None
        }
    }
}

/// Returns the files of a schema directory; the overlay is the one in it, or else the configured one.
fn directory(path: &Path, config: &Config, report: &mut Report) -> Option<Files> {
    let own = overlay_name(config);
    let mut files = Files { overlay: configured_overlay(config), ..Files::default() };
    let before = report.diagnostics().len();
    for (name, path) in crate::load::found(&LoadOptions::new(path), report) {
        match input::file(&path) {
            Ok(bytes) if name == own => {
                files.overlay = Some((name, String::from_utf8_lossy(&bytes).into_owned()));
            }
            Ok(bytes) => files.texts.push((name, bytes)),
            Err(error) => {
                let message = format!("the file could not be read: {error}");
                report.push(Diagnostic::new(Code::Io, Address::root(name), message));
            }
        }
    }
    (report.diagnostics().len() == before).then_some(files)
}

/// Returns what the overlay is called.
pub fn overlay_name(config: &Config) -> String {
    let name = config.overlay.as_deref().and_then(Path::file_name);
    name.map_or("overlay.json".to_owned(), |name| name.to_string_lossy().into_owned())
}

/// Returns the name and text of the configured overlay, if it can be read.
pub fn configured_overlay(config: &Config) -> Option<(String, String)> {
    let text = input::text(config.overlay.as_deref()?).ok()?;
    Some((overlay_name(config), text))
}

/// Returns the configuration with the names, modules and roots of `text`: those that the crate had then. A text that
/// cannot be read changes nothing.
fn named_by(text: &str, config: &Config) -> Config {
    let mut named = config.clone();
    let path = config.file().map(|(path, _)| path).unwrap_or_default();
    let then = Config::parse(Path::new(&path), text.to_owned(), Overrides::default(), &mut Report::default());
    if let Some(then) = then {
        (named.names, named.modules) = (then.names, then.modules);
        if !config.is_about_others {
            named.roots = then.roots;
        }
    }
    named
}

/// Decides everything up to the bridge, with the names of `memory`.
pub fn decided(files: Files, config: &Config, memory: &Memory, report: &mut Report) -> Option<Side> {
    let config = &match &files.config {
        Some(text) => named_by(text, config),
        None => config.clone(),
    };
    let mut own = Report::default();
    let mut sources = load_texts(&config.load_options(), files.texts, &mut own);
    let loaded = own.diagnostics().len();
    if let Some((name, text)) = &files.overlay {
        overlay::apply_text(name, text, &mut sources, &mut own);
    }
    let sound = |own: &Report| !own.diagnostics().iter().any(stands_in_the_way);
    let roots = chosen(&sources, config, &mut own);
    let graph = lower_from(&sources, &roots, &mut own);
    soften_unreached(config, &graph, loaded, &mut own);
    let decided = Some(graph).filter(|_| sound(&own)).and_then(|graph| {
        let mut passed = graph.clone();
        passes::run(&mut passed, &mut own);
        let mut model = decide::decide(&passed, config, memory, &mut own);
        if !sound(&own) {
            return None;
        }
        bridge::apply(&mut model, &mut own);
        decide::box_large(&mut model);
        Some((graph, model))
    });
    let failed = own.diagnostics().iter().filter(|one| stands_in_the_way(one));
    failed.cloned().for_each(|one| report.push(one));
    own.diagnostics().iter().filter(|one| is_expected(one)).for_each(|one| report.push(noted(one)));
    let (graph, model) = decided.filter(|_| sound(&own))?;
    Some(Side { model, graph, sources })
}

/// Returns whether there is no comparison with it.
fn stands_in_the_way(diagnostic: &Diagnostic) -> bool {
    diagnostic.severity() == Severity::Error && !is_expected(diagnostic)
}

/// Returns whether the diagnostic is to be expected: an entry for the other side matches nothing on this one.
fn is_expected(diagnostic: &Diagnostic) -> bool {
    [Code::StaleOverlay, Code::StaleConfiguration, Code::Configuration, Code::NameClash, Code::NoSuchRoot]
        .contains(&diagnostic.code)
}

fn noted(diagnostic: &Diagnostic) -> Diagnostic {
    let message = format!("{}: {}", diagnostic.code.as_str(), diagnostic.message);
    let help = Code::OneSided.default_help().to_owned();
    Diagnostic { code: Code::OneSided, message, help, at_most: None, ..diagnostic.clone() }
}
