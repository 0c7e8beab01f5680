//! Reads a directory of schema files into values with addresses.
//!
//! This stage decides everything that needs no understanding of schemas: whether a text is well-formed, which dialect
//! it is in, which schema claims which identity, and what a reference means. Nothing is ever fetched.

mod contested;
mod dangling;
mod dialect;
mod discover;
mod identify;
mod locate;
mod parse;
mod remotes;
mod resolve;
mod unresolved;
mod uri;
mod walk;

#[cfg(test)]
mod tests;

use foldhash::HashMap;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;

pub(crate) use dangling::Dangling;
pub(crate) use dialect::Dialect;
pub(crate) use parse::yaml_nests_too_deep;
pub(crate) use unresolved::Unresolved;
pub(crate) use walk::WalkedAs;

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::input;
use identify::Identities;
use parse::{ParseError, ParsedText};

/// The files to read, and the options of reading them.
#[derive(Clone, Debug)]
pub struct LoadOptions {
    /// A directory of schema files, or one file.
    pub path: PathBuf,
    /// Files to pass over, by their path relative to the directory with `/` between its parts.
    pub ignore: Vec<String>,
    /// The dialect of files that declare none.
    pub default_dialect: Dialect,
    /// Local folders by the prefix of the URIs whose schemas they hold.
    pub remotes: BTreeMap<String, PathBuf>,
    /// The treatment of references that lead to no schema.
    pub dangling: Dangling,
    /// Whether symbolic links are followed that lead out of the directory.
    pub follow_links: bool,
}

impl LoadOptions {
    /// Creates options that read everything at `path`; files that declare no dialect are JSON Schema 2020-12.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        LoadOptions {
            path: path.into(),
            ignore: Vec::new(),
            default_dialect: Dialect::Draft202012,
            remotes: BTreeMap::new(),
            dangling: Dangling::Error,
            follow_links: false,
        }
    }
}

/// One well-formed file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Relative to the schema directory, with `/` between its parts; the URI of a remote file.
    pub path: Arc<str>,
    /// As it was read, without a byte order mark.
    pub text: String,
    /// An object or a boolean.
    pub value: Value,
    /// The dialect that its root declares.
    pub dialect: Dialect,
}

impl SourceFile {
    /// Returns whether the file is the local copy of a URI of another site.
    pub fn is_remote(&self) -> bool {
        self.path.contains("://")
    }
}

/// All files of a schema directory, and what their schemas are called.
#[derive(Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    positions: HashMap<Arc<str>, usize>,
    /// Texts of files that are not well-formed, for the messages about them.
    unusable: BTreeMap<Arc<str>, String>,
    identities: Identities,
    dangling: Dangling,
}

impl Sources {
    /// Returns the usable files, sorted by path.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// Returns the file with this path.
    pub fn file(&self, path: &str) -> Option<&SourceFile> {
        self.positions.get(path).map(|position| &self.files[*position])
    }

    /// Returns whether the schemas of a file are OpenAPI's: those of a document, and those that were imported
    /// from one, whose identity is that of a component.
    pub fn is_of_openapi(&self, path: &str) -> bool {
        let id =
            |file: &SourceFile| Some(file.value.get("$id")?.as_str()?.starts_with("#/components/schemas/"));
        self.file(path).is_some_and(|file| file.dialect.is_openapi() || id(file) == Some(true))
    }

    /// Returns what becomes of references that lead to no schema.
    pub fn dangling(&self) -> Dangling {
        self.dangling
    }

    /// Returns the value at `address`, to change.
    pub fn get_mut(&mut self, address: &Address) -> Option<&mut Value> {
        let position = *self.positions.get(&address.file)?;
        self.files[position].value.pointer_mut(&address.pointer)
    }

    /// Keeps the text of a file that holds no schema, for the messages about it.
    pub fn add_text(&mut self, path: &str, text: &str) {
        self.unusable.insert(Arc::from(path), text.to_owned());
    }

    /// Returns the text of a file that was read, whether it is usable or not.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.file(path).map(|file| &file.text).or_else(|| self.unusable.get(path)).map(String::as_str)
    }
}

/// Reads the files at `options.path`.
///
/// Unreadable and malformed files, roots that are no schemas, and identities that two schemas claim
/// are reported; the rest is usable all the same, so that one run can report more.
pub fn load(options: &LoadOptions, report: &mut Report) -> Sources {
    let mut sources = Sources { dangling: options.dangling, ..Sources::default() };
    for found in discover::discover(options, report) {
        let root = Address::root(found.name.clone());
        match input::file(&found.path) {
            Ok(bytes) => sources.add(options, root, bytes, report),
            Err(error) => {
                sources.unusable.insert(root.file.clone(), String::new());
                report.push(Diagnostic::new(Code::Io, root, format!("the file could not be read: {error}")));
            }
        }
    }
    sources.end(options, report)
}

