//! How much input costs at most, each bound with its reason.
//!
//! Bounds on the JSON that generated crates read are in `codegen/support/`, since crates carry them.

/// The size of one input file: a schema, a document, an overlay, a configuration, a lock, a journal, a body.
///
/// The largest published document known is 14 MB. A schema takes some 60 times its size in memory while the
/// generator works, so that this stays below what a CI machine has.
pub const FILE_BYTES: u64 = 128 << 20;
