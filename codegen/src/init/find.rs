//! Where the schemas of a project are.

use crate::limits::PROJECT_DEPTH;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::recognise::{SchemaSource, recognise};
use crate::lockfile::LOCK_FILE;

/// A place that has schemas: a directory, or one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// Relative to the project.
    pub path: PathBuf,
    /// The number of its files with schemas.
    pub files: usize,
}

/// Directories that hold other people's files, or what was built.
const PASSED_OVER: [&str; 4] = ["target", "node_modules", "vendor", "dist"];

/// Returns where schemas are in `project`, sorted: every directory that has some, as one if another is
/// around it, and every file that is an OpenAPI document or is in `project` itself.
pub(crate) fn find(project: &Path) -> Vec<Candidate> {
    let mut directories: BTreeMap<PathBuf, usize> = BTreeMap::new();
    let mut found = Vec::new();
    let entries = WalkDir::new(project).max_depth(PROJECT_DEPTH).sort_by_file_name().into_iter();
    for entry in entries.filter_entry(|entry| entry.depth() == 0 || is_of_the_project(entry)).flatten() {
        if !entry.file_type().is_file() {
            continue;
        }
        let Some(path) = entry.path().strip_prefix(project).ok().map(Path::to_owned) else { continue };
        match (recognise(entry.path()), path.parent()) {
            (None, _) => {}
            (Some(SchemaSource::Schema), Some(parent)) if !parent.as_os_str().is_empty() => {
                *directories.entry(parent.to_owned()).or_default() += 1;
            }
            (Some(_), _) => found.push(Candidate { path, files: 1 }),
        }
    }
    let directories = together(directories).into_iter().map(|(path, files)| Candidate { path, files });
    found.extend(directories);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn is_of_the_project(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let is_generated = || entry.file_type().is_dir() && entry.path().join(LOCK_FILE).is_file();
    !(name.starts_with('.') || PASSED_OVER.contains(&&*name) || is_generated())
}

/// Directories below the same one of the project as their nearest common directory.
fn together(directories: BTreeMap<PathBuf, usize>) -> BTreeMap<PathBuf, usize> {
    let mut by_top: BTreeMap<PathBuf, (PathBuf, usize)> = BTreeMap::new();
    for (directory, files) in directories {
        let top = directory.components().take(1).collect();
        let (common, count) = by_top.entry(top).or_insert_with(|| (directory.clone(), 0));
        let shared = common.components().zip(directory.components()).take_while(|(a, b)| a == b);
        *common = shared.map(|(part, _)| part).collect();
        *count += files;
    }
    by_top.into_values().collect()
}
