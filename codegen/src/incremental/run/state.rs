//! Everything that a run depends on and everything that it made, each as one digest.

use std::path::Path;

use crate::config::Config;
use crate::diagnose::Report;
use crate::digest::Parts;
use crate::incremental::store;
use crate::input;
use crate::load::{LoadOptions, Texts, found, without_mark};
use crate::lockfile::LOCK_FILE;
use crate::output::FileTree;

/// The inputs of a run, at one moment: the program itself, the configuration, every file of the schemas, the overlay
/// and the remotes, and the lock file.
pub(crate) struct Inputs {
    /// The schemas, by the names that messages call them.
    schemas: Texts,
    /// The overlay, by its name.
    overlay: Option<(String, Vec<u8>)>,
    lock: Option<Vec<u8>>,
    digest: String,
}

impl Inputs {
    /// Returns those that are on disk; `None` if any of them cannot be read.
    pub(crate) fn read(config: &Config) -> Option<Inputs> {
        let mut digest = Parts::default();
        add(&mut digest, "program", store::program()?.as_bytes());
        add(&mut digest, "configuration", settings(config).as_bytes());
        for (name, text) in &config.license_texts {
            add(&mut digest, name, text.as_bytes());
        }
        let mut report = Report::default();
        let mut schemas = Texts::new();
        for (name, path) in found(&config.load_options(), &mut report) {
            let text = input::file(&path).ok()?;
            add(&mut digest, &name, &text);
            schemas.push((name, text));
        }
        for (uri, folder) in &config.remotes {
            add(&mut digest, "remote", uri.as_bytes());
            for (name, path) in found(&LoadOptions::new(folder), &mut report) {
                add(&mut digest, &name, &input::file(&path).ok()?);
            }
        }
        let mut overlay = None;
        if let Some(path) = &config.overlay {
            let text = input::file(path).ok()?;
            add(&mut digest, "overlay", &text);
            overlay = Some((path.file_name()?.to_string_lossy().into_owned(), text));
        }
        let lock = input::file(&config.out.join(LOCK_FILE)).ok();
        report.diagnostics().is_empty().then(|| Inputs { schemas, overlay, lock, digest: digest.end() })
    }

    /// Returns the digest of all of it but the lock, which is part of the crate.
    pub(crate) fn digest(&self) -> &str {
        &self.digest
    }

    /// Returns the bytes of the lock file.
    pub(crate) fn lock(&self) -> Option<&[u8]> {
        self.lock.as_deref()
    }

    /// Returns the text of a schema file, or else of the overlay, as messages show it.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let mut all = self.schemas.iter().chain(&self.overlay);
        let (_, bytes) = all.find(|(known, _)| known == name)?;
        std::str::from_utf8(bytes).ok().map(without_mark)
    }

    /// Returns the schemas, for who needs no text of them any more.
    pub(crate) fn take_schemas(&mut self) -> Texts {
        std::mem::take(&mut self.schemas)
    }
}

/// Returns the digest of the crate on disk. `None` if it cannot be read, if a link is in it, if a run that was killed
/// has left something, or if `is_good` rejects a file.
pub(super) fn digest_of_crate(
    config: &Config,
    is_good: &mut dyn FnMut(&str, &[u8]) -> bool,
) -> Option<String> {
    let mut digest = Parts::default();
    for (name, path) in FileTree::on_disk(&config.out).ok()?? {
        let text = input::file(&path).ok()?;
        if !is_good(&name, &text) {
            return None;
        }
        add(&mut digest, &name, &text);
    }
    Some(digest.end())
}

fn add(digest: &mut Parts, name: &str, content: &[u8]) {
    digest.add(name.as_bytes());
    digest.add(content);
}

/// Returns what the configuration file and the command line settle.
fn settings(config: &Config) -> String {
    let paths: [&Path; 2] = [&config.schemas, &config.out];
    let file = config.file();
    // Flags may repeat the settings of the file: some complaints about the file are made only where it decides.
    let decided = (&config.name, &config.roots, config.is_about_others, config.fresh_names, config.dangling);
    format!("{paths:?} {file:?} {decided:?}")
}
