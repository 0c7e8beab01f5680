//! What the audit has in common with the reading of generated crates: the very files that they get.

#[path = "../../runtime/read/deviation.rs"]
#[allow(dead_code)]
mod deviation;
#[path = "../../runtime/read/union/judge.rs"]
pub mod judge;
#[path = "../../runtime/describe/kind.rs"]
#[allow(dead_code)]
pub mod kind;
#[path = "../../runtime/read/union/nearest.rs"]
mod nearest;
#[path = "../../runtime/read/path.rs"]
#[allow(dead_code)]
mod path;
#[path = "../../runtime/read/seen.rs"]
#[allow(dead_code)]
mod seen;
#[path = "../../runtime/read/union/select.rs"]
#[allow(dead_code)]
pub mod select;
#[path = "../../runtime/value/wide.rs"]
#[allow(dead_code)]
mod wide;

pub use deviation::{DeviationKind, Found};
pub use wide::{find as find_wide_number, mark as mark_wide_numbers};
