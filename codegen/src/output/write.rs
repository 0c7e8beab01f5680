//! Makes the output directory hold exactly the files of a tree.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use super::exchange::exchange;
use super::existing::{self, BUILD_RESULTS, ExistingFile, is_ours};
use super::guard::Guard;
use super::{Drift, Drifting, FileTree, TreeError};
use crate::held::UNFINISHED;
use crate::interrupt;
use crate::lockfile::LOCK_FILE;

/// The changes that a run made. All paths are relative to the output directory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WriteSummary {
    /// Files that are new or have another content.
    pub written: Vec<String>,
    /// Files that were there and that nothing generates any more.
    pub removed: Vec<String>,
    /// The number of files that were left unchanged.
    pub unchanged: usize,
}

/// Called before every change of the file system with a word for it; an error ends the run there as
/// if it were killed.
pub(crate) type BeforeStep<'a> = &'a mut dyn FnMut(&'static str) -> io::Result<()>;

impl FileTree {
    /// Makes `out` hold exactly these files, beside those for which `owned` is false.
    ///
    /// See the module for what holds if the run is killed.
    ///
    /// # Errors
    ///
    /// See [`TreeError`]. A directory with files but without a `schemalock.lock` is refused unless
    /// it only lacks files.
    pub fn write(&self, out: &Path, owned: &dyn Fn(&str) -> bool) -> Result<WriteSummary, TreeError> {
        let out = real_path(out)?;
        let inside = std::env::current_dir().is_ok_and(|current| current.starts_with(&out));
        let written = self.write_stepwise(&out, owned, !inside, &mut interrupt::step);
        if written.is_err() {
            // The next run clears away what this cannot.
            let _ = clear_away(&out);
        }
        written
    }

    pub(crate) fn write_stepwise(
        &self,
        out: &Path,
        owned: &dyn Fn(&str) -> bool,
        whole: bool,
        before: BeforeStep,
    ) -> Result<WriteSummary, TreeError> {
        self.check_paths()?;
        let guard = Guard::acquire(out)?;
        let run = WriteRun {
            tree: self,
            out,
            owned,
            building: guard.work.join("building"),
            other: guard.work.join("tree"),
        };
        let existing = run.recover(before)?;
        let drift = self.compare_with(out, &existing, owned, 0)?;
        if !drift.is_fresh() {
            run.check_ours(&drift)?;
            run.apply(&drift, &existing, whole, before)?;
        }
        Ok(summary(drift))
    }

    fn check_paths(&self) -> Result<(), TreeError> {
        let is_inside =
            |path: &&String| Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        match self.files.keys().find(|path| !is_inside(path)) {
            Some(path) => Err(TreeError::PathOutside(path.clone())),
            None => Ok(()),
        }
    }
}

/// Clears away what a run that was ended has left beside and in `out`.
pub(crate) fn clear_away(out: &Path) -> Result<(), TreeError> {
    let Ok(out) = out.canonicalize() else { return Ok(()) };
    let guard = Guard::acquire(&out)?;
    let (building, other) = (guard.work.join("building"), guard.work.join("tree"));
    let tree = FileTree::default();
    WriteRun { tree: &tree, out: &out, owned: &|_| true, building, other }.recover(&mut |_| Ok(())).map(drop)
}

/// Returns `out` without symbolic links on the way to it, and creates its parent.
fn real_path(out: &Path) -> Result<PathBuf, TreeError> {
    fs::create_dir_all(out).map_err(TreeError::io(out))?;
    out.canonicalize().map_err(TreeError::io(out))
}

fn summary(drift: Drift) -> WriteSummary {
    let mut summary = WriteSummary { unchanged: drift.fresh, ..WriteSummary::default() };
    for file in drift.files {
        match file.how {
            Drifting::Stale | Drifting::Missing => summary.written.push(file.path),
            Drifting::Orphan => summary.removed.push(file.path),
        }
    }
    summary
}

struct WriteRun<'a> {
    tree: &'a FileTree,
    out: &'a Path,
    owned: &'a dyn Fn(&str) -> bool,
    /// A new tree that is not complete.
    building: PathBuf,
    /// The complete new tree, or after the exchange the old one.
    other: PathBuf,
}

