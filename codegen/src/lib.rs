//! schemalock turns a directory of JSON Schema files into a crate of Rust types.

pub mod address;
pub mod bridge;
pub mod cli;
pub mod config;
pub mod decide;
pub mod diagnose;
pub mod emit;
pub mod explain;
pub mod graph;
pub mod ident;
pub mod import;
pub mod load;
pub mod lower;
pub mod model;
pub mod overlay;
pub mod passes;
pub mod pipeline;
pub mod progress;
pub mod summary;
pub mod tree;
