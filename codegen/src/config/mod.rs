//! The settings of a project: where its schemas are, where its crate goes, and the decisions of people about names
//! and modules. They are read from `schemalock.toml`; flags of the command line replace them.

mod complaints;
mod dropped;
mod file;
mod package;
mod parsers;
mod positions;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::{Component, Path, PathBuf};

use indexmap::IndexMap;

pub(crate) use dropped::{DOCS, Dropped, IMPORT, OVERLAY};
pub(crate) use file::{AuditSettings, Import, Prose, Source};
pub use file::{Contradictions, Preferred};
pub(crate) use package::{LicenseText, Runtime};
pub(crate) use parsers::{PARSERS, Parser};

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::input;
use crate::load::{Dangling, Dialect, LoadOptions};
use file::ConfigText;
use positions::LineColumn;
use serde_json::{Value, json};

/// The name of the configuration file, which is looked for in the current directory.
pub(crate) const FILE_NAME: &str = "schemalock.toml";

/// The name of the overlay among the schemas.
pub(crate) const OVERLAY_FILE: &str = "overlay.json";

/// Everything that is settled before a run. Paths are ready to be opened.
#[derive(Clone, Debug)]
pub struct Config {
    /// The directory of schema files, or one file.
    pub schemas: PathBuf,
    /// The directory of the generated crate.
    pub out: PathBuf,
    /// The package name of the generated crate.
    pub name: String,
    /// The overlay: the one that is named, or `overlay.json` among the schemas if it is there.
    pub overlay: Option<PathBuf>,
    /// Schema files to pass over, by their path relative to the schema directory. The overlay is
    /// among them if it is there.
    pub ignore: Vec<String>,
    /// The dialect of schema files that declare none.
    pub dialect: Dialect,
    /// The schemas that become types with all that they reach, as `file.json#/pointer`; all schemas if
    /// there are none.
    pub roots: Vec<String>,
    /// The treatment of an `allOf` that admits no value.
    pub contradictions: Contradictions,
    /// The treatment of a reference that leads to no schema.
    pub dangling: Dangling,
    /// Whether symbolic links among the schemas are followed out of their directory.
    pub follow_links: bool,
    /// The command that starts schemalock in this project, for diagnostics: `schemalock`, or `cargo run --`.
    pub command: String,
    /// The version of the generated crate.
    pub version: String,
    /// Further keys of the emitted `Cargo.toml`, by Cargo's own names.
    pub package: toml::Table,
    /// Where the generated crate has its runtime.
    pub(crate) runtime: Runtime,
    /// Files that are copied beside the manifest, each with its text.
    pub license_texts: Vec<LicenseText>,
    /// Patterns over schema names by module, in the order of the file; the first match counts.
    pub modules: IndexMap<String, Vec<String>>,
    /// Rust names of types, by the name of a schema or by its address `file#/pointer`.
    pub names: IndexMap<String, String>,
    /// Requests and the types that answer them, each by its Rust name or the name of its schema.
    pub requests: IndexMap<String, String>,
    /// Paths of Rust types by the schemas that they replace: a schema's address or name, a pattern of names, or
    /// `format:` and a format.
    pub types: IndexMap<String, String>,
    /// Paths of derives by patterns over Rust names.
    pub derive: IndexMap<String, Vec<String>>,
    /// Dependencies of the generated crate beside its own.
    pub dependencies: toml::Table,
    /// Warnings that people accept: addresses by the code. In an address, `*` matches any text.
    pub allow: IndexMap<String, Vec<String>>,
    /// Local folders by the prefix of the URIs whose schemas they hold.
    pub remotes: BTreeMap<String, PathBuf>,
    /// The options of `import`, unless its flags give others.
    pub import: Import,
    /// The way in which `audit` chooses the type of a body.
    pub audit: AuditSettings,
    /// The Rust path of the generated modules: `crate`, or that of a module in the crate whose build script generates
    /// them.
    pub module_path: String,
    /// The origin of the schemas.
    pub source: Source,
    /// Whether the command line names other schemas or roots than the file, which then has settings for names and
    /// files that may not exist.
    pub is_about_others: bool,
    /// Whether all names are chosen anew, without those of the lock file.
    pub fresh_names: bool,
    /// Entries that the update of this run takes out, for the lock.
    pub dropped: Vec<Dropped>,
    origin: ConfigFile,
}

