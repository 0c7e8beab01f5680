//! How much input costs at most, each bound with its reason.
//!
//! Bounds on the JSON that generated crates read are in `codegen/runtime/`, since crates carry them.

/// The size of one input file: a schema, a document, an overlay, a configuration, a lock, a journal, a body.
///
/// The largest OpenAPI documents that are published have some tens of megabytes.
pub(crate) const FILE_BYTES: u64 = 128 << 20;

/// The files and directories that are walked where links are followed: one may lead to a whole disk.
pub(crate) const LINKED_ENTRIES: usize = 1_000_000;

/// Levels of schemas within schemas, and of JSON in a schema file.
///
/// Passes recurse, so that the bound keeps them off the end of the stack. Published schemas nest some 20 deep.
pub(crate) const SCHEMA_DEPTH: usize = 256;

/// References, `allOf`s and branches that one question about a schema follows. Each is asked of many schemas, and
/// a question without an answer is read the safe way.
pub(crate) const QUESTION_DEPTH: usize = 16;

/// Levels of unions within unions that are made one. Each round lifts one level.
pub(crate) const FLATTENED_LEVELS: usize = 64;

/// Arrays and maps directly inside of each other that are written as one Rust type. rustc itself follows 128.
pub(crate) const RUST_TYPE_DEPTH: usize = 24;

/// Inline types in inline types that the digest of a type's shape follows. More would not distinguish more types.
pub(crate) const SHAPE_DEPTH: usize = 8;

/// Levels of lists and quotes in a description; rustdoc indents no deeper in a readable way.
pub(crate) const DESCRIPTION_DEPTH: usize = 12;

/// Levels of directories in which `init` looks for schemas. Deeper ones belong to dependencies.
pub(crate) const PROJECT_DEPTH: usize = 5;
