//! The schema files that a directory has before an import.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use serde_json::Value;

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::import::reference;

/// The content of a directory before an import is written to it.
#[derive(Debug, Default)]
pub(super) struct Existing {
    /// The files that hold a component, by component.
    pub components: BTreeMap<String, ComponentFile>,
    /// The name of every entry directly in the directory.
    pub entries: Vec<String>,
}

/// A file that holds a component.
#[derive(Debug)]
pub(super) struct ComponentFile {
    /// Its path in the directory, with `/` between its parts.
    pub path: String,
    pub text: String,
    pub schema: Value,
}

impl Existing {
    /// Looks through `directory` and the directories in it, except hidden ones; links are not
    /// followed. A directory that does not exist is empty. Two files that hold the same component are reported.
    pub(super) fn of(directory: &Path, report: &mut Report) -> Option<Self> {
        let mut existing = Existing::default();
        let mut is_sound = true;
        for path in json_files(directory, &mut existing.entries, report)? {
            let Some((component, file)) = component_file(directory, path) else {
                continue;
            };
            if let Some(other) = existing.components.get(&component) {
                report.push(held_twice(&component, &file.path, &other.path));
                is_sound = false;
            } else {
                existing.components.insert(component, file);
            }
        }
        is_sound.then_some(existing)
    }
}

/// Returns the paths of all JSON files, sorted.
fn json_files(directory: &Path, entries: &mut Vec<String>, report: &mut Report) -> Option<Vec<String>> {
    let mut waiting = vec![String::new()];
    let mut files = Vec::new();
    while let Some(below) = waiting.pop() {
        let listing = match names_and_types(&directory.join(&below)) {
            Ok(listing) => listing,
            Err(error) if below.is_empty() && error.kind() == io::ErrorKind::NotFound => break,
            Err(error) => {
                let path = directory.join(&below);
                let message = format!("cannot list `{}`: {error}", path.display());
                report.push(Diagnostic::without_address(Code::Io, message));
                return None;
            }
        };
        for (name, kind) in listing {
            let is_hidden = name.starts_with('.');
            let path = match below.as_str() {
                "" => name.clone(),
                below => format!("{below}/{name}"),
            };
            if below.is_empty() {
                entries.push(name);
            }
            if kind.is_dir() && !is_hidden {
                waiting.push(path);
            } else if kind.is_file() && path.ends_with(".json") {
                files.push(path);
            }
        }
    }
    entries.sort_unstable();
    files.sort_unstable();
    Some(files)
}

/// Returns what a directory lists. Names that are no UTF-8 cannot be ours and are left out.
fn names_and_types(directory: &Path) -> io::Result<Vec<(String, std::fs::FileType)>> {
    let mut listing = Vec::new();
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        if let Ok(name) = entry.file_name().into_string() {
            listing.push((name, entry.file_type()?));
        }
    }
    Ok(listing)
}

/// Reads a file, if it holds a component. One that cannot be read or parsed holds none.
fn component_file(directory: &Path, path: String) -> Option<(String, ComponentFile)> {
    let text = crate::input::text(&directory.join(&path)).ok()?;
    let schema: Value = serde_json::from_str(&text).ok()?;
    let component = reference::component_of_identity(schema.get("$id")?.as_str()?)?;
    Some((component, ComponentFile { path, text, schema }))
}

fn held_twice(component: &str, path: &str, other: &str) -> Diagnostic {
    let message = format!("`{other}` and `{path}` both hold the component `{component}`");
    Diagnostic::new(Code::DuplicateIdentity, Address::root(path).child("$id"), message)
        .related(Address::root(other).child("$id"), "the other file")
        .help("remove one of the two files")
}
