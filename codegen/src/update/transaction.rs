//! Schemas, configuration, changelog and crate change together or not at all.
//!
//! Everything is prepared beside the schema directory, in `.<name>.schemalock/`. Then a journal is
//! written there, the directories are exchanged, the files are replaced, and last of all the new crate
//! takes the place of the old one in one step (see [`crate::tree`]). That step decides: as long as the
//! old crate is there, all that was done can be undone by the journal; as soon as the new one is there,
//! all is new. A run that fails undoes its own work; the work of a run that was killed is undone by the
//! next run of any verb, before it reads anything ([`recover`]).
//!
//! What people have changed meanwhile is not overwritten: the digests in the journal show it, and it is
//! reported instead.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::journal::{FileChange, Journal, VERSION, Witness, digest_of_directory, replace, unfinished};
use crate::config::printed;
use crate::diagnose::{Code, Diagnostic};
use crate::digest::sha256;
use crate::tree::{Before, Drifting, FileTree, Guard, LOCK_FILE, TreeError, clear_away, exchange, link};

/// A change of the whole project that has not been made.
pub struct Transaction {
    /// Without symbolic links on the way.
    schemas: PathBuf,
    guard: Guard,
}

/// What there is to change beside the schemas.
pub struct Changes<'c> {
    pub files: Vec<FileChange>,
    pub tree: &'c FileTree,
    pub out: &'c Path,
}

/// How a transaction that had begun was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Everything is as it was before.
    Undone,
    /// Everything is new; what was left to do was done.
    Done,
}

impl Transaction {
    /// Begins to prepare a change, and copies the schemas to [`Transaction::staged`].
    ///
    /// # Errors
    /// Another run may be at work, the process may stand in the schema directory, which would go away
    /// under it, and the file system may refuse.
    pub fn begin(schemas: &Path, before: Before) -> Result<Transaction, Box<Diagnostic>> {
        let schemas = schemas.canonicalize().map_err(|error| refused("find the schemas", &error))?;
        if std::env::current_dir().is_ok_and(|current| current.starts_with(&schemas)) {
            let message = "the schema directory cannot be exchanged from inside of it";
            let help = "run it from another directory, with `--config`";
            return Err(Box::new(Diagnostic::without_address(Code::Io, message).help(help)));
        }
        let guard = Guard::acquire(&schemas).map_err(|error| Box::new(error.diagnostic()))?;
        let transaction = Transaction { schemas, guard };
        transaction.end(before)?;
        let copied = before("copy").and_then(|()| copy_of(&transaction.schemas, &transaction.staged()));
        copied.map_err(|error| refused("copy the schemas", &error))?;
        Ok(transaction)
    }

    /// The directory that will be the schema directory: a copy, to be changed.
    pub fn staged(&self) -> PathBuf {
        self.guard.work.join("new")
    }

    /// Makes all changes.
    ///
    /// # Errors
    /// What stands in the way; everything is as it was then.
    pub fn commit(self, changes: &Changes<'_>, before: Before) -> Result<(), Box<Diagnostic>> {
        let journal = self.journal_of(changes)?;
        let (old, new) = &journal.schemas;
        if old == new && journal.files.is_empty() && journal.witness.is_none() {
            return Ok(());
        }
        let had_crate = changes.out.exists();
        if let Err(diagnostic) = self.swap(&journal, changes, before) {
            return match self.end(before)? {
                Ended::Done => Ok(()),
                Ended::Undone => {
                    // Nor does a directory stay that the attempt has made.
                    let _ = had_crate || fs::remove_dir(changes.out).is_ok();
                    Err(diagnostic)
                }
            };
        }
        // What cannot be cleared away now is cleared away by the next run.
        let cleared = before("conclude").and_then(|()| fs::remove_file(self.journal()));
        if cleared.is_ok() && before("clear").is_ok() {
            // Nothing hangs on it any more.
            let _ = self.clear();
        }
        Ok(())
    }

    fn swap(&self, journal: &Journal, changes: &Changes<'_>, before: Before) -> Result<(), Box<Diagnostic>> {
        before("journal")
            .and_then(|()| journal.write(&self.journal()))
            .map_err(|error| refused("write the journal", &error))?;
        if journal.schemas.0 != journal.schemas.1 {
            self.exchange(before).map_err(|error| refused("put the new schemas in place", &error))?;
        }
        for file in &journal.files {
            let path = self.base().join(&file.path);
            before("replace")
                .and_then(|()| replace(&path, &file.new))
                .map_err(|error| refused(&format!("write `{}`", printed(&path)), &error))?;
        }
        let out = fs::create_dir_all(changes.out)
            .and_then(|()| changes.out.canonicalize())
            .map_err(|error| refused("make the output directory", &error))?;
        let inside = std::env::current_dir().is_ok_and(|current| current.starts_with(&out));
        let written = changes.tree.write_stepwise(&out, &|_| true, !inside, before);
        written.map(|_| ()).map_err(|error| Box::new(error.diagnostic()))
    }

