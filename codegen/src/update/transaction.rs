//! Schemas, configuration, changelog and crate change together or not at all.
//!
//! Everything is prepared beside the schema directory, in `.<name>.schemalock/`. Then a journal is
//! written there, the directories are exchanged, the files are replaced, and last of all the new crate
//! takes the place of the old one in one step (see [`crate::output`]). That step decides: as long as the
//! old crate is there, all that was done can be undone by the journal; as soon as the new one is there,
//! all is new. A run that fails undoes its own work; the work of a run that was killed is undone by the
//! next run of a verb that writes ([`super::recover`]).
//!
//! What people have changed meanwhile is not overwritten: the digests in the journal show it, and it is
//! reported instead.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::journal::{FileChange, JOURNAL, Journal, VERSION, Witness, digest_of_directory};
use super::receipt;
use super::target::Target;
use crate::config::{Config, printed};
use crate::diagnose::{Code, Diagnostic};
use crate::digest::sha256;
use crate::held::unfinished;
use crate::lockfile::LOCK_FILE;
use crate::output::{BeforeStep, Drifting, FileTree, Guard, TreeError, clear_away, exchange, link};

/// A change of the whole project that has not been made.
pub(crate) struct Transaction<'c> {
    config: &'c Config,
    /// Without symbolic links on the way.
    schemas: PathBuf,
    guard: Guard,
}

/// The changes beside the schemas.
pub(crate) struct OtherFiles<'c> {
    pub files: Vec<FileChange>,
    pub tree: &'c FileTree,
}

/// The two ways in which a transaction that had begun was ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// Everything is as it was before.
    Undone,
    /// Everything is new; what was left to do was done.
    Done,
}

