//! What a transaction is about to do, written down before it begins, so that whoever finds it can tell
//! how far it came and undo it.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use crate::digest::{Parts, sha256};

/// The journal. Its paths are relative to the directory around the schemas where they are below it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Journal {
    /// The version of this layout.
    pub version: u32,
    /// The digests of the schema directory before and after.
    pub schemas: (String, String),
    /// Single files with their texts before and after.
    pub files: Vec<FileChange>,
    /// The directory of the generated crate.
    pub out: PathBuf,
    /// How it shows that the generated crate is the new one; `None` if that does not change.
    pub witness: Option<Witness>,
}

/// A file that gets another text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileChange {
    pub path: PathBuf,
    /// `None` if the file is new.
    pub old: Option<String>,
    pub new: String,
}

/// A generated file that differs before and after.
#[derive(Debug, Serialize, Deserialize)]
pub struct Witness {
    /// Relative to the directory of the generated crate.
    pub path: String,
    /// The digest of its new content; `None` if the file goes.
    pub digest: Option<String>,
}

pub const VERSION: u32 = 1;

impl Journal {
    /// The journal at `path`, if there is one.
    pub fn read(path: &Path) -> io::Result<Option<Journal>> {
        let text = match fs::read(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let journal: Journal = serde_json::from_slice(&text)?;
        match journal.version {
            VERSION => Ok(Some(journal)),
            version => {
                Err(io::Error::other(format!("it has version {version}, this program reads {VERSION}")))
            }
        }
    }

    /// Writes the journal as a whole.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        let text = serde_json::to_string_pretty(self)?;
        replace(path, &text)
    }
}

impl Witness {
    /// Whether the crate in `out` is the new one.
    pub fn is_there(&self, out: &Path) -> bool {
        match (&self.digest, fs::read(out.join(&self.path))) {
            (Some(digest), Ok(content)) => sha256(&content) == *digest,
            (None, Err(error)) => error.kind() == io::ErrorKind::NotFound,
            _ => false,
        }
    }
}

/// The digest of all names, contents and links below a directory.
pub fn digest_of_directory(directory: &Path) -> io::Result<String> {
    let mut digest = Parts::default();
    for entry in WalkDir::new(directory).sort_by_file_name() {
        let entry = entry?;
        let name = entry.path().strip_prefix(directory).map_or(OsStr::new(""), Path::as_os_str);
        digest.add(name.as_encoded_bytes());
        if entry.file_type().is_symlink() {
            digest.add(b"link");
            digest.add(fs::read_link(entry.path())?.as_os_str().as_encoded_bytes());
        } else if entry.file_type().is_dir() {
            digest.add(b"directory");
        } else {
            digest.add(b"file");
            digest.add(&fs::read(entry.path())?);
        }
    }
    Ok(digest.end())
}

/// Writes a file as a whole or not at all; one that is there keeps its permissions. A run that is killed
/// may leave [`unfinished`].
pub fn replace(path: &Path, text: &str) -> io::Result<()> {
    let beside = unfinished(path);
    let mut file = fs::File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    if let Ok(held) = fs::metadata(path) {
        file.set_permissions(held.permissions())?;
    }
    drop(file);
    fs::rename(beside, path)
}

/// The file beside `path` that is to take its name. It is always the same, so that it is found again.
pub fn unfinished(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".schemalock-unfinished-{name}"))
}
