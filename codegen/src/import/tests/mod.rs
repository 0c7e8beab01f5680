//! Tests of the import, by topic.

mod normalise;
mod refusals;
mod selection;
mod upstream;
mod writing;