impl<'c> Transaction<'c> {
    /// Begins to prepare a change, and copies the schemas to [`Transaction::staged`].
    ///
    /// # Errors
    /// Another run may be at work, the current directory may be the schema directory, which would go away
    /// under it, an earlier update may have been cut short, and the file system may refuse.
    pub(crate) fn begin(config: &'c Config, before: BeforeStep) -> Result<Transaction<'c>, Box<Diagnostic>> {
        let schemas = config.schemas.canonicalize().map_err(|error| refused("find the schemas", &error))?;
        if std::env::current_dir().is_ok_and(|current| current.starts_with(&schemas)) {
            let message = "the schema directory cannot be exchanged from inside of it";
            let help = "run it from another directory, with `--config`";
            return Err(Box::new(Diagnostic::without_address(Code::Io, message).help(help)));
        }
        let transaction = Transaction::at(config, schemas)?;
        check_configuration(config)?;
        // What a killed run has left was dealt with before; another run may have been killed since.
        if transaction.has_journal() {
            let message = "another update was cut short just now";
            return Err(Box::new(Diagnostic::without_address(Code::CutShort, message)));
        }
        transaction.clear().map_err(|error| refused("clear away what an earlier run left", &error))?;
        let copied = before("copy").and_then(|()| copy_of(&transaction.schemas, &transaction.staged()));
        copied.map_err(|error| refused("copy the schemas", &error))?;
        Ok(transaction)
    }

    /// Takes the lock for the schema directory `schemas`, a path without links.
    pub(crate) fn at(config: &'c Config, schemas: PathBuf) -> Result<Transaction<'c>, Box<Diagnostic>> {
        let guard = Guard::acquire(&schemas).map_err(|error| Box::new(error.diagnostic()))?;
        Ok(Transaction { config, schemas, guard })
    }

    /// Returns the directory that will be the schema directory: a copy, to be changed.
    pub(crate) fn staged(&self) -> PathBuf {
        self.guard.work.join("new")
    }

    /// Makes all changes.
    ///
    /// # Errors
    /// What is in the way; everything is as it was then.
    pub(crate) fn commit(self, changes: &OtherFiles<'_>, before: BeforeStep) -> Result<(), Box<Diagnostic>> {
        let journal = self.journal_of(changes)?;
        let (old, new) = &journal.schemas;
        if old == new && journal.files.is_empty() && journal.witness.is_none() {
            return Ok(());
        }
        let had_crate = self.config.out.exists();
        if let Err(diagnostic) = self.swap(&journal, changes, before) {
            return match self.end(&journal, before)? {
                Ended::Done => Ok(()),
                Ended::Undone => {
                    // Nor does a directory stay that the attempt has made.
                    let _ = had_crate || fs::remove_dir(&self.config.out).is_ok();
                    Err(diagnostic)
                }
            };
        }
        // What cannot be cleared away now is cleared away by the next run.
        let cleared = before("conclude").and_then(|()| self.remove_journal());
        if cleared.is_ok() && before("clear").is_ok() {
            // Nothing hangs on it any more.
            let _ = self.clear();
        }
        Ok(())
    }

    fn swap(
        &self,
        journal: &Journal,
        changes: &OtherFiles<'_>,
        before: BeforeStep,
    ) -> Result<(), Box<Diagnostic>> {
        before("journal")
            .and_then(|()| self.write_journal(journal))
            .map_err(|error| refused("write the journal", &error))?;
        if journal.schemas.0 != journal.schemas.1 {
            self.exchange(before).map_err(|error| refused("put the new schemas in place", &error))?;
        }
        for file in &journal.files {
            let place = file.target.place(self.config).map_err(refused_file)?;
            before("replace")
                .and_then(|()| place.replace(&file.new))
                .map_err(|error| refused(&format!("write `{}`", printed(&place.path())), &error))?;
        }
        let out = &self.config.out;
        let out = fs::create_dir_all(out)
            .and_then(|()| out.canonicalize())
            .map_err(|error| refused("make the output directory", &error))?;
        let inside = std::env::current_dir().is_ok_and(|current| current.starts_with(&out));
        let written = changes.tree.write_stepwise(&out, &|_| true, !inside, before);
        written.map(|_| ()).map_err(|error| Box::new(error.diagnostic()))
    }

    fn journal_of(&self, changes: &OtherFiles<'_>) -> Result<Journal, Box<Diagnostic>> {
        let digest =
            |path: &Path| digest_of_directory(path).map_err(|error| refused("read the schemas", &error));
        let schemas = (digest(&self.schemas)?, digest(&self.staged())?);
        let files = changes.files.iter().filter(|file| file.old.as_ref() != Some(&file.new));
        // What may not be written is refused before anything is.
        let files = files.map(|file| {
            file.target.place(self.config).map_err(refused_file)?;
            Ok(file.clone())
        });
        let drift = changes.tree.compare(&self.config.out, &|_| true, 0);
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
            witness,
        })
    }

    /// Exchanges the schema directory and the staged one, in one step where that is possible.
    fn exchange(&self, before: BeforeStep) -> io::Result<()> {
        before("exchange")?;
        if exchange(&self.schemas, &self.staged()).is_ok() {
            return Ok(());
        }
        fs::rename(&self.schemas, self.aside())?;
        before("put in place")?;
        fs::rename(self.staged(), &self.schemas)
    }

    /// Ends what an earlier run, or this one, has begun by `journal`: undoes it, or clears up after it.
    pub(crate) fn end(&self, journal: &Journal, before: BeforeStep) -> Result<Ended, Box<Diagnostic>> {
        let is_done = journal.witness.as_ref().is_some_and(|one| one.is_there(&self.config.out));
        if !is_done {
            self.undo(journal, before).map_err(|why| self.stuck(&why))?;
        }
        for place in journal.files.iter().filter_map(|file| file.target.place(self.config).ok()) {
            // If it is there, it was not finished.
            let _ = place.remove_unfinished();
        }
        let removed = before("conclude").and_then(|()| self.remove_journal());
        removed.map_err(|error| self.stuck(&error.to_string()))?;
        // What is left now is cleared away by the next run.
        let _ = (self.clear(), clear_away(&self.config.out));
        Ok(if is_done { Ended::Done } else { Ended::Undone })
    }

