//! The plan of a transaction, written before it begins, so that a later run can see how far it got and undo it.
//!
//! A journal is part of the checkout, so a run trusts no path in it. It names which of the configuration's own files
//! change, and a changelog by a relative path, which [`super::target`] checks at the moment of use.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use super::target::Target;
use crate::digest::{Parts, sha256};
use crate::held::Held;
use crate::limits;

/// The journal.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Journal {
    /// The version of this layout.
    pub version: u32,
    /// The digests of the schema directory before and after.
    pub schemas: (String, String),
    /// Single files with their texts before and after.
    pub files: Vec<FileChange>,
    /// The sign by which the generated crate shows that it is the new one; `None` if it does not change.
    pub witness: Option<Witness>,
}

/// A file that gets another text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FileChange {
    pub target: Target,
    /// `None` if the file is new.
    pub old: Option<String>,
    pub new: String,
}

/// A generated file that differs before and after.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Witness {
    /// Relative to the directory of the generated crate.
    pub path: String,
    /// The digest of its new content; `None` if the file is removed.
    pub digest: Option<String>,
}

/// The version of this layout; version 1 held paths.
pub(super) const VERSION: u32 = 2;

/// The name of the journal in the working directory.
pub(super) const JOURNAL: &str = "journal.json";

impl Journal {
    /// Reads the text of the journal in the working directory `work`, if there is one.
    pub(crate) fn text(work: &Held) -> io::Result<Option<Vec<u8>>> {
        work.read(OsStr::new(JOURNAL), limits::FILE_BYTES)
    }

    /// Parses the text of a journal.
    pub(crate) fn parse(text: &[u8]) -> io::Result<Journal> {
        #[derive(Deserialize)]
        struct Versioned {
            version: u32,
        }
        match serde_json::from_slice(text)? {
            Versioned { version: VERSION } => Ok(serde_json::from_slice(text)?),
            Versioned { version } => {
                Err(io::Error::other(format!("it has version {version}, this program reads {VERSION}")))
            }
        }
    }

    /// Returns the text that is written.
    pub(crate) fn render(&self) -> io::Result<String> {
        Ok(serde_json::to_string_pretty(self)?)
    }
}

impl Witness {
    /// Returns whether the crate in `out` is the new one.
    pub(crate) fn is_there(&self, out: &Path) -> bool {
        let path = Path::new(&self.path);
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return false };
        let content = Held::open(out)
            .and_then(|out| out.below(parent))
            .and_then(|held| held.read(name, limits::FILE_BYTES));
        match (&self.digest, content) {
            (Some(digest), Ok(Some(content))) => sha256(&content) == *digest,
            (None, Ok(None)) => true,
            (None, Err(error)) => error.kind() == io::ErrorKind::NotFound,
            _ => false,
        }
    }
}

/// Returns the digest of all names, contents and links below a directory.
pub(super) fn digest_of_directory(directory: &Path) -> io::Result<String> {
    let mut digest = Parts::default();
    for entry in WalkDir::new(directory).sort_by_file_name() {
        let entry = entry?;
        let name = entry.path().strip_prefix(directory).map_or(OsStr::new(""), Path::as_os_str);
        digest.add(name.as_encoded_bytes());
        let kind = entry.file_type();
        if kind.is_symlink() {
            digest.add(b"link");
            digest.add(fs::read_link(entry.path())?.as_os_str().as_encoded_bytes());
        } else if kind.is_dir() {
            digest.add(b"directory");
        } else if kind.is_file() {
            digest.add(b"file");
            digest.add(&fs::read(entry.path())?);
        } else {
            // Reading a pipe would wait for a writer.
            digest.add(b"special file");
        }
    }
    Ok(digest.end())
}
