//! `schemalock.lock`: what the crate was generated from and what was decided, for review and for the next run.

use super::{Called, Memory};
use crate::config::Dropped;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The version of the lock that is written, and the newest that is read.
pub(super) const VERSION: u64 = 2;

/// The reason why a lock file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    #[error("{0}")]
    Malformed(#[from] serde_json::Error),
    #[error("it is of version {0}, which a newer schemalock wrote; this one reads {VERSION} at most")]
    Newer(u64),
}

/// The text of `schemalock.lock`, as it is written and read. A lock of version 1 has no `names`.
///
/// ```text
/// { "version": 2, "inputs": { "call.json": "9f86…" }, "types": { "call.json#": "types::Call" }, … }
/// ```
#[derive(Serialize, Deserialize)]
pub(crate) struct Lockfile {
    pub version: u64,
    #[serde(default)]
    pub generator: String,
    #[serde(default)]
    pub source: Value,
    /// The digest of each file that the crate was generated from.
    #[serde(default)]
    pub inputs: IndexMap<String, String>,
    #[serde(default)]
    pub types: BTreeMap<String, Paths>,
    #[serde(default)]
    pub names: BTreeMap<String, Called>,
    /// The plan of each union, for review.
    #[serde(default)]
    pub unions: Map<String, Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dropped: Vec<Dropped>,
}

/// One path, or several.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Paths {
    One(String),
    Several(Vec<String>),
}

impl Lockfile {
    /// Returns a lock of the current version that remembers `memory`, and nothing else.
    pub(crate) fn of(memory: Memory) -> Lockfile {
        let paths = |paths: Vec<String>| match <[String; 1]>::try_from(paths) {
            Ok([path]) => Paths::One(path),
            Err(several) => Paths::Several(several),
        };
        Lockfile {
            version: VERSION,
            generator: concat!("schemalock ", env!("CARGO_PKG_VERSION")).to_owned(),
            source: Value::Null,
            inputs: IndexMap::new(),
            types: memory.types.into_iter().map(|(address, types)| (address, paths(types))).collect(),
            names: memory.names,
            unions: Map::new(),
            dropped: memory.dropped,
        }
    }

    /// Reads the text of a lock file.
    ///
    /// # Errors
    /// If it is no lock file, or one of a later version.
    pub(crate) fn read(text: &str) -> Result<Lockfile, LockError> {
        #[derive(Deserialize)]
        struct OnlyVersion {
            version: u64,
        }
        let lock: Result<Lockfile, LockError> = serde_json::from_str(text).or_else(|error| {
            // One of a newer version may look otherwise.
            let OnlyVersion { version } = serde_json::from_str(text)?;
            if version > VERSION { Err(LockError::Newer(version)) } else { Err(LockError::from(error)) }
        });
        let lock = lock?;
        if lock.version > VERSION { Err(LockError::Newer(lock.version)) } else { Ok(lock) }
    }

    /// Returns the text, which ends with a line break.
    pub(crate) fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        crate::terminal_text::json(&text).into_owned()
    }

    /// Returns the names and entries that the lock remembers.
    pub(crate) fn memory(self) -> Memory {
        let several = |paths| match paths {
            Paths::One(path) => vec![path],
            Paths::Several(paths) => paths,
        };
        let types = self.types.into_iter().map(|(address, paths)| (address, several(paths))).collect();
        Memory { types, names: self.names, dropped: self.dropped, ..Memory::default() }
    }
}

impl Memory {
    /// Returns what the text of a lock remembers.
    ///
    /// # Errors
    /// See [`Lockfile::read`].
    pub fn of_lock(text: &str) -> Result<Memory, LockError> {
        Lockfile::read(text).map(Lockfile::memory)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_lock_is_not_taken_for_an_empty_one() {
        assert!(Memory::of_lock("").is_err());
        assert!(Memory::of_lock("<<<<<<< HEAD\n{}").is_err());
        assert!(Memory::of_lock("{}").is_err());
        assert!(matches!(Memory::of_lock("{\"version\": 3, \"types\": 1}"), Err(LockError::Newer(3))));
    }

    #[test]
    fn a_lock_of_the_first_version_remembers_types() {
        let memory = Memory::of_lock("{\"version\": 1, \"types\": {\"a.json#\": \"types::A\"}}");
        let memory = memory.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(memory.types["a.json#"], ["types::A"]);
        assert!(memory.names.is_empty());
    }
}
