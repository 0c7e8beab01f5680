//! The time and length of a file, by which an unchanged one is recognised without reading it.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::time::SystemTime;

/// The modification time and the length of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    modified: SystemTime,
    len: u64,
}

impl Stamp {
    /// Returns that of the file `path`, if it can be known.
    pub fn of(path: &Path) -> Option<Self> {
        Stamp::new(&fs::metadata(path).ok()?)
    }

    /// Returns the text of the file `path`, and the stamp that it had before it was read.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, is no UTF-8, or has no time.
    pub fn read(path: &Path) -> io::Result<(String, Self)> {
        let stamp = Stamp::of(path).ok_or(io::ErrorKind::Unsupported)?;
        Ok((crate::input::text(path)?, stamp))
    }

    fn new(file: &Metadata) -> Option<Self> {
        Some(Stamp { modified: file.modified().ok()?, len: file.len() })
    }
}
