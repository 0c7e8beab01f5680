//! Generates a crate of Rust types from a directory of JSON Schema files, and reports when the crate and the
//! schemas no longer agree.
//!
//! # As a library
//!
//! - [`Generator`] generates a crate in memory ([`GeneratedCrate`]), writes it, or compares it with the one on disk
//!   ([`Drift`]).
//! - [`build::Module`] generates a module from a build script.
//! - [`drift::check`] fails a `#[test]` when the crate on disk is stale.
//! - [`Changes`] compares two states of the schemas.
//! - An [`Error`] has each [`Diagnostic`] of the run, with file, JSON Pointer, line, column and a help text.
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
//! [`pipeline::generate`] is that line as code. Every stage before `emit` decides, and may change what
//! it gets; emitters take `&Model` and print decisions. Every stage adds its diagnostics to one
//! [`diagnose::Report`], each with an [`address::Address`]. A run fails once, with all of them.
//!
//! | folder | what it does |
//! | --- | --- |
//! | [`load`] | reads and identifies schema files; resolves references to addresses, and never fetches |
//! | [`overlay`] | applies the entries of `overlay.json` to the schemas, each with its reason |
//! | [`pipeline`] | the list of all stages, as functions |
//! | [`lower`] | types the keywords, and turns references into node ids |
//! | [`graph`] | the lowered schemas: nodes with typed keywords, which passes change |
//! | [`passes`] | one file for each pass: corrects upstream's mistakes, merges `allOf`, moves keywords beside a union into its branches; `fold_null` turns every spelling of null into `nullable` |
//! | [`validation_schema`] | writes the corrected schemas as JSON again, for the feature `validate` |
//! | [`decide`] | one file for each decision: which type a schema becomes (`classify`), the plan of a union (`plan_unions`), all names (`names`, `variants`, `fields`) |
//! | [`ident`] | makes valid Rust identifiers from schema text: casing, reserved words, symbols |
//! | [`model`] | the result of the decisions: types, members, variants, plans; `text_format` lists the string formats |
//! | [`bodies`] | makes JSON bodies that fit a type, from the model: for docs, tests and the command `sample` |
//! | [`bridge`] | the one door to typify, which gives the Rust type of each place |
//! | [`emit`] | one file for each kind of output: structs, enums, unions, index, manifest, lock; `markdown` makes descriptions harmless in docs |
//! | [`output`] | compares all files with those on disk (`compare`), or writes them in one step (`write`); `guard` refuses a second run |
//! | [`lockfile`] | reads and writes `schemalock.lock`: inputs, plans, and the names that types keep |
//! | [`incremental`] | reuses results of earlier runs whose inputs have not changed |
//! | [`generator`] | the library's entry: generates, writes and checks a crate |
//! | [`mod@build`], [`drift`] | the entry for a build script, and for a `#[test]` |
//! | `allow` | turns warnings that `[allow]` accepts into notes |
//! | `dropped` | suggests entries again that `update --drop-stale` removed |
//! | [`import`] | turns an OpenAPI document into a directory of schemas |
//! | [`audit`] | compares real bodies with the model: what deviates, where, and how often |
//! | [`explain`] | shows how one schema became one type |
//! | [`changes`] | what changed between two states of the schemas; `rule` gives each kind of change its worst verdicts, its own file the exact ones, `settle` the proved one |
//! | [`fetch`] | reads a document from a URL, with every wait and size bounded |
//! | [`update`] | imports a new document, regenerates and records it, as a whole or not at all (`transaction`) |
//! | [`sample`] | makes valid and invalid example bodies of a type, and checks them with a validator |
//! | [`init`] | writes the first configuration of a project that has schemas |
//! | [`diagnose`] | diagnostics: their codes and help texts, and how a report is printed; each sentence is made where its problem is found |
//! | [`config`], [`cli`], [`progress`], [`summary`] | the configuration file, the commands, and what they print about a run |
//! | [`vocabulary`] | every keyword: how it shapes a type, and which subschemas it holds |
//! | [`address`] | the address of a schema: a file and a JSON Pointer |
//! | [`digest`] | SHA-256 digests of inputs and outputs |
//! | `limits` | the bounds on input that several folders share; a bound on one algorithm is beside it |
//! | `input` | reads files that other people may have written, bounded in size |
//! | `held` | directories held open, so that a link cannot redirect a write |
//! | `interrupt` | stops a run between two steps on SIGINT or SIGTERM |
//! | `terminal_text` | makes other people's text harmless on terminals and in CI logs |
//! | `glob` | patterns of names, such as `ServerMessage*` |
//! | [`internals`] | the names that this repository's tests and benchmarks use; not for others |
//!
//! The code that all generated crates share is copied, not printed: `codegen/runtime/` has it as real, tested files,
//! in the folders `describe`, `value`, `read`, `write`, `validate` and `formats`. A generated crate has them as
//! `src/support/` and `src/formats/`. `read/union/select.rs` chooses a body's variant; generated crates and `audit`
//! compile this same file. With `runtime = "crate"` a generated crate depends on the package `schemalock-runtime` instead,
//! which consists of the same files.
//!
//! `just graph` prints which folder uses which. Arrows go down only, and the test `module_graph` refuses cycles.
//!
//! # Adding to it
//!
//! - A pass: one file in `passes/`, one line in [`passes::PASSES`].
//! - A diagnostic: one entry in `diagnose/code.rs`; `schemalock codes` and `docs/codes.md` list it.
//! - A keyword: its row in `vocabulary.rs`, its type in `lower/keyword.rs`, its place in `graph/keywords.rs`; then the
//!   pass or decision that uses it. `passes/note_unmodelled.rs` reports a keyword that nothing uses.
//! - A string format: its row in `model/text_format.rs`, its type in `runtime/formats/`, its file in `emit/formats.rs`,
//!   example texts in `bodies/maker.rs`, its row in `docs/types.md`, and the case `formats-are-types`.
//! - An option of the configuration: its key in `config/file.rs`, its field in `config/mod.rs` (`Config`, set by
//!   `settle`), its diagnostics in `config/complaints.rs`, its row in `docs/generator.md`.
//! - A kind of change: its entry in `changes/rule.rs`, the file of `changes/` that finds it, a folder in
//!   `tests/changes/`, and `UPDATE=1` for `docs/changes.md`.
//! - A command: its file in `cli/`, its page in `tests/cli/`.

#![warn(missing_docs, unreachable_pub)]
// The map above links to private modules, for `cargo doc --document-private-items`.
#![allow(rustdoc::private_intra_doc_links)]
// Without `changes` and `sample`, the parts that only they use are compiled and idle.
#![cfg_attr(
    not(all(feature = "changes", feature = "sample")),
    allow(dead_code, unreachable_pub, unused_imports)
)]

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
mod terminal_text;
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
