//! Finds the files of the schema directory that are read.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::LoadOptions;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::limits;

/// A file to read.
pub(super) struct SchemaFile {
    /// Relative to the schema directory, with `/` between its parts.
    pub name: Arc<str>,
    /// Where it is read from.
    pub path: PathBuf,
}

/// Returns the schema files at `options.path`, sorted by name.
///
/// Hidden files and directories are skipped. A symbolic link is followed to a file inside of the schema directory.
/// One that leads elsewhere is followed if the configuration has `follow-links = true`; else it is skipped with a
/// warning, so that nothing outside is read by accident. So are special files.
///
/// ```text
/// schemas/call.json -> /nix/store/…-schemas/call.json     read with `follow-links = true`, as `call.json`
/// schemas/common    -> ../../common/schemas               its files are read as `common/….json`
/// ```
pub(super) fn discover(options: &LoadOptions, report: &mut Report) -> Vec<SchemaFile> {
    let root = &options.path;
    if root.is_file() {
        let name = root.file_name().map(|name| name.to_string_lossy().into());
        return name.map(|name| SchemaFile { name, path: root.clone() }).into_iter().collect();
    }
    let mut found = Vec::new();
    // Sorted, so that diagnostics have the same order on every machine.
    let entries = WalkDir::new(root).follow_links(options.follow_links).sort_by_file_name().into_iter();
    let entries = entries.filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry));
    for (count, entry) in entries.enumerate() {
        match entry {
            _ if options.follow_links && count >= limits::LINKED_ENTRIES => {
                let message = format!("links lead to more than {} files", limits::LINKED_ENTRIES);
                let help = "remove links to directories that are not about schemas";
                report.push(Diagnostic::without_address(Code::Io, message).help(help));
                break;
            }
            Ok(entry) => found.extend(schema_file(options, &entry, report)),
            Err(error) => not_walked(root, &error, report),
        }
    }
    found.retain(|file| !options.ignore.iter().any(|ignored| **ignored == *file.name));
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

fn schema_file(options: &LoadOptions, entry: &DirEntry, report: &mut Report) -> Option<SchemaFile> {
    let (root, path) = (&options.path, entry.path());
    // With `follow-links`, an entry is what its link leads to.
    let is_link = entry.file_type().is_symlink();
    let leads_to_directory = is_link && path.is_dir();
    if entry.file_type().is_dir() || !(is_called_schema(path) || leads_to_directory) {
        return None;
    }
    let name = name_below(root, path)?;
    if entry.file_type().is_file() || is_link && leads_inside(root, path) {
        return Some(SchemaFile { name: name.into(), path: path.to_owned() });
    }
    let what = if is_link { "leads to no file of the schema directory" } else { "is no file" };
    let message = format!("`{name}` {what} and is not read");
    let passed_over = Diagnostic::without_address(Code::PassedOver, message);
    report.push(match is_link && path.exists() {
        true => {
            passed_over.help("read what the link leads to with `follow-links = true` in the configuration")
        }
        false => passed_over,
    });
    None
}

/// Reports what could not be walked. A link that leads to nothing, or to a directory around itself, is passed over.
fn not_walked(root: &Path, error: &walkdir::Error, report: &mut Report) {
    let link = error.path().filter(|path| path.is_symlink());
    let name = link.and_then(|path| Some((name_below(root, path)?, path)));
    let Some((name, path)) = name else {
        report.push(Diagnostic::without_address(Code::Io, error.to_string()));
        return;
    };
    let what = match error.loop_ancestor() {
        Some(_) => "leads to a directory that holds it",
        None if is_called_schema(path) => "leads to no file",
        None => return,
    };
    report.push(Diagnostic::without_address(Code::PassedOver, format!("`{name}` {what} and is not read")));
}

fn is_called_schema(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    matches!(extension.as_str(), "json" | "yaml" | "yml")
}

/// Returns the path relative to `root`, with `/` between its parts.
fn name_below(root: &Path, path: &Path) -> Option<String> {
    let parts = path.strip_prefix(root).ok()?.components();
    Some(parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
}

/// Returns whether `link`, followed to its end, is a file below `root`.
pub(super) fn leads_inside(root: &Path, link: &Path) -> bool {
    match (root.canonicalize(), link.canonicalize()) {
        (Ok(root), Ok(target)) => target.starts_with(root) && target.is_file(),
        _ => false,
    }
}