    fn undo(&self, journal: &Journal, before: BeforeStep) -> Result<(), String> {
        // Nothing is put back before each file is found to be one that an update writes.
        let places = journal.files.iter().map(|file| file.target.place(self.config));
        let places = places.collect::<Result<Vec<_>, String>>()?;
        for (file, place) in journal.files.iter().zip(&places).rev() {
            let said = |error: io::Error| format!("`{}`: {error}", printed(&place.path()));
            match (&file.old, place.read().map_err(said)?) {
                (old, held) if *old == held => {}
                (Some(old), Some(held)) if held == file.new => {
                    before("restore").and_then(|()| place.replace(old)).map_err(said)?;
                }
                (None, Some(held)) if held == file.new => {
                    before("restore").and_then(|()| place.remove()).map_err(said)?;
                }
                _ => return Err(format!("`{}` was changed meanwhile", printed(&place.path()))),
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

    /// Returns the message that an update was cut short and cannot be undone.
    pub(crate) fn stuck(&self, why: &str) -> Box<Diagnostic> {
        let message = format!("an update was ended half-way and cannot be undone: {why}");
        let help = format!(
            "what was there before is in `{}`: put it back by hand, then remove that directory",
            printed(&self.guard.work)
        );
        Box::new(Diagnostic::without_address(Code::Io, message).help(help))
    }

    fn clear(&self) -> io::Result<()> {
        self.guard.held.remove(unfinished(OsStr::new(JOURNAL)))?;
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

    fn write_journal(&self, journal: &Journal) -> io::Result<()> {
        let text = journal.render()?;
        receipt::keep(&self.schemas, &text);
        self.guard.held.replace(OsStr::new(JOURNAL), &text)
    }

    fn remove_journal(&self) -> io::Result<()> {
        self.guard.held.remove(JOURNAL)?;
        receipt::remove(&self.schemas);
        Ok(())
    }

    /// Returns the text of the journal, if there is one.
    pub(crate) fn journal(&self) -> io::Result<Option<Vec<u8>>> {
        Journal::text(&self.guard.held)
    }

    /// Returns whether the journal is this user's own.
    pub(crate) fn is_own(&self, journal: &[u8]) -> bool {
        receipt::is_own(&self.schemas, journal)
    }

    fn has_journal(&self) -> bool {
        !matches!(self.guard.held.is_file(OsStr::new(JOURNAL)), Ok(false))
    }
}

/// Checks that the configuration file is as it was read: another run may have updated it before this one took the lock.
fn check_configuration(config: &Config) -> Result<(), Box<Diagnostic>> {
    let Some((path, text)) = config.file() else { return Ok(()) };
    let place = Target::Configuration.place(config).map_err(refused_file)?;
    let now = place.read().map_err(|error| refused(&format!("read `{path}`"), &error))?;
    if now.is_none_or(|now| now == text) {
        return Ok(());
    }
    let message = format!("another run has changed `{path}` since this one read it");
    Err(Box::new(Diagnostic::without_address(Code::Io, message).help("run it again")))
}

impl Drop for Transaction<'_> {
    /// Clears away what was prepared, unless the journal still needs it.
    fn drop(&mut self) {
        if !self.has_journal() {
            let _ = self.clear();
        }
    }
}

fn refused_file(why: String) -> Box<Diagnostic> {
    let help = "an update replaces files of the project only, and none through a link";
    Box::new(Diagnostic::without_address(Code::Io, format!("could not write {why}")).help(help))
}

fn refused(act: &str, error: &io::Error) -> Box<Diagnostic> {
    Box::new(Diagnostic::without_address(Code::Io, format!("could not {act}: {error}")))
}

/// Copies a directory with everything in it; links stay links, and times stay as they are.
pub(crate) fn copy_of(from: &Path, to: &Path) -> io::Result<()> {
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
