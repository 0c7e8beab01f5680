//! The names of everything in the last run, so that types keep them when the schemas change.
//!
//! The lock file has the type of each schema by its address, and for each type the Rust names of its members, values
//! or variants by their names in JSON. `decide` chooses a new name only where the lock file has none.

mod branch;
mod conflict;
mod lock;
mod of_model;
mod shape;

pub(crate) use branch::without_positions;
pub(crate) use lock::Lockfile;
pub(crate) use of_model::called;
pub(crate) use shape::shape;

use crate::address::Address;
use crate::config::Config;
use crate::config::Dropped;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::model::Shape;
use foldhash::HashMap;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// The name of the lock, in the output directory.
pub const LOCK_FILE: &str = "schemalock.lock";

/// The names of one state of the generated crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// The paths of the types, such as `types::Call`, by each address of their schemas: nearly always one. A union
    /// and the enum of its strings may be in one schema.
    pub types: HashMap<String, Vec<String>>,
    /// The names within each type, by its path.
    pub names: BTreeMap<String, Called>,
    /// Entries that updates took out of the configuration and the overlay.
    pub dropped: Vec<Dropped>,
    /// The lock file's content where all names are chosen anew: it names nothing, but each name that differs now is
    /// reported.
    pub forgotten: Option<Box<Memory>>,
}

/// A type, and the names in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Called {
    /// Whether it is a struct, an enum, a union or an alias.
    pub kind: Kind,
    /// The name that the schema gave itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The digest of what the type is, where its addresses alone do not identify it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<String>,
    /// Rust names by JSON's: fields by members, variants by values or by what they hold. In the order
    /// in which `new` takes them.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub names: IndexMap<String, String>,
    /// Fields for which a union has a method.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accessors: Vec<String>,
}

/// The kind of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A struct.
    Struct,
    /// An enum of listed strings.
    Enum,
    /// An enum with a variant for each branch.
    Union,
    /// Another name for a type.
    Alias,
}

impl Kind {
    /// Returns the kind of `shape`.
    pub fn of(shape: &Shape) -> Kind {
        match shape {
            Shape::Object(_) => Kind::Struct,
            Shape::Enum(_) => Kind::Enum,
            Shape::Union(_) => Kind::Union,
            Shape::Alias(_) => Kind::Alias,
        }
    }
}

impl Memory {
    /// Returns the path of the type of this kind that was at `address`, if addresses like it last.
    pub fn lasting_type(&self, address: &Address, kind: Kind) -> Option<&str> {
        let lasts = without_positions(&address.pointer).is_none();
        let paths = self.types.get(&address.to_string()).filter(|_| lasts)?;
        let is_kind = |path: &&String| self.names.get(*path).is_none_or(|called| called.kind == kind);
        paths.iter().find(is_kind).map(String::as_str)
    }

    /// Returns what the lock of the generated crate remembers. Without a lock that is nothing. If all names are
    /// to be chosen anew, it is in [`Memory::forgotten`] alone.
    ///
    /// # Errors
    /// A lock that cannot be read is reported: going on without it would rename silently.
    pub fn read(config: &Config, report: &mut Report) -> Memory {
        let path = config.out.join(LOCK_FILE);
        let found = match crate::input::text(&path) {
            Ok(text) => of_text(&text, &path, report),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Memory::default()),
            // Not a directory: there can be no crate yet. Writing reports it better.
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(Memory::default()),
            Err(error) => Err(error.to_string()),
        };
        let found = found.map(|found| match config.fresh_names {
            true => Memory {
                dropped: found.dropped.clone(),
                forgotten: Some(Box::new(found)),
                ..Memory::default()
            },
            false => found,
        });
        if config.fresh_names && found.is_err() {
            // The names in it are not wanted.
            return Memory::default();
        }
        found.unwrap_or_else(|why| {
            let lock = crate::config::printed(&path);
            let message = format!("the lock `{lock}`, which remembers all names, could not be read: {why}");
            report.push(Diagnostic::without_address(Code::UnreadableLock, message));
            Memory::default()
        })
    }
}

/// Returns what the text of a lock remembers; of one with a merge conflict, what both sides do.
fn of_text(text: &str, path: &Path, report: &mut Report) -> Result<Memory, String> {
    let Some((ours, theirs)) = conflict::sides(text) else {
        return Memory::of_lock(text).map_err(|error| error.to_string());
    };
    let side =
        |text: &str| Memory::of_lock(text).map_err(|error| format!("it holds a merge conflict, and {error}"));
    let memory = conflict::union(side(&ours)?, side(&theirs)?);
    let lock = crate::config::printed(path);
    let message = format!("the lock `{lock}` holds a merge conflict; the names of both sides are kept");
    report.push(Diagnostic::without_address(Code::MergedLock, message));
    Ok(memory)
}
