//! What the audit has in common with the reading of generated crates: the very files that they get.
#![allow(unreachable_pub, reason = "generated crates show the items of these files")]

#[path = "../../runtime/read/deviation.rs"]
#[allow(dead_code)]
mod deviation;
#[path = "../../runtime/read/union/judge.rs"]
pub(super) mod judge;
#[path = "../../runtime/describe/kind.rs"]
#[allow(dead_code)]
pub(super) mod kind;
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
pub(super) mod select;
#[path = "../../runtime/value/wide.rs"]
#[allow(dead_code)]
mod wide;

pub(crate) use deviation::{DeviationKind, Found};
pub(super) use wide::{find as find_wide_number, mark as mark_wide_numbers};