    fn journal_of(&self, changes: &Changes<'_>) -> Result<Journal, Box<Diagnostic>> {
        let digest =
            |path: &Path| digest_of_directory(path).map_err(|error| refused("read the schemas", &error));
        let schemas = (digest(&self.schemas)?, digest(&self.staged())?);
        let files = changes.files.iter().filter(|file| file.old.as_ref() != Some(&file.new));
        let files = files.map(|file| {
            let act = || format!("find the directory of `{}`", printed(&file.path));
            let path = self.stored(&file.path).map_err(|error| refused(&act(), &error))?;
            Ok(FileChange { path, ..file.clone() })
        });
        let drift = changes.tree.compare(changes.out, &|_| true, 0);
        let drift = drift.map_err(|error: TreeError| Box::new(error.diagnostic()))?;
        // The lock is written last where directories cannot be exchanged.
        let lock = drift.files.iter().find(|file| file.path == LOCK_FILE);
        let witness = lock.or(drift.files.first()).map(|file| Witness {
            path: file.path.clone(),
            digest: (file.how != Drifting::Orphan).then(|| sha256(changes.tree.files[&file.path].as_bytes())),
        });
        Ok(Journal {
            version: VERSION,
            schemas,
            files: files.collect::<Result<_, Box<Diagnostic>>>()?,
            out: self.stored(changes.out).map_err(|error| refused("find the output directory", &error))?,
            witness,
        })
    }

    /// Exchanges the schema directory and the staged one, in one step where that is possible.
    fn exchange(&self, before: Before) -> io::Result<()> {
        before("exchange")?;
        if exchange(&self.schemas, &self.staged()).is_ok() {
            return Ok(());
        }
        fs::rename(&self.schemas, self.aside())?;
        before("put in place")?;
        fs::rename(self.staged(), &self.schemas)
    }

    /// Ends what an earlier run, or this one, has begun: undoes it, or clears up after it.
    fn end(&self, before: Before) -> Result<Ended, Box<Diagnostic>> {
        let journal = Journal::read(&self.journal()).map_err(|error| self.stuck(&error.to_string()))?;
        let Some(journal) = journal else {
            self.clear().map_err(|error| refused("clear away what an earlier run left", &error))?;
            return Ok(Ended::Undone);
        };
        let is_done =
            journal.witness.as_ref().is_some_and(|one| one.is_there(&self.base().join(&journal.out)));
        if !is_done {
            self.undo(&journal, before).map_err(|why| self.stuck(&why))?;
        }
        for file in &journal.files {
            // If it is there, it was not finished.
            let _ = fs::remove_file(unfinished(&self.base().join(&file.path)));
        }
        let removed = before("conclude").and_then(|()| fs::remove_file(self.journal()));
        removed.map_err(|error| self.stuck(&error.to_string()))?;
        // What is left now is cleared away by the next run.
        let _ = (self.clear(), clear_away(&self.base().join(&journal.out)));
        Ok(if is_done { Ended::Done } else { Ended::Undone })
    }

    fn undo(&self, journal: &Journal, before: Before) -> Result<(), String> {
        for file in journal.files.iter().rev() {
            let path = self.base().join(&file.path);
            let said = |error: io::Error| format!("`{}`: {error}", printed(&path));
            let held = match fs::read_to_string(&path) {
                Ok(text) => Some(text),
                Err(error) if error.kind() == io::ErrorKind::NotFound => None,
                Err(error) => return Err(said(error)),
            };
            match (&file.old, held) {
                (old, held) if *old == held => {}
                (Some(old), Some(held)) if held == file.new => {
                    before("restore").and_then(|()| replace(&path, old)).map_err(said)?;
                }
                (None, Some(held)) if held == file.new => {
                    before("restore").and_then(|()| fs::remove_file(&path)).map_err(said)?;
                }
                _ => return Err(format!("`{}` was changed meanwhile", printed(&path))),
            }
        }
        before("put back").map_err(|error| error.to_string())?;
        self.put_back(&journal.schemas.0, &journal.schemas.1)
    }

