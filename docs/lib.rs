//! The book about schemalock: its chapters are the Markdown files beside this one. As a package, so that
//! `cargo test` compiles and runs their Rust.

#![doc = include_str!("introduction.md")]
// The pages link to files, as Markdown does.
#![allow(rustdoc::broken_intra_doc_links)]

#[doc = include_str!("messages.md")]
pub mod messages {}
#[doc = include_str!("unknown.md")]
pub mod unknown {}
#[doc = include_str!("generator.md")]
pub mod generator {}
#[doc = include_str!("unions.md")]
pub mod unions {}
#[doc = include_str!("types.md")]
pub mod types {}
#[doc = include_str!("build-scripts.md")]
pub mod build_scripts {}
#[doc = include_str!("codes.md")]
pub mod codes {}
#[doc = include_str!("glossary.md")]
pub mod glossary {}
#[doc = include_str!("updates.md")]
pub mod updates {}
#[doc = include_str!("changes-report.md")]
pub mod changes_report {}
#[doc = include_str!("audit.md")]
pub mod audit {}
#[doc = include_str!("ci.md")]
pub mod ci {}
#[doc = include_str!("architecture.md")]
pub mod architecture {}
#[doc = include_str!("../README.md")]
pub mod readme {}
