//! Names in the lock, as JSON.

use super::{Called, Memory};
use crate::config::Dropped;
use foldhash::HashMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The version of the lock that is written, and the newest that is read.
pub const VERSION: u64 = 2;

/// Why a lock says nothing.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    #[error("{0}")]
    Malformed(#[from] serde_json::Error),
    #[error("it is of version {0}, which a newer schemalock wrote; this one reads {VERSION} at most")]
    Newer(u64),
}

/// The members that are read; a lock of version 1 has no `names`.
#[derive(Deserialize)]
struct Lock {
    version: u64,
    #[serde(default)]
    types: HashMap<String, Paths>,
    #[serde(default)]
    names: BTreeMap<String, Called>,
    #[serde(default)]
    dropped: Vec<Dropped>,
}

/// One path, or several.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub enum Paths {
    One(String),
    Several(Vec<String>),
}

impl Memory {
    /// Returns what the text of a lock remembers.
    ///
    /// # Errors
    /// If it is no lock, or one of a version to come.
    pub fn of_lock(text: &str) -> Result<Memory, Unreadable> {
        #[derive(Deserialize)]
        struct Version {
            version: u64,
        }
        let lock = serde_json::from_str(text).or_else(|error| {
            // One of a newer version may look otherwise.
            let Version { version } = serde_json::from_str(text)?;
            if version > VERSION { Err(Unreadable::Newer(version)) } else { Err(Unreadable::from(error)) }
        });
        let Lock { version, types, names, dropped } = lock?;
        if version > VERSION {
            return Err(Unreadable::Newer(version));
        }
        let several = |paths| match paths {
            Paths::One(path) => vec![path],
            Paths::Several(paths) => paths,
        };
        let types = types.into_iter().map(|(address, paths)| (address, several(paths))).collect();
        Ok(Memory { types, names, dropped, forgotten: None })
    }

    /// Returns the member `types` of the lock; `names` is as it stands.
    pub fn types_of_lock(&self) -> BTreeMap<&str, Paths> {
        let paths = |paths: &[String]| match paths {
            [path] => Paths::One(path.clone()),
            several => Paths::Several(several.to_vec()),
        };
        self.types.iter().map(|(address, types)| (address.as_str(), paths(types))).collect()
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
        assert!(matches!(Memory::of_lock("{\"version\": 3, \"types\": 1}"), Err(Unreadable::Newer(3))));
    }

    #[test]
    fn a_lock_of_the_first_version_remembers_types() {
        let memory = Memory::of_lock("{\"version\": 1, \"types\": {\"a.json#\": \"types::A\"}}");
        let memory = memory.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(memory.types["a.json#"], ["types::A"]);
        assert!(memory.names.is_empty());
    }
}
