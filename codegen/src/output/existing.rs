//! The files on disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::TreeError;

/// The directory of build results, which is never looked into.
pub(super) const BUILD_RESULTS: &str = "target";

/// A file or symbolic link below the output directory.
pub(super) struct ExistingFile {
    pub relative: PathBuf,
    pub is_link: bool,
    /// Whether it is a file: reading a pipe would wait for a writer.
    pub is_regular: bool,
}

/// Returns all files and links below `out` but build results, by path with `/`; links are not followed.
/// Nothing if there is no such directory.
pub(super) fn list(out: &Path) -> Result<BTreeMap<String, ExistingFile>, TreeError> {
    let mut found = BTreeMap::new();
    if !out.exists() {
        return Ok(found);
    }
    let walk = WalkDir::new(out).into_iter();
    for entry in walk.filter_entry(|entry| entry.depth() != 1 || entry.file_name() != BUILD_RESULTS) {
        let entry = entry.map_err(|error| TreeError::io(out)(error.into()))?;
        // The directory itself may be a link.
        if entry.file_type().is_dir() || (entry.depth() == 0 && out.is_dir()) {
            continue;
        }
        let Ok(relative) = entry.path().strip_prefix(out) else {
            continue;
        };
        let parts = relative.components().map(|part| part.as_os_str().to_string_lossy());
        let name = parts.collect::<Vec<_>>().join("/");
        let (is_link, is_regular) = (entry.file_type().is_symlink(), entry.file_type().is_file());
        found.insert(name, ExistingFile { relative: relative.to_owned(), is_link, is_regular });
    }
    Ok(found)
}

/// Returns whether the file `name` is generated, so that it may be replaced and removed.
pub(super) fn is_ours(name: &str, owned: &dyn Fn(&str) -> bool) -> bool {
    let hidden = name.split('/').any(|part| part.starts_with('.'));
    !hidden && name != "Cargo.lock" && owned(name)
}
