//! Which files of the schema directory are read.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::LoadOptions;
use crate::diagnose::{Code, Diagnostic, Report};

/// A file to read.
pub(super) struct Found {
    /// Relative to the schema directory, with `/` between its parts.
    pub name: Arc<str>,
    /// Where it is read from.
    pub path: PathBuf,
}

/// The schema files at `options.path`, sorted by name.
///
/// Hidden files and directories are skipped. A symbolic link is followed to a file inside of the
/// schema directory and passed over otherwise, so that nothing outside is read by accident.
pub(super) fn discover(options: &LoadOptions, report: &mut Report) -> Vec<Found> {
    let root = &options.path;
    if root.is_file() {
        let name = root.file_name().map(|name| name.to_string_lossy().into());
        return name.map(|name| Found { name, path: root.clone() }).into_iter().collect();
    }
    let mut found = Vec::new();
    for entry in WalkDir::new(root).into_iter().filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry))
    {
        match entry {
            Ok(entry) => found.extend(schema_file(root, &entry)),
            Err(error) => report.push(Diagnostic::without_address(Code::Io, error.to_string())),
        }
    }
    found.retain(|file| !options.ignore.iter().any(|ignored| **ignored == *file.name));
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

fn schema_file(root: &Path, entry: &DirEntry) -> Option<Found> {
    let path = entry.path();
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    if !matches!(extension.as_str(), "json" | "yaml" | "yml") {
        return None;
    }
    let readable = entry.file_type().is_file() || entry.file_type().is_symlink() && leads_inside(root, path);
    let parts = path.strip_prefix(root).ok()?.components();
    let name = parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
    readable.then(|| Found { name: name.into(), path: path.to_owned() })
}

fn leads_inside(root: &Path, link: &Path) -> bool {
    match (root.canonicalize(), link.canonicalize()) {
        (Ok(root), Ok(target)) => target.starts_with(root) && target.is_file(),
        _ => false,
    }
}