/// The settings of the command line, which replace those of the file. Paths are relative to the current directory.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// The directory of schemas, or one file.
    pub schemas: Option<PathBuf>,
    /// The directory of the crate.
    pub out: Option<PathBuf>,
    /// The package name of the crate.
    pub name: Option<String>,
    /// Whether all names are chosen anew.
    pub fresh_names: bool,
    /// The treatment of references that lead to no schema.
    pub dangling: Option<Dangling>,
    /// In place of all that the file names, if there are any.
    pub roots: Vec<String>,
}

/// The file that a configuration was read from.
#[derive(Clone, Debug, Default)]
struct ConfigFile {
    /// Empty if there is none.
    path: PathBuf,
    text: String,
    positions: HashMap<String, LineColumn>,
}

impl Config {
    /// Reads the configuration: `file`, which has to exist, or else [`FILE_NAME`] in the current directory if it
    /// exists. Settings that neither it nor `overrides` has get their defaults.
    ///
    /// # Errors
    ///
    /// Reports the mistakes of the file; there is no configuration then.
    pub fn read(file: Option<&Path>, overrides: Overrides, report: &mut Report) -> Option<Config> {
        let path = file.unwrap_or(Path::new(FILE_NAME));
        match input::text(path) {
            Ok(text) => Config::parse(path, text, overrides, report),
            Err(error) if error.kind() == io::ErrorKind::NotFound && file.is_none() => {
                Config::settle(ConfigText::default(), ConfigFile::default(), overrides, report)
            }
            Err(error) => {
                let message =
                    format!("the configuration file `{}` could not be read: {error}", path.display());
                let help = "give the path of a readable file with `--config`";
                report.push(Diagnostic::without_address(Code::Configuration, message).help(help));
                None
            }
        }
    }

    /// Returns the configuration that the text of `path` states.
    ///
    /// # Errors
    ///
    /// What is wrong with the text is reported, and there is no configuration then.
    pub fn parse(path: &Path, text: String, overrides: Overrides, report: &mut Report) -> Option<Config> {
        match toml::from_str::<ConfigText>(&text) {
            Ok(file) => {
                let positions = positions::of_keys(&text);
                let origin = ConfigFile { path: path.to_owned(), text, positions };
                Config::settle(file, origin, overrides, report)
            }
            Err(error) => {
                let mut diagnostic =
                    Diagnostic::new(Code::Configuration, root(path), one_line(error.message()));
                diagnostic.position = error.span().map(|span| positions::at(&text, span));
                report.push(diagnostic);
                None
            }
        }
    }

    /// Returns why a run must not write to the directory `path` of this configuration, if it must not.
    ///
    /// `generated` names a directory of the project. A link of that name may lead anywhere; a path that leads out
    /// by its text, such as `../generated`, was meant to.
    pub fn leads_out(&self, path: &Path) -> Option<Diagnostic> {
        let base = self.directory();
        let base = [base.as_path(), Path::new("")].into_iter().find(|base| {
            let rest = path.strip_prefix(base);
            rest.is_ok_and(|rest| rest.components().all(|part| matches!(part, Component::Normal(_))))
        })?;
        let real = path.ancestors().find_map(|path| path.canonicalize().ok())?;
        let base = if base.as_os_str().is_empty() { Path::new(".") } else { base };
        if real.starts_with(base.canonicalize().ok()?) {
            return None;
        }
        let message = format!("`{}` leads to `{}`, out of the project", printed(path), printed(&real));
        let help = "name the directory itself in the configuration, or remove the link";
        Some(Diagnostic::without_address(Code::Io, message).help(help))
    }

