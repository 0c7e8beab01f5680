//! Bodies from files, directories and standard input: a file each, or a line each.

use crate::limits::FILE_BYTES;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// Where bodies come from.
#[derive(Clone, Debug)]
pub struct Input {
    /// Files, directories, or `-` for standard input.
    pub paths: Vec<PathBuf>,
    /// Whether every file has a body on each line, whatever it is called.
    pub lines: bool,
}

/// One body as it was found.
pub struct Found<'t> {
    /// The name of the file.
    pub file: &'t str,
    /// The number of its line, if there is a body on each.
    pub line: Option<usize>,
    /// `None` if it is longer than is read.
    pub text: Option<&'t [u8]>,
    /// How many bytes have been read so far, of all files.
    pub bytes: u64,
}

/// A file or directory that could not be read.
#[derive(Debug)]
pub struct Unread {
    /// The file or directory.
    pub path: PathBuf,
    /// The error of the file system.
    pub error: io::Error,
}

/// A file and how it holds bodies.
struct Origin {
    path: PathBuf,
    has_lines: bool,
}

impl Input {
    /// Gives every body to `take`.
    ///
    /// # Errors
    /// At the first path that cannot be read.
    pub fn each(&self, take: &mut dyn FnMut(Found<'_>)) -> Result<(), Unread> {
        let mut buffer = Vec::new();
        let mut bytes = 0;
        for origin in self.origins()? {
            let failed = |error| Unread { path: origin.path.clone(), error };
            let name = crate::config::printed(&origin.path);
            if is_stdin(&origin.path) {
                let mut reader = io::stdin().lock();
                let name = "standard input";
                bodies(&mut reader, name, origin.has_lines, &mut buffer, &mut bytes, take).map_err(failed)?;
            } else {
                let file = File::open(&origin.path).map_err(failed)?;
                let mut reader = BufReader::with_capacity(1 << 18, file);
                bodies(&mut reader, &name, origin.has_lines, &mut buffer, &mut bytes, take)
                    .map_err(failed)?;
            }
        }
        Ok(())
    }

    /// Returns the number of bytes that there are to read, if that is known.
    pub fn size(&self) -> Option<u64> {
        let origins = self.origins().ok()?;
        let sizes = origins.iter().map(|origin| match is_stdin(&origin.path) {
            true => None,
            false => origin.path.metadata().ok().filter(|found| found.is_file()).map(|found| found.len()),
        });
        sizes.sum()
    }

    /// Returns all files, those of a directory by their path.
    fn origins(&self) -> Result<Vec<Origin>, Unread> {
        let mut origins = Vec::new();
        for path in &self.paths {
            if is_stdin(path) || !path.is_dir() {
                origins.push(self.origin(path.clone()));
                continue;
            }
            for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
                let entry = entry.map_err(|error| Unread { path: path.clone(), error: error.into() })?;
                let is_body = has_ending(entry.path(), &["json", "jsonl", "ndjson"]);
                if entry.file_type().is_file() && is_body {
                    origins.push(self.origin(entry.into_path()));
                }
            }
        }
        Ok(origins)
    }

    fn origin(&self, path: PathBuf) -> Origin {
        let has_lines = self.lines || has_ending(&path, &["jsonl", "ndjson"]);
        Origin { path, has_lines }
    }
}

fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|found| endings.iter().any(|ending| found.eq_ignore_ascii_case(ending)))
}

fn bodies(
    reader: &mut dyn BufRead,
    name: &str,
    has_lines: bool,
    buffer: &mut Vec<u8>,
    bytes: &mut u64,
    take: &mut dyn FnMut(Found<'_>),
) -> io::Result<()> {
    if !has_lines {
        buffer.clear();
        reader.take(FILE_BYTES + 1).read_to_end(buffer)?;
        *bytes += buffer.len() as u64;
        let text = (buffer.len() as u64 <= FILE_BYTES).then_some(&buffer[..]);
        take(Found { file: name, line: None, text, bytes: *bytes });
        return Ok(());
    }
    let mut number = 0;
    loop {
        number += 1;
        buffer.clear();
        // A long line must not keep its memory.
        buffer.shrink_to(1 << 20);
        Read::take(&mut *reader, FILE_BYTES + 1).read_until(b'\n', buffer)?;
        *bytes += buffer.len() as u64;
        let line = buffer.trim_ascii();
        if buffer.is_empty() {
            return Ok(());
        } else if buffer.len() as u64 > FILE_BYTES && !buffer.ends_with(b"\n") {
            *bytes += skip_line(reader)?;
            take(Found { file: name, line: Some(number), text: None, bytes: *bytes });
        } else if !line.is_empty() {
            take(Found { file: name, line: Some(number), text: Some(line), bytes: *bytes });
        }
    }
}

/// Reads to the end of the line. Returns the number of bytes.
fn skip_line(reader: &mut dyn BufRead) -> io::Result<u64> {
    let mut skipped = 0;
    loop {
        let (used, is_end) = match reader.fill_buf()? {
            [] => (0, true),
            available => match available.iter().position(|byte| *byte == b'\n') {
                Some(position) => (position + 1, true),
                None => (available.len(), false),
            },
        };
        reader.consume(used);
        skipped += used as u64;
        if is_end {
            return Ok(skipped);
        }
    }
}
