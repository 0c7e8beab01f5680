//! How much input costs at most, each bound with its reason.
//!
//! Bounds on the JSON that generated crates read are in `codegen/runtime/`, since crates carry them.

/// The size of one input file: a schema, a document, an overlay, a configuration, a lock, a journal, a body.
///
/// The largest OpenAPI documents that are published have some tens of megabytes.
pub const FILE_BYTES: u64 = 128 << 20;

/// The files and directories that are walked where links are followed: one may lead to a whole disk.
pub const LINKED_ENTRIES: usize = 1_000_000;
