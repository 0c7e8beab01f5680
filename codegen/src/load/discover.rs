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

/// Returns the schema files at `options.path`, sorted by name.
///
/// Hidden files and directories are skipped. A symbolic link is followed to a file inside of the
/// schema directory; one that leads elsewhere is passed over with a warning, so that nothing outside is
/// read by accident, and so is what is no file.
pub(super) fn discover(options: &LoadOptions, report: &mut Report) -> Vec<Found> {
    let root = &options.path;
    if root.is_file() {
        let name = root.file_name().map(|name| name.to_string_lossy().into());
        return name.map(|name| Found { name, path: root.clone() }).into_iter().collect();
    }
    let mut found = Vec::new();
    // Sorted, so that messages come in the same order everywhere.
    let entries = WalkDir::new(root).sort_by_file_name().into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry)) {
        match entry {
            Ok(entry) => found.extend(schema_file(root, &entry, report)),
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

fn schema_file(root: &Path, entry: &DirEntry, report: &mut Report) -> Option<Found> {
    let path = entry.path();
    let is_link = entry.file_type().is_symlink();
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let is_called_schema = matches!(extension.as_str(), "json" | "yaml" | "yml");
    let leads_to_directory = is_link && path.is_dir();
    if entry.file_type().is_dir() || !(is_called_schema || leads_to_directory) {
        return None;
    }
    let parts = path.strip_prefix(root).ok()?.components();
    let name = parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
    if entry.file_type().is_file() || is_link && leads_inside(root, path) {
        return Some(Found { name: name.into(), path: path.to_owned() });
    }
    let what = if is_link { "leads to no file of the schema directory" } else { "is no file" };
    report.push(Diagnostic::without_address(Code::PassedOver, format!("`{name}` {what} and is not read")));
    None
}

/// Returns whether `link`, followed to its end, is a file below `root`.
pub(super) fn leads_inside(root: &Path, link: &Path) -> bool {
    match (root.canonicalize(), link.canonicalize()) {
        (Ok(root), Ok(target)) => target.starts_with(root) && target.is_file(),
        _ => false,
    }
}
