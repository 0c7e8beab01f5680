//! The first steps in a project that has schemas but no configuration yet.
//!
//! `find` says where the schemas are, `Start` what to write into the configuration file. Nothing of
//! this writes a file.

mod find;
mod recognise;
mod start;

#[cfg(test)]
mod tests;

pub(crate) use find::{Candidate, find};
pub(crate) use start::{Start, attributes, name_for};
