//! Everything that a check depends on, as one digest.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::cache;
use crate::config::Config;
use crate::diagnose::Report;
use crate::digest::hex;
use crate::load::{LoadOptions, found};
use crate::tree::FileTree;

/// The files of one moment.
pub struct State {
    /// The texts of the schemas and the overlay, by the names that messages call them.
    schemas: HashMap<String, Vec<u8>>,
    digest: Sha256,
    /// How many bytes the crate has.
    bytes: usize,
}

impl State {
    /// The state that is on disk; `None` if any of it cannot be read, or is a link.
    pub fn read(config: &Config) -> Option<State> {
        let mut state = State { schemas: HashMap::new(), digest: Sha256::new(), bytes: 0 };
        state.add("program", cache::program()?.as_bytes());
        state.add("configuration", settings(config).as_bytes());
        let mut report = Report::default();
        for (name, path) in found(&config.load_options(), &mut report) {
            let text = fs::read(path).ok()?;
            state.add(&name, &text);
            state.schemas.insert(name, text);
        }
        for (uri, folder) in &config.remotes {
            state.add("remote", uri.as_bytes());
            for (name, path) in found(&LoadOptions::new(folder), &mut report) {
                state.add(&name, &fs::read(path).ok()?);
            }
        }
        if let Some(overlay) = &config.overlay {
            let text = fs::read(overlay).ok()?;
            let name = overlay.file_name()?.to_string_lossy().into_owned();
            state.add("overlay", &text);
            state.schemas.insert(name, text);
        }
        if !report.diagnostics().is_empty() {
            return None;
        }
        state.add("crate", &[]);
        for (name, path) in FileTree::on_disk(&config.out).ok()?? {
            let text = fs::read(path).ok()?;
            state.bytes += text.len();
            state.add(&name, &text);
        }
        Some(state)
    }

    /// Each part is told from the next by its length.
    fn add(&mut self, name: &str, content: &[u8]) {
        for part in [name.as_bytes(), content] {
            self.digest.update((part.len() as u64).to_le_bytes());
            self.digest.update(part);
        }
    }

    /// The digest of all of it.
    pub fn digest(&self) -> String {
        hex(&self.digest.clone().finalize())
    }

    /// The text of a schema file or of the overlay.
    pub fn text(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.schemas.get(name)?).ok()
    }

    /// Whether generating costs no more than remembering.
    pub fn is_small(&self) -> bool {
        self.bytes < cache::LEAST_BYTES
    }
}

/// What the configuration file and the command line settle.
fn settings(config: &Config) -> String {
    let paths: [&Path; 2] = [&config.schemas, &config.out];
    let file = config.file();
    format!("{paths:?} {file:?} {} {:?} {:?}", config.name, config.roots, config.fresh_names)
}