    /// Puts the schema directory back that has the digest `old`.
    fn put_back(&self, old: &str, new: &str) -> Result<(), String> {
        let is = |path: &Path, digest: &str| digest_of_directory(path).is_ok_and(|found| found == digest);
        let said = |error: io::Error| format!("`{}`: {error}", printed(&self.schemas));
        if is(&self.schemas, old) {
            return Ok(());
        }
        let is_gone = self.schemas.symlink_metadata().is_err();
        if !is_gone && !is(&self.schemas, new) {
            return Err(format!("`{}` was changed meanwhile", printed(&self.schemas)));
        }
        if is(&self.aside(), old) {
            if !is_gone {
                fs::rename(&self.schemas, self.staged()).map_err(said)?;
            }
            return fs::rename(self.aside(), &self.schemas).map_err(said);
        }
        if is(&self.staged(), old) {
            return exchange(&self.schemas, &self.staged()).map_err(said);
        }
        Err(format!("the old schemas are not in `{}` as they were", printed(&self.guard.work)))
    }

    fn stuck(&self, why: &str) -> Box<Diagnostic> {
        let message = format!("an update was ended half-way and cannot be undone: {why}");
        let help = format!(
            "what was there before is in `{}`: put it back by hand, then remove that directory",
            printed(&self.guard.work)
        );
        Box::new(Diagnostic::without_address(Code::Io, message).help(help))
    }

    fn clear(&self) -> io::Result<()> {
        let _ = fs::remove_file(unfinished(&self.journal()));
        for directory in [self.staged(), self.aside(), self.guard.work.join(super::OVERLAY)] {
            if directory.symlink_metadata().is_ok() {
                fs::remove_dir_all(directory)?;
            }
        }
        Ok(())
    }

    fn aside(&self) -> PathBuf {
        self.guard.work.join("old")
    }

    fn journal(&self) -> PathBuf {
        self.guard.work.join(JOURNAL)
    }

    /// The directory around the schemas.
    fn base(&self) -> &Path {
        self.schemas.parent().unwrap_or(Path::new("/"))
    }

    /// A path as the journal holds it: without links, so that what they lead to is replaced.
    fn stored(&self, path: &Path) -> io::Result<PathBuf> {
        let real = match path.canonicalize() {
            Ok(real) => real,
            Err(_) => {
                let absolute = std::path::absolute(path)?;
                let (parent, name) =
                    absolute.parent().zip(absolute.file_name()).ok_or(io::ErrorKind::NotFound)?;
                parent.canonicalize()?.join(name)
            }
        };
        Ok(real.strip_prefix(self.base()).map(Path::to_owned).unwrap_or(real))
    }
}

impl Drop for Transaction {
    /// Clears away what was prepared, unless the journal still needs it.
    fn drop(&mut self) {
        if self.journal().symlink_metadata().is_err() {
            let _ = self.clear();
        }
    }
}

const JOURNAL: &str = "journal.json";

/// Ends the transaction that a killed run has left, if one has; says how.
///
/// # Errors
/// Another run may be at work there, or people have changed meanwhile what would be put back.
pub fn recover(schemas: &Path) -> Result<Option<Ended>, Box<Diagnostic>> {
    let real = match schemas.canonicalize() {
        Ok(real) => real,
        Err(_) => {
            let absolute = std::path::absolute(schemas).unwrap_or_else(|_| schemas.to_owned());
            let parent = absolute.parent().and_then(|parent| parent.canonicalize().ok());
            match parent.zip(absolute.file_name()) {
                Some((parent, name)) => parent.join(name),
                None => return Ok(None),
            }
        }
    };
    let Some(name) = real.file_name() else { return Ok(None) };
    let work = real.with_file_name(format!(".{}.schemalock", name.to_string_lossy()));
    if !work.join(JOURNAL).is_file() {
        return Ok(None);
    }
    let guard = Guard::acquire(&real).map_err(|error| Box::new(error.diagnostic()))?;
    let transaction = Transaction { schemas: real, guard };
    // It may have ended while the lock was taken.
    if !transaction.journal().is_file() {
        return Ok(None);
    }
    transaction.end(&mut |_| Ok(())).map(Some)
}

fn refused(act: &str, error: &io::Error) -> Box<Diagnostic> {
    Box::new(Diagnostic::without_address(Code::Io, format!("could not {act}: {error}")))
}

/// Copies a directory with everything in it; links stay links, and times stay as they are.
pub fn copy_of(from: &Path, to: &Path) -> io::Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        let place = match entry.path().strip_prefix(from) {
            Ok(rest) if !rest.as_os_str().is_empty() => to.join(rest),
            _ => to.to_owned(),
        };
        if entry.file_type().is_dir() {
            fs::create_dir_all(&place)?;
            fs::set_permissions(&place, fs::metadata(entry.path())?.permissions())?;
        } else {
            link(entry.path(), &place, entry.file_type().is_symlink())?;
        }
    }
    Ok(())
}
