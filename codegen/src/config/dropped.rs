//! Entries of the configuration and the overlay that an update took out, as the lock has them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Where entries of the overlay were.
pub(crate) const OVERLAY: &str = "overlay";

/// Where descriptions of the overlay were.
pub(crate) const DOCS: &str = "docs";

/// The table of the configuration with the options of an import.
pub(crate) const IMPORT: &str = "import";

/// An entry that was taken out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dropped {
    /// A table or list of the configuration, or [`OVERLAY`] or [`DOCS`].
    pub from: String,
    /// The address, name or pattern of the entry.
    pub key: String,
    /// The value of the entry.
    pub value: Value,
}