    /// Returns what to read, and how.
    pub fn load_options(&self) -> LoadOptions {
        LoadOptions {
            path: self.schemas.clone(),
            ignore: self.ignore.clone(),
            default_dialect: self.dialect,
            remotes: self.remotes.clone(),
            dangling: self.dangling,
            follow_links: self.follow_links,
        }
    }

    /// Returns what a run reads beside the configuration file: the schemas, the overlay, the folders of `[remotes]`.
    pub fn inputs(&self) -> Vec<PathBuf> {
        let schemas = std::iter::once(&self.schemas);
        schemas.chain(&self.overlay).chain(self.remotes.values()).cloned().collect()
    }

    /// Returns the path of the configuration file, as it is printed, and its text.
    pub fn file(&self) -> Option<(String, &str)> {
        let path = &self.origin.path;
        (!path.as_os_str().is_empty()).then(|| (printed(path), self.origin.text.as_str()))
    }

    /// Returns the directory of the configuration file, to which its paths are relative; empty for the
    /// current one.
    pub fn directory(&self) -> PathBuf {
        self.origin.path.parent().unwrap_or(Path::new("")).to_owned()
    }

    /// Returns the module of the schema `name`, if a pattern of `[modules]` matches it.
    pub fn module_of(&self, name: &str) -> Option<&str> {
        let matches =
            |patterns: &Vec<String>| patterns.iter().any(|pattern| crate::glob::matches(pattern, name));
        self.modules.iter().find(|(_, patterns)| matches(patterns)).map(|(module, _)| module.as_str())
    }

    /// Returns the Rust name that `[names]` gives to a type: `key` is the name of its schema or its address.
    pub fn chosen_name(&self, key: &str) -> Option<&str> {
        self.names.get(key).map(String::as_str)
    }

    /// Returns the origin of the schemas, for the lock file; null if it is not configured.
    pub fn source(&self) -> Value {
        match &self.source {
            Source { origin: None, revision: None, .. } => Value::Null,
            Source { origin, revision, .. } => json!({ "origin": origin, "revision": revision }),
        }
    }

    /// Returns a [`Code::StaleConfiguration`] about an entry that matches nothing: `keys` lead to it, positions in
    /// lists among them, as in `["modules", "calls", "0"]`.
    pub fn stale(&self, keys: &[&str], message: impl Into<String>) -> Diagnostic {
        let complaint = self.complaint(keys, message);
        let help = Code::StaleConfiguration.default_help();
        Diagnostic { code: Code::StaleConfiguration, ..complaint }.help(help)
    }

    /// Returns a [`Code::Configuration`] about an entry: `keys` lead to it, as in `["names", "Call"]`.
    pub fn complaint(&self, keys: &[&str], message: impl Into<String>) -> Diagnostic {
        self.origin.complaint(keys, message)
    }