impl WriteRun<'_> {
    /// Refuses to replace or remove files in a directory that lacks our lock file.
    fn check_ours(&self, drift: &Drift) -> Result<(), TreeError> {
        let takes = drift.files.iter().any(|file| file.how != Drifting::Missing);
        if takes && !self.out.join(LOCK_FILE).is_file() {
            return Err(TreeError::NotOurs(self.out.to_owned()));
        }
        Ok(())
    }

    /// Clears what a killed run left beside and in the output directory; gives what is in there then.
    fn recover(&self, before: BeforeStep) -> Result<BTreeMap<String, ExistingFile>, TreeError> {
        self.remove(&self.building, before)?;
        self.settle(before)?;
        let (unfinished, existing): (BTreeMap<_, _>, BTreeMap<_, _>) =
            existing::list(self.out)?.into_iter().partition(|(name, _)| is_unfinished(name));
        for file in unfinished.values() {
            self.step(before, "remove unfinished file", || fs::remove_file(self.out.join(&file.relative)))?;
        }
        Ok(existing)
    }

    fn apply(
        &self,
        drift: &Drift,
        existing: &BTreeMap<String, ExistingFile>,
        whole: bool,
        before: BeforeStep,
    ) -> Result<(), TreeError> {
        self.check_links(existing)?;
        if whole && self.exchange(drift, existing, before)? {
            return self.settle(before);
        }
        self.remove(&self.other, before)?;
        self.write_in_place(drift, before)
    }

    fn check_links(&self, existing: &BTreeMap<String, ExistingFile>) -> Result<(), TreeError> {
        for path in self.tree.files.keys() {
            let mut directories = path.match_indices('/').map(|(at, _)| &path[..at]);
            if let Some(link) =
                directories.find(|directory| existing.get(*directory).is_some_and(|file| file.is_link))
            {
                return Err(TreeError::SymbolicLink(self.out.join(link)));
            }
        }
        Ok(())
    }

    /// Builds the new tree beside and exchanges the two; returns whether that was possible.
    fn exchange(
        &self,
        drift: &Drift,
        existing: &BTreeMap<String, ExistingFile>,
        before: BeforeStep,
    ) -> Result<bool, TreeError> {
        self.step(before, "make directory", || fs::create_dir(&self.building))?;
        let permissions = fs::metadata(self.out).map_err(TreeError::io(self.out))?.permissions();
        self.step(before, "set permissions", || fs::set_permissions(&self.building, permissions))?;
        let changed: std::collections::HashSet<&str> =
            drift.files.iter().map(|file| file.path.as_str()).collect();
        for (name, file) in existing.iter().filter(|(name, _)| !changed.contains(name.as_str())) {
            let (from, to) = (self.out.join(&file.relative), self.building.join(&file.relative));
            let result = self.step(before, "link", || link(&from, &to, file.is_link));
            // A file of another program may have been removed since it was listed.
            if result.is_err() && (from.symlink_metadata().is_ok() || is_ours(name, self.owned)) {
                result?;
            }
        }
        for path in drift.paths(Drifting::Stale).chain(drift.paths(Drifting::Missing)) {
            let to = self.building.join(path);
            self.step(before, "write", || write_new(&to, &self.tree.files[path]))?;
        }
        self.step(before, "complete", || fs::rename(&self.building, &self.other))?;
        before("exchange").map_err(TreeError::io(self.out))?;
        Ok(exchange(self.out, &self.other).is_ok())
    }

    /// Moves over what is in the other tree only and is not ours, then removes that tree.
    fn settle(&self, before: BeforeStep) -> Result<(), TreeError> {
        let mut moves: Vec<PathBuf> = existing::list(&self.other)?
            .into_iter()
            .filter(|(name, _)| !is_ours(name, self.owned))
            .map(|(_, file)| file.relative)
            .collect();
        moves.push(BUILD_RESULTS.into());
        for relative in moves {
            let (from, to) = (self.other.join(&relative), self.out.join(&relative));
            if from.symlink_metadata().is_ok() && to.symlink_metadata().is_err() {
                self.step(before, "move over", || make_parent(&to).and_then(|()| fs::rename(&from, &to)))?;
            }
        }
        self.remove(&self.other, before)
    }

    fn write_in_place(&self, drift: &Drift, before: BeforeStep) -> Result<(), TreeError> {
        let (last, written): (Vec<&str>, Vec<&str>) = drift
            .paths(Drifting::Missing)
            .chain(drift.paths(Drifting::Stale))
            .partition(|path| *path == LOCK_FILE);
        for path in written {
            self.step(before, "replace", || replace(&self.out.join(path), &self.tree.files[path]))?;
        }
        for path in drift.paths(Drifting::Orphan) {
            self.step(before, "remove orphan", || fs::remove_file(self.out.join(path)))?;
            self.remove_empty_directories(path);
        }
        for path in last {
            self.step(before, "replace", || replace(&self.out.join(path), &self.tree.files[path]))?;
        }
        Ok(())
    }

    /// Removes the directories of `path` that are empty now.
    fn remove_empty_directories(&self, path: &str) {
        let directories = Path::new(path).ancestors().skip(1).filter(|path| !path.as_os_str().is_empty());
        for directory in directories {
            if fs::remove_dir(self.out.join(directory)).is_err() {
                return;
            }
        }
    }

    fn remove(&self, directory: &Path, before: BeforeStep) -> Result<(), TreeError> {
        if directory.symlink_metadata().is_err() {
            return Ok(());
        }
        self.step(before, "remove other tree", || fs::remove_dir_all(directory))
    }

    fn step(
        &self,
        before: BeforeStep,
        what: &'static str,
        act: impl FnOnce() -> io::Result<()>,
    ) -> Result<(), TreeError> {
        before(what).and_then(|()| act()).map_err(TreeError::io(self.out))
    }
}

fn make_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Gives the file a second name, or a copy with the same modification time where that is impossible.
pub(crate) fn link(from: &Path, to: &Path, is_link: bool) -> io::Result<()> {
    // Most files are beside one that was linked before.
    if !is_link && fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    make_parent(to)?;
    #[cfg(unix)]
    if is_link {
        return std::os::unix::fs::symlink(fs::read_link(from)?, to);
    }
    let _ = is_link;
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    fs::copy(from, to)?;
    let modified = fs::metadata(from)?.modified()?;
    File::options().write(true).open(to)?.set_modified(modified)
}

fn write_new(path: &Path, content: &str) -> io::Result<()> {
    make_parent(path)?;
    File::create_new(path)?.write_all(content.as_bytes())
}

/// Returns whether a killed run has left the file `name`.
pub(super) fn is_unfinished(name: &str) -> bool {
    name.rsplit('/').next().is_some_and(|name| name.starts_with(UNFINISHED))
}

fn replace(path: &Path, content: &str) -> io::Result<()> {
    make_parent(path)?;
    let directory = path.parent().unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.prefix(UNFINISHED).tempfile_in(directory)?;
    file.write_all(content.as_bytes())?;
    file.persist(path)?;
    Ok(())
}
