//! Overlay entries that would make the audited bodies fit.
//!
//! ```text
//! {"status": null}, and in another body {"status": 7}     where `status` is an inline union that two schemas repeat
//!
//! {
//!   "address": "call.json#/properties/status", "also": ["session.json#/properties/status"],
//!   "reason": "2 of 2 compared bodies have an integer or null here. The other places are of the same Rust type.",
//!   "types": ["integer", "null"]
//! }
//! ```
//!
//! Each entry is applied to the schemas, in memory, before it is proposed: one that would be refused
//! is not.

mod accessors;
mod change;
mod entry;
mod place;
mod reason;
mod tags;
mod types;

use super::Audit;
use super::tables::Tables;
use crate::load::Sources;
use crate::overlay::{self, Entry};
use accessors::Accessors;
use change::Change;
use serde_json::{Value, json};

/// What is proposed.
#[derive(Debug, Default)]
pub struct Proposal {
    /// The entries, in the order in which they apply.
    pub entries: Vec<Entry>,
    /// Positions of groups that no entry helps, with the reason.
    pub left: Vec<(usize, &'static str)>,
}

/// Proposes entries for the deviations of `audit`; `sources` have the overlay applied that is there already.
pub fn propose(tables: &Tables, audit: &Audit, sources: &mut Sources) -> Proposal {
    let mut proposal = Proposal::default();
    let accessors = Accessors::of(tables);
    let mut changes: Vec<Change> = Vec::new();
    for (position, group) in audit.groups.iter().enumerate() {
        match change::changes(position, group, sources, &accessors) {
            Ok(found) => found.into_iter().for_each(|change| Change::add(change, &mut changes)),
            Err(why) => proposal.left.push((position, why)),
        }
    }
    changes.sort_by(Change::order);
    for entry in entry::entries(&changes, &audit.groups, audit.compared()) {
        match overlay::apply_entry(&entry.entry, sources) {
            Ok(_) => proposal.entries.push(entry.entry),
            Err(_) => {
                let why = "the overlay cannot express the change";
                proposal.left.extend(entry.groups.iter().map(|group| (*group, why)));
            }
        }
    }
    proposal.left.sort_unstable();
    proposal.left.dedup_by_key(|(group, _)| *group);
    proposal
}

impl Proposal {
    /// Returns the proposal as the text of an overlay.
    pub fn overlay(&self) -> Value {
        json!({ "entries": self.entries })
    }
}
