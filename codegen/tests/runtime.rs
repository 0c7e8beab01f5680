//! The support code that every generated crate gets, on hand-written types of every kind.
#![allow(clippy::large_enum_variant)]

#[allow(unused_macros)]
#[macro_use]
#[path = "../support/mod.rs"]
#[allow(dead_code, unused_imports)]
mod support;

#[path = "support/bodies.rs"]
mod bodies;
#[path = "support/changed.rs"]
mod changed;
#[path = "support/edges.rs"]
mod edges;
#[path = "support/guesses.rs"]
mod guesses;
#[path = "support/kept.rs"]
mod kept;
#[path = "support/names.rs"]
mod names;
#[path = "support/numbers.rs"]
mod numbers;
#[path = "support/reading.rs"]
mod reading;
#[path = "support/samples.rs"]
#[allow(dead_code)]
mod samples;
#[path = "support/specs.rs"]
mod specs;
#[path = "support/texts.rs"]
mod texts;
#[path = "support/wrapped.rs"]
mod wrapped;
