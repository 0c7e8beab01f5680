use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// When a file was written last, and how long it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    modified: SystemTime,
    len: u64,
}

impl Stamp {
    /// That of the file `path`, if it can be known.
    pub fn of(path: &Path) -> Option<Self> {
        let file = fs::metadata(path).ok()?;
        Some(Stamp { modified: file.modified().ok()?, len: file.len() })
    }
}
