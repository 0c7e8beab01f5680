//! schemalock turns a directory of JSON Schema files into a crate of Rust types, and notices when
//! either of them drifts.
//!
//! # As a library
//!
//! - [`Generator`] generates a crate in memory ([`GeneratedCrate`]), writes it, or compares it with the one on disk
//!   ([`Drift`]).
//! - [`build::Module`] generates a module from a build script.
//! - [`drift::check`] fails a `#[test]` when the crate on disk is not what the schemas give.
//! - [`Changes`] compares two states of the schemas.
//! - An [`Error`] has each [`Diagnostic`] of the run, with file, JSON Pointer, line, column and what to do.
//!
//! ```no_run
//! // tests/drift.rs
//! # fn main() -> Result<(), schemalock::Error> {
//! let drift = schemalock::Generator::from_file("schemalock.toml").check()?;
//! assert!(drift.is_fresh(), "run `schemalock generate`: {:#?}", drift.files);
//! # Ok(())
//! # }
//! ```
//!
//! A build script needs neither the command line nor the validator: `schemalock = { version = "0.1",
//! default-features = false }` compiles half of the dependencies.
//!
//! # The way of a schema
//!
//! ```text
//! schemas/*.json ─ load ─► Sources ─ overlay ─► Sources ─ lower ─► Graph ─ passes ─► Graph
//!                                                                                      │ decide
//!   generated/ ◄─ output ─ FileTree ◄─ emit ─ Model, complete ◄─ bridge (typify) ─ Model ◄┘
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
//! | [`validation_schema`] | the mended schemas as JSON again, for the checks of the feature `validate` |
//! | [`decide`] | one file for each decision: what becomes a type, which plan a union has, what everything is called |
//! | `allow` | warnings that the configuration accepts |
//! | `dropped` | stale entries that were taken out, and are offered again |
//! | [`lockfile`] | reads and writes `schemalock.lock`: inputs, plans, and names, so that names stay put |
//! | [`bodies`] | JSON bodies that fit a type, made from the model: for docs, tests and the verb `sample` |
//! | [`model`] | the result: types, members, variants, plans |
//! | [`bridge`] | the one door to typify, which says how Rust writes each place |
//! | [`emit`] | one file for each kind of output: structs, enums, unions, index, manifest, lock |
//! | [`output`] | compares all files with those on disk, or writes them in one step |
//! | [`incremental`] | results of earlier runs that are used again while their inputs have not changed |
//! | [`digest`] | by what texts are distinguished |
//! | [`vocabulary`] | every keyword: what becomes of it, and which subschemas it holds |
//! | `limits` | how much input costs at most, each bound with its reason |
//! | `glob` | patterns of names, such as `ServerMessage*` |
//! | [`import`] | an OpenAPI document becomes a schema directory |
//! | [`audit`] | real bodies beside the model: what departs, where and how often |
//! | [`explain`] | how one schema became one type |
//! | [`changes`] | what changed between two states of the schemas, with what it means |
//! | [`fetch`] | a document from a URL, with every wait and size bounded |
//! | [`update`] | a new document taken over the schemas, as a whole or not at all |
//! | [`mod@build`], [`drift`] | for a `build.rs` and a `#[test]` of anyone's own |
//! | [`sample`] | example bodies of a type, from its schema alone |
//! | [`init`] | the first steps in a project that has schemas but no configuration yet |
//! | [`diagnose`] | messages: their codes, and how they are shown |
//! | [`config`], [`cli`], [`progress`], [`summary`] | the command line around it |
//!
//! Code that every generated crate shares is not printed but copied: `codegen/runtime/` holds real,
//! tested files, in the folders `describe`, `value`, `read`, `write` and `validate`. A generated crate has them as
//! `src/support/`.
//!
//! `just graph` prints which folder uses which. Arrows go down only, and the test `module_graph` refuses cycles.
//!
//! # Adding to it
//!
//! - A pass: one file in `passes/`, one line in [`passes::PASSES`].
//! - A message: one entry in `diagnose/code.rs`; `schemalock codes` lists it.
//! - A keyword: `vocabulary.rs` says what becomes of it, `lower/keyword.rs` types it, `graph/keywords.rs` holds it; then a pass or a decision
//!   answers it, or it is put among the unmodelled ones, which the report shows.

#![warn(unreachable_pub)]
// The map above links to private modules, for `cargo doc --document-private-items`.
#![allow(rustdoc::private_intra_doc_links)]
// Without `changes`, parts that only `update` uses are compiled and idle.
#![cfg_attr(not(feature = "changes"), allow(dead_code, unused_imports))]

mod address;
mod allow;
mod audit;
mod bodies;
mod bridge;
pub mod build;
#[cfg(feature = "changes")]
mod changes;
#[cfg(feature = "cli")]
mod cli;
mod config;
mod decide;
mod diagnose;
mod digest;
pub mod drift;
mod dropped;
mod emit;
mod explain;
mod fetch;
mod generator;
mod glob;
mod graph;
mod held;
mod ident;
mod import;
mod incremental;
mod inert;
mod init;
mod input;
#[doc(hidden)]
pub mod internals;
mod interrupt;
mod limits;
mod load;
mod lockfile;
mod lower;
mod model;
mod output;
mod overlay;
mod passes;
mod pipeline;
mod progress;
#[cfg(feature = "sample")]
mod sample;
mod summary;
#[cfg(feature = "changes")]
mod update;
mod validation_schema;
mod vocabulary;

pub use config::Config;
pub use diagnose::{Diagnostic, Report, Severity};
pub use generator::{Error, GeneratedCrate, Generator};
pub use output::{Drift, Drifted, Drifting, WriteSummary};

#[cfg(feature = "changes")]
pub use changes::{Bump, Change, Changes, Rule, Sends, Wire};
