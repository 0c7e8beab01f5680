//! What the audit has in common with the reading of generated crates: the very files that they get.

#[path = "../../support/deviation.rs"]
#[allow(dead_code)]
mod deviation;
#[path = "../../support/judge.rs"]
pub mod judge;
#[path = "../../support/kind.rs"]
#[allow(dead_code)]
pub mod kind;
#[path = "../../support/nearest.rs"]
mod nearest;
#[path = "../../support/path.rs"]
#[allow(dead_code)]
mod path;
#[path = "../../support/seen.rs"]
#[allow(dead_code)]
mod seen;
#[path = "../../support/select.rs"]
#[allow(dead_code)]
pub mod select;
#[path = "../../support/wide.rs"]
#[allow(dead_code)]
mod wide;

pub use deviation::{DeviationKind, Found};
pub use wide::find as find_wide_integer;
