//! The first steps in a project that has schemas but no configuration yet.
//!
//! `find` looks for the schemas, `Start` holds the content of the configuration file. No code here writes a file.

mod find;
mod recognise;
mod start;

#[cfg(test)]
mod tests;

pub(crate) use find::{Candidate, find};
pub(crate) use start::{Start, attributes, name_for};
