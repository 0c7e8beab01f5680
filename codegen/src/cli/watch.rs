//! `--watch`: runs a verb again after each change of its input.
//!
//! ```text
//! $ schemalock generate --watch
//! messages in generated: 1 written, 0 removed, 58 unchanged
//! watching schemas, schemalock.toml; Ctrl-C ends
//! ```
//!
//! The watcher covers the schemas, the overlay, the folders of `[remotes]` and the configuration file. Changes that
//! follow each other within [`QUIET`] are one change, so that an editor that writes a file in three steps starts
//! one run.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use notify_debouncer_mini::notify::{self, RecommendedWatcher, RecursiveMode};
use notify_debouncer_mini::{DebounceEventResult, Debouncer, new_debouncer};

use super::console::Console;
use super::exit::Exit;
use crate::config::{Config, FILE_NAME, Overrides, printed};
use crate::diagnose::Report;

/// The time that the input has to stay unchanged before a run starts.
const QUIET: Duration = Duration::from_millis(150);

/// Runs `verb` now and after each change, until the process is interrupted.
///
/// Returns the exit code of the last run only if the input cannot be watched.
pub(super) fn run(
    console: &Console,
    config: Option<&Path>,
    overrides: &Overrides,
    mut verb: impl FnMut() -> Exit,
) -> Exit {
    loop {
        // The watcher starts before the run: a change during the run starts the next one.
        let input = WatchedFiles::of(config, overrides);
        let watched = input.watch();
        let exit = verb();
        let (changes, _watcher) = match watched {
            Ok(watched) => watched,
            Err(error) => {
                console.conclude(&format!("could not watch {}: {error}", input.listed()));
                return Exit::Failed;
            }
        };
        console.conclude(&format!("watching {}; Ctrl-C ends", input.listed()));
        if input.wait(&changes).is_none() {
            return exit;
        }
    }
}

/// The files and directories that a run reads.
struct WatchedFiles {
    /// Files, and directories with all that is in them.
    paths: Vec<PathBuf>,
    /// The generated crate: its files change with every run.
    out: Option<PathBuf>,
}

type FileEvents = Receiver<DebounceEventResult>;

impl WatchedFiles {
    /// Reads the configuration for what it names; only its own file if it cannot be used.
    fn of(file: Option<&Path>, overrides: &Overrides) -> WatchedFiles {
        let config = Config::read(file, overrides.clone(), &mut Report::default());
        let mut paths = config.as_ref().map(Config::inputs).unwrap_or_default();
        // An overlay among the schemas is watched with them.
        paths.dedup_by(|path, before| path.starts_with(before));
        paths.push(file.unwrap_or(Path::new(FILE_NAME)).to_owned());
        WatchedFiles { paths, out: config.map(|config| config.out) }
    }

    /// Starts a watcher of all paths. An absent file is watched through its directory.
    fn watch(&self) -> Result<(FileEvents, Debouncer<RecommendedWatcher>), notify::Error> {
        let (sender, changes) = channel();
        let mut watcher = new_debouncer(QUIET, sender)?;
        for path in &self.paths {
            let (path, mode) = if path.is_dir() {
                (path.as_path(), RecursiveMode::Recursive)
            } else {
                // Editors replace files: the directory outlives them.
                (directory_of(path), RecursiveMode::NonRecursive)
            };
            if path.exists() {
                watcher.watcher().watch(path, mode)?;
            }
        }
        Ok((changes, watcher))
    }

    /// Waits for a change of the input; `None` if the watcher has ended.
    fn wait(&self, changes: &FileEvents) -> Option<()> {
        loop {
            // An error is a lost event: a run too many is better than one too few.
            match changes.recv().ok()? {
                Ok(events) if !events.iter().any(|event| self.concerns(&event.path)) => {}
                _ => return Some(()),
            }
        }
    }

    fn concerns(&self, changed: &Path) -> bool {
        let changed = absolute(changed);
        let is_output = self.out.as_ref().is_some_and(|out| changed.starts_with(absolute(out)));
        !is_output && self.paths.iter().any(|path| changed.starts_with(absolute(path)))
    }

    fn listed(&self) -> String {
        self.paths.iter().map(|path| printed(path)).collect::<Vec<_>>().join(", ")
    }
}

fn directory_of(file: &Path) -> &Path {
    file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Returns the path from the root, without links as far as it exists.
fn absolute(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    match (path.parent().and_then(|parent| parent.canonicalize().ok()), path.file_name()) {
        (Some(parent), Some(name)) => parent.join(name),
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_changes_of_the_input_concern_a_run() {
        let directory = tempfile::tempdir().expect("a directory");
        let at = |name: &str| directory.path().join(name);
        std::fs::create_dir(at("schemas")).expect("a directory");
        let input =
            WatchedFiles { paths: vec![at("schemas"), at("schemalock.toml")], out: Some(at("generated")) };
        assert!(input.concerns(&at("schemas/call.json")));
        assert!(input.concerns(&at("schemalock.toml")));
        assert!(!input.concerns(&at("generated/src/lib.rs")));
        assert!(!input.concerns(&at("notes.txt")));
    }

    #[test]
    fn a_change_ends_the_wait_and_one_beside_it_does_not() {
        let directory = tempfile::tempdir().expect("a directory");
        let at = |name: &str| directory.path().join(name);
        std::fs::create_dir(at("schemas")).expect("a directory");
        let input = WatchedFiles { paths: vec![at("schemas"), at("schemalock.toml")], out: None };
        let (changes, _watcher) = input.watch().expect("a watcher");
        std::fs::write(at("notes.txt"), "beside").expect("written");
        std::fs::write(at("schemas/call.json"), "{}").expect("written");
        assert!(input.wait(&changes).is_some());
    }
}
