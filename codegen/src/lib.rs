//! schemalock turns a directory of JSON Schema files into a crate of Rust types.

pub mod address;
pub mod diagnose;
pub mod load;
pub mod tree;
