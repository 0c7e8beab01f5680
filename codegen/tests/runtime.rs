//! The runtime of every generated crate, on hand-written types of every kind.
#![allow(clippy::large_enum_variant)]

#[allow(unused_macros)]
#[macro_use]
#[allow(
    clippy::crate_in_macro_def,
    clippy::pedantic,
    reason = "the runtime is linted as generated crates are"
)]
#[path = "../runtime/mod.rs"]
#[allow(dead_code, unused_imports)]
mod support;

#[path = "runtime/bodies.rs"]
mod bodies;
#[path = "runtime/changed.rs"]
mod changed;
#[path = "runtime/edges.rs"]
mod edges;
#[path = "runtime/guesses.rs"]
mod guesses;
#[path = "runtime/kept.rs"]
mod kept;
#[path = "runtime/names.rs"]
mod names;
#[path = "runtime/numbers.rs"]
mod numbers;
#[path = "runtime/reading.rs"]
mod reading;
#[path = "runtime/samples.rs"]
#[allow(dead_code)]
mod samples;
#[path = "runtime/specs.rs"]
mod specs;
#[path = "runtime/texts.rs"]
mod texts;
#[path = "runtime/wrapped.rs"]
mod wrapped;

/// The schemas that the types were made from: none, since nothing is checked here.
fn schemas() -> &'static support::Embedded {
    static EMBEDDED: support::Embedded = support::Embedded::new("");
    &EMBEDDED
}
