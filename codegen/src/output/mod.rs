//! The generated files as a whole: compared with those on disk, or written.
//!
//! # The guarantee if a run is killed
//!
//! *Where two directories can be exchanged in one step* (Linux, Android, macOS and iOS, on the usual file systems):
//! the output directory holds all old files or all new ones at every moment. The new tree is built beside it, in
//! `.<name>.schemalock/`: unchanged files are hard-linked, so they keep their modification time and cargo does not
//! build them again; changed ones are new files. Then the two directories are exchanged by one system call. Before
//! it, nothing in the output directory has changed; after it, nothing is missing but `target/`, which is moved next.
//! The old tree is then removed, by the next run if this one cannot.
//!
//! *Elsewhere* (Windows, network file systems, a mount point as output directory, a run from inside of the output
//! directory, whose shell would be left in a removed directory): every single file is old or new, but a killed run
//! can leave some of each. New files are written first, then changed ones, then orphans are removed, and
//! `schemalock.lock` is written last, so that until then `check` reports drift; the next run finishes the work.
//!
//! A lock in the directory beside keeps a second run out; the system releases it when its process dies. All this is
//! about a run that is killed: nothing is forced to the disk, which would take longer than everything else together.
//! After a power cut, `check` reports whether the tree is whole, and `generate` restores it.
//!
//! Other files are kept: `Cargo.lock`, `target/`, names that start with a dot, and files that the caller does not
//! own. A change to one of them in the moment of the exchange may be lost.

mod compare;
mod error;
mod exchange;
mod existing;
mod guard;
mod stamp;
mod write;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub use compare::{Drift, Drifted, Drifting};
pub(crate) use error::TreeError;
pub(crate) use exchange::exchange;
pub(crate) use guard::{Guard, work};
pub(crate) use stamp::Stamp;
pub use write::WriteSummary;
pub(crate) use write::{BeforeStep, clear_away, link};

/// Crates with less code than this are generated in no time, and nothing is remembered about them.
const LEAST_BYTES: usize = 500_000;

/// All generated files: the path relative to the output directory, with `/` between its parts, and
/// the content with `\n` at the end of lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileTree {
    /// The files by path.
    pub files: BTreeMap<String, String>,
    /// Files that were just read from the output directory. They are not read again unless they have been written
    /// since.
    read_back: BTreeMap<String, Stamp>,
}

impl FileTree {
    /// Returns the files below `out` that a comparison looks at, by their names; `None` inside if a link is
    /// among them, or if a run that was killed has left something in or beside `out`.
    ///
    /// # Errors
    ///
    /// [`TreeError::Io`] if a directory cannot be read.
    #[allow(clippy::type_complexity, reason = "names with paths, or none")]
    pub fn on_disk(out: &Path) -> Result<Option<Vec<(String, PathBuf)>>, TreeError> {
        let existing = existing::list(out)?;
        if guard::is_work_left(out) || existing.keys().any(|name| write::is_unfinished(name)) {
            return Ok(None);
        }
        let ours = existing.into_iter().filter(|(name, _)| existing::is_ours(name, &|_| true));
        let ours: Vec<_> = ours.collect();
        let is_plain = ours.iter().all(|(_, file)| file.is_regular);
        let files = ours.into_iter().map(|(name, file)| (name, out.join(file.relative)));
        Ok(is_plain.then(|| files.collect()))
    }

    /// Adds a file, or replaces it.
    pub fn insert(&mut self, path: impl Into<String>, content: impl Into<String>) {
        let path = path.into();
        self.read_back.remove(&path);
        self.files.insert(path, content.into());
    }

    /// Adds a file with the content that it has in the output directory already, where it was read after
    /// `stamp` was taken.
    pub fn insert_read_back(&mut self, path: impl Into<String>, content: impl Into<String>, stamp: Stamp) {
        let path = path.into();
        self.insert(path.clone(), content);
        self.read_back.insert(path, stamp);
    }

    /// Returns whether it takes a while to make, so that something is remembered about it.
    pub fn is_large(&self) -> bool {
        self.files.values().map(String::len).sum::<usize>() >= LEAST_BYTES
    }

    /// Adds all files of `other`.
    pub fn extend(&mut self, other: FileTree) {
        self.files.extend(other.files);
        self.read_back.extend(other.read_back);
    }
}
