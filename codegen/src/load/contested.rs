//! Identities that several schemas claim.
//!
//! ```text
//! strict/pet.json  {"$id": "https://pets.example/pet.json"}
//! plain/pet.json   {"$id": "https://pets.example/pet.json"}
//! ```
//!
//! Each of the two is identified by its file, with a warning. A reference to the URI is an error, unless it is inside
//! of a claimant: then it means that claimant.

use std::collections::BTreeMap;

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report, Severity};

/// The identities that several schemas claim, each with its claimants in the order of their files.
#[derive(Default)]
pub(super) struct Contested {
    claimants: BTreeMap<String, Vec<Address>>,
}

impl Contested {
    /// Notes that `later` claims `identity` too, and warns of it.
    pub(super) fn add(&mut self, identity: &str, first: &Address, later: Address, report: &mut Report) {
        let message = format!("`{identity}` identifies {first} already, and {later} claims it too");
        let help = "no reference leads to it, so each goes by its file; give one of the two another `$id`";
        let warning = Diagnostic::new(Code::DuplicateIdentity, later.clone(), message)
            .related(first.clone(), "claims it first")
            .help(help)
            .at_most(Severity::Warning);
        report.push(warning);
        self.claimants.entry(identity.to_owned()).or_insert_with(|| vec![first.clone()]).push(later);
    }

    /// Returns the claimants of `identity`; none where one schema at most claims it.
    pub(super) fn of(&self, identity: &str) -> &[Address] {
        self.claimants.get(identity).map_or(&[], Vec::as_slice)
    }
}
