//! schemalock turns a directory of JSON Schema files into a crate of Rust types, and notices when
//! either of them drifts.
//!
//! # The way of a schema
//!
//! ```text
//! schemas/*.json ─ load ─► Sources ─ overlay ─► Sources ─ lower ─► Graph ─ passes ─► Graph
//!                                                                                      │ decide
//!   generated/ ◄─ tree ─ FileTree ◄─ emit ─ Model, complete ◄─ bridge (typify) ─ Model ◄┘
//! ```
//!
//! [`pipeline::generate`] is that line as code. Everything before `emit` decides and may change what
//! it is given; emitters take `&Model` and print decisions. Every stage puts what it has to say about
//! its input into one [`diagnose::Report`], with an [`address::Address`], and a run fails once, with
//! all of it.
//!
//! | folder | what happens there |
//! | --- | --- |
//! | [`load`] | files are read, parsed and identified; references are resolved to addresses, never fetched |
//! | [`overlay`] | changes that the wire taught us are made to the schemas, each with its reason |
//! | [`lower`] | keywords are typed, references become node ids: the [`graph`] |
//! | [`passes`] | one file for each pass: slips are mended, `allOf` merged, null folded, unions set free of siblings |
//! | [`bundle`] | the mended schemas as JSON again, for the checks of the feature `validate` |
//! | [`decide`] | one file for each decision: what becomes a type, which plan a union has, what everything is called |
//! | [`memory`] | what everything was called before, by the lock, so that names stay put |
//! | [`model`] | the result: types, members, variants, plans |
//! | [`bridge`] | the one door to typify, which says how Rust writes each place |
//! | [`emit`] | one file for each kind of output: structs, enums, unions, index, manifest, lock |
//! | [`tree`] | the files as a whole: compared with what is on disk, or put there in one step |
//! | [`seal`] | what the last run found, while nothing has been touched since |
//! | [`reuse`] | files that an earlier run printed from the same decisions stay as they are |
//! | [`cache`] | where both are remembered |
//! | [`digest`] | by what texts are told apart |
//! | [`import`] | an OpenAPI document becomes a schema directory |
//! | [`audit`] | real bodies beside the model: what departs, where and how often |
//! | [`explain`] | how one schema became one type |
//! | [`changes`] | what changed between two states of the schemas, with what it means |
//! | [`fetch`] | a document from a URL, with every wait and size bounded |
//! | [`update`] | a new document taken over the schemas, as a whole or not at all |
//! | [`mod@build`], [`drift`] | for a `build.rs` and a `#[test]` of anyone's own |
//! | [`init`] | the first steps in a project that has schemas but no configuration yet |
//! | [`diagnose`] | messages: their codes, and how they are shown |
//! | [`config`], [`cli`], [`progress`], [`summary`] | the command line around it |
//!
//! Code that every generated crate shares is not printed but copied: `codegen/support/` holds real,
//! tested files.
//!
//! # Adding to it
//!
//! - A pass: one file in `passes/`, one line in [`passes::PASSES`].
//! - A message: one entry in `diagnose/code.rs`; `schemalock codes` lists it.
//! - A keyword: `lower/vocabulary.rs` says what becomes of it, `lower/keyword.rs` types it, `graph/keywords.rs` holds it; then a pass or a decision
//!   answers it, or it is put among the unmodelled ones, which the report shows.

// Without `changes`, parts that only `update` uses are compiled and idle.
#![cfg_attr(not(feature = "changes"), allow(dead_code, unused_imports))]

pub mod address;
pub mod audit;
pub mod bridge;
pub mod build;
pub mod bundle;
pub mod cache;
#[cfg(feature = "changes")]
pub mod changes;
#[cfg(feature = "cli")]
pub mod cli;
pub mod config;
pub mod decide;
pub mod diagnose;
pub mod digest;
pub mod drift;
pub mod emit;
pub mod explain;
pub mod fetch;
pub mod graph;
mod held;
pub mod ident;
pub mod import;
pub mod init;
mod limits;
pub mod load;
pub mod lower;
pub mod memory;
pub mod model;
pub mod overlay;
pub mod passes;
pub mod pipeline;
pub mod progress;
pub mod reuse;
pub mod seal;
pub mod summary;
pub mod tree;
#[cfg(feature = "changes")]
pub mod update;