    fn settle(
        file: ConfigText,
        origin: ConfigFile,
        overrides: Overrides,
        report: &mut Report,
    ) -> Option<Config> {
        let base = origin.path.parent().unwrap_or(Path::new("")).to_owned();
        let place = |flag: Option<PathBuf>, entry: Option<PathBuf>, default: &str| {
            flag.unwrap_or_else(|| tidy(base.join(entry.unwrap_or_else(|| default.into()))))
        };
        let own_schemas = tidy(base.join(file.schemas.as_deref().unwrap_or(Path::new("schemas"))));
        let schemas = place(overrides.schemas, file.schemas, "schemas");
        let out = place(overrides.out, file.out, "generated");
        let overlay = file.overlay.map(|overlay| tidy(base.join(overlay)));
        let overlay = overlay.or_else(|| Some(schemas.join(OVERLAY_FILE)).filter(|path| path.is_file()));
        let own_name = || out.file_name().map(|name| name.to_string_lossy().into_owned());
        let (license_texts, unreadable) = read_license_texts(&base, &file.package.license_texts);
        let mut config = Config {
            name: overrides.name.or(file.name).or_else(own_name).unwrap_or_default(),
            ignore: file.ignore,
            contradictions: file.contradictions,
            dangling: overrides.dangling.or(file.dangling).unwrap_or_default(),
            follow_links: file.follow_links,
            is_about_others: schemas != own_schemas || !overrides.roots.is_empty(),
            // Those of the file are about its own schemas.
            roots: match overrides.roots.is_empty() {
                true if schemas == own_schemas => file.roots,
                _ => overrides.roots,
            },
            dialect: file.dialect.unwrap_or(Dialect::Draft202012),
            command: file.command.unwrap_or_else(|| "schemalock".to_owned()),
            version: file.package.version.clone(),
            package: file.package.others(),
            runtime: file.package.runtime,
            license_texts,
            dependencies: file.package.dependencies,
            modules: file.modules,
            names: file.names,
            requests: file.requests,
            types: file.types,
            derive: file.derive,
            allow: file.allow,
            remotes: file.remotes.into_iter().map(|(uri, path)| (uri, tidy(base.join(path)))).collect(),
            import: file.import,
            audit: file.audit,
            module_path: "crate".to_owned(),
            source: file.source,
            fresh_names: overrides.fresh_names,
            dropped: Vec::new(),
            schemas,
            out,
            overlay,
            origin,
        };
        config.ignore.extend(config.overlay_among_schemas());
        let mut complaints = config.complaints();
        complaints.extend(unreadable.into_iter().map(|message| {
            let help = "name a file such as `LICENSE-MIT`, beside the configuration file or below it";
            config.complaint(&["crate", "license-texts"], message).help(help)
        }));
        let is_sound = complaints.is_empty();
        complaints.into_iter().for_each(|complaint| report.push(complaint));
        is_sound.then_some(config)
    }

    /// Returns the overlay's path relative to the schema directory, if it is there.
    fn overlay_among_schemas(&self) -> Option<String> {
        let relative = self.overlay.as_ref()?.strip_prefix(&self.schemas).ok()?;
        Some(printed(relative))
    }
}

impl ConfigFile {
    fn complaint(&self, keys: &[&str], message: impl Into<String>) -> Diagnostic {
        let pointer = keys.iter().fold(String::new(), |parent, key| positions::pointer(&parent, key));
        // An item of a list is shown where the list is.
        let around = std::iter::successors(Some(&*pointer), |inner| Some(inner.rsplit_once('/')?.0));
        let Some(position) = around.take(3).find_map(|place| self.positions.get(place)) else {
            return Diagnostic::without_address(Code::Configuration, message);
        };
        let address = Address::new(printed(&self.path), pointer);
        let mut diagnostic = Diagnostic::new(Code::Configuration, address, message);
        diagnostic.position = Some(*position);
        diagnostic
    }
}

/// Reads the files of `license-texts`; returns the reasons for those that cannot be copied.
fn read_license_texts(base: &Path, paths: &[String]) -> (Vec<LicenseText>, Vec<String>) {
    let mut texts = Vec::new();
    let mut complaints = Vec::new();
    for path in paths {
        match package::license_text(base, path) {
            Ok(text) => texts.push(text),
            Err(message) => complaints.push(message),
        }
    }
    (texts, complaints)
}

/// Returns a path as it is printed, with `/` between its parts.
pub(crate) fn printed(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}

fn root(path: &Path) -> Address {
    Address::root(printed(path))
}

/// Returns the path without `.` parts, which have no effect.
fn tidy(path: PathBuf) -> PathBuf {
    let tidied: PathBuf = path.components().collect();
    if tidied.as_os_str().is_empty() { PathBuf::from(".") } else { tidied }
}

fn one_line(message: &str) -> String {
    message.lines().collect::<Vec<_>>().join(", ")
}

/// The module of types that no pattern of the configuration claims.
pub(crate) const SHARED: &str = "types";
