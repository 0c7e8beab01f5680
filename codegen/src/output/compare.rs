//! Compares a tree of files with the output directory, in both directions.
//!
//! ```text
//! generated a.rs, b.rs; on disk a.rs (another text), c.rs    stale a.rs, missing b.rs, orphan c.rs
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use similar::TextDiff;

use crate::digest::with_plain_ends;

use super::existing::{self, ExistingFile, is_ours};
use super::{FileTree, Stamp, TreeError};

/// The ways in which a file on disk differs from the generated one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Drifting {
    /// Its content is another, or it is no regular file.
    Stale,
    /// It is not there.
    Missing,
    /// It is there, and nothing generates it.
    Orphan,
}

/// One file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drifted {
    /// Relative to the output directory, with `/` between its parts.
    pub path: String,
    /// In which way.
    pub how: Drifting,
    /// From the file on disk to the generated one, for a stale text file and if it was asked for.
    pub diff: Option<String>,
}

/// The difference between a tree and the output directory, in both directions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// The files that differ, sorted by path.
    pub files: Vec<Drifted>,
    /// The number of files that equal the generated ones.
    pub fresh: usize,
}

impl Drift {
    /// Returns whether nothing differs.
    pub fn is_fresh(&self) -> bool {
        self.files.is_empty()
    }

    /// Returns the paths of the files that differ in this way.
    pub fn paths(&self, how: Drifting) -> impl Iterator<Item = &str> {
        self.files.iter().filter(move |file| file.how == how).map(|file| file.path.as_str())
    }
}

impl FileTree {
    /// Returns the differences under `out`. Files for which `owned` is false are ignored.
    ///
    /// `\r\n` and `\n` are the same. Of each stale file at most `diff_lines` lines of difference are
    /// given, none for 0.
    ///
    /// # Errors
    ///
    /// [`TreeError::Io`] if a file or directory cannot be read.
    pub fn compare(
        &self,
        out: &Path,
        owned: &dyn Fn(&str) -> bool,
        diff_lines: usize,
    ) -> Result<Drift, TreeError> {
        self.compare_with(out, &existing::list(out)?, owned, diff_lines)
    }

    /// Compares as [`FileTree::compare`] does, with a list of the files on disk.
    pub(super) fn compare_with(
        &self,
        out: &Path,
        existing: &BTreeMap<String, ExistingFile>,
        owned: &dyn Fn(&str) -> bool,
        diff_lines: usize,
    ) -> Result<Drift, TreeError> {
        let mut drift = Drift::default();
        for (path, content) in &self.files {
            let compared = match existing.get(path) {
                None => Some((Drifting::Missing, None)),
                Some(file) if file.is_regular && self.stands(out, path, file) => None,
                Some(file) => {
                    stale(out, path, file, content, diff_lines)?.map(|diff| (Drifting::Stale, diff))
                }
            };
            match compared {
                Some((how, diff)) => drift.files.push(Drifted { path: path.clone(), how, diff }),
                None => drift.fresh += 1,
            }
        }
        let orphans = existing.keys().filter(|path| !self.files.contains_key(*path) && is_ours(path, owned));
        let orphans = orphans.cloned();
        drift.files.extend(orphans.map(|path| Drifted { path, how: Drifting::Orphan, diff: None }));
        drift.files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(drift)
    }
}

impl FileTree {
    /// Returns whether the file was read from there and is unchanged since: runs read before they lock the directory.
    fn stands(&self, out: &Path, path: &str, file: &ExistingFile) -> bool {
        let read = self.read_back.get(path);
        read.is_some_and(|stamp| Stamp::of(&out.join(&file.relative)).as_ref() == Some(stamp))
    }
}

/// Returns the difference of a file; `None` if it is fresh.
fn stale(
    out: &Path,
    path: &str,
    file: &ExistingFile,
    content: &str,
    diff_lines: usize,
) -> Result<Option<Option<String>>, TreeError> {
    if !file.is_regular {
        return Ok(Some(None));
    }
    let place = out.join(&file.relative);
    let bytes = crate::input::file(&place).map_err(TreeError::io(&place))?;
    if bytes == content.as_bytes() {
        return Ok(None);
    }
    let Ok(text) = String::from_utf8(bytes) else {
        return Ok(Some(None));
    };
    let text = with_plain_ends(&text);
    if text == content {
        return Ok(None);
    }
    Ok(Some((diff_lines > 0).then(|| bounded_diff(path, &text, content, diff_lines))))
}

fn bounded_diff(path: &str, old: &str, new: &str, most: usize) -> String {
    let diff = TextDiff::from_lines(old, new);
    let text = diff.unified_diff().context_radius(2).header(path, &format!("{path} (generated)")).to_string();
    let count = text.lines().count();
    let mut bounded: String = text.lines().take(most).map(bounded_line).collect();
    if count <= most {
        return bounded;
    }
    bounded.push_str(&format!("… and {} more lines\n", count - most));
    bounded
}

/// Returns the start of a line: that of the schemas, one line each, may take many screens.
fn bounded_line(line: &str) -> String {
    match line.char_indices().nth(LINE_WIDTH) {
        Some((end, _)) => format!("{} … and {} more bytes\n", &line[..end], line.len() - end),
        None => format!("{line}\n"),
    }
}

/// The most characters of a line of difference that are shown.
const LINE_WIDTH: usize = 200;
