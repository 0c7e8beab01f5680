//! The bounds on input that several folders share, each with its reason.
//!
//! A bound on one algorithm is beside it. Bounds on the JSON that generated crates read are in `codegen/runtime/`,
//! since crates carry them. Where a bound changes what is emitted, a diagnostic reports it:
//! `codegen/tests/limits.rs` has a case for each.
//!
//! ```text
//! {"enum": ["a0", …, "a30000"]}    one value more than ENUM_VALUES
//! pub type Root = String;          with the warning `limit-reached` at `root.json#/enum`
//! ```

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

/// Values, and characters, of the example body in the docs of a type. Longer ones do not show the type at a glance.
pub(crate) const EXAMPLE_VALUES: usize = 40;
pub(crate) const EXAMPLE_CHARACTERS: usize = 600;

/// Levels of directories in which `init` looks for schemas. Deeper ones belong to dependencies.
pub(crate) const PROJECT_DEPTH: usize = 5;

/// Values of an enum that has a variant for each. The index of a type numbers some 65,000 names, and unions join enums.
pub(crate) const ENUM_VALUES: usize = 30_000;

/// Items of a tuple. The standard library implements its traits up to this length, and so does `value/tuple.rs`.
pub(crate) const TUPLE_ITEMS: usize = 12;

/// Variants that several choices of one schema are multiplied to. Each becomes a type of its own: more are neither
/// read in the docs nor matched by hand, while each costs every build of the crate.
pub(crate) const MULTIPLIED_VARIANTS: usize = 32;

/// How often the content of a merged branch is merged again. Unions that contain each other would otherwise unfold
/// without end.
pub(crate) const MERGE_GENERATIONS: u8 = 3;

/// Schemas that merging adds: more than any real set needs, so that two recursive schemas unfold together.
pub(crate) const MERGED_SCHEMAS: usize = 20_000;

/// Pairs of branches of one `oneOf` that are compared for `validate`.
pub(crate) const EXCLUSIVE_PAIRS: usize = 100_000;

/// Pairs of variants of one union that are compared for the report.
pub(crate) const COMPARED_PAIRS: usize = 20_000;
