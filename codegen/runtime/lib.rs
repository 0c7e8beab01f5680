//! Reads, keeps, writes and checks the values of crates that schemalock generates with `runtime = "crate"`.
//!
//! A generated crate exports what its users need of this package. What it needs itself is hidden, and changes with
//! each version: a generated crate depends on exactly the version of its generator.
//!
//! Generated crates with a copy of the runtime have these files, too; see `codegen/src/emit/runtime.rs`.
#![forbid(unsafe_code)]
#![allow(rustdoc::private_intra_doc_links, reason = "generated crates have this code in a private module")]
#![allow(clippy::crate_in_macro_def, reason = "each generated crate has schemas of its own")]
#![allow(clippy::len_without_is_empty, reason = "only the reader and the writer ask for a length")]
// The generated code uses what is unused here.
#![allow(dead_code, unused_imports, unused_macros)]

#[doc(hidden)]
#[macro_use]
#[path = "mod.rs"]
pub mod support;

#[doc(inline)]
pub use support::entry::{
    Model, from_reader, from_slice, from_str, read, read_exactly, read_listing_all, read_reader, read_str,
    read_value, to_string, to_value, to_vec, write_to,
};
#[cfg(feature = "validate")]
#[doc(inline)]
pub use support::validate::{
    Violation, Violations, validate, validate_received, validate_received_value, validate_value,
};
#[doc(inline)]
pub use support::{
    Body, Deviation, DeviationKind, Error, Extra, Found, Item, ListOf, Number, OrNull, Parsed, Path, Reading,
    Refusal, Request, Unknown, UnknownValue,
};
