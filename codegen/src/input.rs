//! Reading files that other people may have written: none is read without end.
//!
//! A checkout may hold a pipe, whose reader waits for ever, a device that never ends, or two gigabytes of
//! anything. Files of a project are regular files of a bounded size; a document that the user names may be a
//! pipe as well.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::limits;

/// Reads a file of the project: a regular one, through links, of at most [`limits::FILE_BYTES`].
pub(crate) fn file(path: &Path) -> io::Result<Vec<u8>> {
    let found = path.metadata()?;
    if !found.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    // The length is a hint, as it is for all readers: the file may grow.
    if found.len() > limits::FILE_BYTES {
        return Err(too_large());
    }
    all(File::open(path)?, found.len())
}

/// Reads a file of the project that is text in UTF-8.
pub(crate) fn text(path: &Path) -> io::Result<String> {
    String::from_utf8(file(path)?).map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "it is not UTF-8"))
}

/// Reads a document that the user names: a file, a pipe, or `-` for standard input.
pub(crate) fn document(path: &Path) -> io::Result<Vec<u8>> {
    if path.as_os_str() == "-" {
        return all(io::stdin().lock(), 0);
    }
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    if length > limits::FILE_BYTES {
        return Err(too_large());
    }
    all(file, length)
}

fn all(reader: impl Read, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(usize::try_from(length.saturating_add(1)).unwrap_or_default());
    reader.take(limits::FILE_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limits::FILE_BYTES { Err(too_large()) } else { Ok(bytes) }
}

fn too_large() -> io::Error {
    io::Error::new(
        io::ErrorKind::FileTooLarge,
        format!("it has more than {} MB, which is the most that is read of a file", limits::FILE_BYTES >> 20),
    )
}