/// Texts of schema files, each with the name of its file, sorted by it.
pub(crate) type Texts = Vec<(String, Vec<u8>)>;

/// Loads as [`load`] does, from files that [`found`] has just read.
pub(crate) fn load_read(options: &LoadOptions, texts: Texts, report: &mut Report) -> Sources {
    Sources::of_texts(options, texts, report).end(options, report)
}

/// Returns the schema files at `options.path`: what each is called there, and where it is read from.
pub(crate) fn found(options: &LoadOptions, report: &mut Report) -> Vec<(String, PathBuf)> {
    let found = discover::discover(options, report).into_iter();
    found.map(|found| (found.name.to_string(), found.path)).collect()
}

/// Takes `texts` for the files of a schema directory, by their paths in it.
pub(crate) fn load_texts(
    options: &LoadOptions,
    texts: impl IntoIterator<Item = (String, Vec<u8>)>,
    report: &mut Report,
) -> Sources {
    let mut texts: Vec<(String, Vec<u8>)> = texts.into_iter().collect();
    texts.retain(|(path, _)| !options.ignore.contains(path));
    texts.sort_by(|a, b| a.0.cmp(&b.0));
    let mut sources = Sources::of_texts(options, texts, report);
    sources.identify(report);
    sources
}

impl Sources {
    fn of_texts(options: &LoadOptions, texts: Texts, report: &mut Report) -> Self {
        let mut sources = Sources { dangling: options.dangling, ..Sources::default() };
        for (path, bytes) in texts {
            sources.add(options, Address::root(path), bytes, report);
        }
        sources
    }

    /// Adds the remotes to the schemas, and identifies all schemas.
    fn end(mut self, options: &LoadOptions, report: &mut Report) -> Self {
        remotes::add(&mut self, options, report);
        self.identify(report);
        self
    }

    fn identify(&mut self, report: &mut Report) {
        self.positions = self.files.iter().enumerate().map(|(at, file)| (file.path.clone(), at)).collect();
        self.identities = Identities::of(&self.files, report);
    }

    fn add(&mut self, options: &LoadOptions, root: Address, bytes: Vec<u8>, report: &mut Report) {
        let path = root.file.clone();
        match read(&path, bytes) {
            Ok((text, parsed)) => {
                for pointer in parsed.repeated {
                    let address = Address::new(path.clone(), pointer);
                    let message = "the object has the member twice";
                    report.push(Diagnostic::new(Code::Malformed, address, message));
                }
                if !matches!(parsed.value, Value::Object(_) | Value::Bool(_)) {
                    let message = "the file is neither an object nor a boolean";
                    report.push(Diagnostic::new(Code::NotASchema, root, message));
                    self.unusable.insert(path, text);
                    return;
                }
                let dialect = Dialect::of_root(&parsed.value, options.default_dialect);
                self.files.push(SourceFile { path, text, value: parsed.value, dialect });
            }
            Err((text, malformed)) => {
                let mut message = malformed.message;
                if let Some((line, column)) = malformed.position {
                    message = format!("{message} (line {line}, column {column})");
                }
                let mut diagnostic = Diagnostic::new(malformed.code, root, message);
                diagnostic.position = malformed.position;
                report.push(diagnostic);
                self.unusable.insert(path, text);
            }
        }
    }
}

/// Returns the text without the byte order mark that it may begin with (RFC 8259, section 8.1): positions in
/// diagnostics are counted without it.
pub(crate) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn read(path: &str, bytes: Vec<u8>) -> Result<(String, ParsedText), (String, ParseError)> {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let readable =
                String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]).into_owned();
            let line = readable.matches('\n').count() + 1;
            let column = readable.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let message = "the file is not UTF-8".to_owned();
            return Err((
                readable,
                ParseError { code: Code::Malformed, message, position: Some((line, column)) },
            ));
        }
    };
    let bare = without_mark(&text);
    let text = if bare.len() < text.len() { bare.to_owned() } else { text };
    let result = if path.to_ascii_lowercase().ends_with(".json") {
        parse::parse_json(&text)
    } else {
        parse::parse_yaml(&text)
    };
    match result {
        Ok(parsed) => Ok((text, parsed)),
        Err(malformed) => Err((text, malformed)),
    }
}
