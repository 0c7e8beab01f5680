//! Entries of the overlay, from the changes that they make.

use super::change::{Change, What};
use super::reason::reason;
use super::types;
use crate::audit::group::Group;
use crate::overlay::Entry;
use std::collections::BTreeSet;

/// An entry, and the groups that it settles.
pub(super) struct Proposed {
    pub entry: Entry,
    pub groups: BTreeSet<usize>,
}

/// Returns the entries for `changes`. Members that one schema gets, and members that one schema no longer requires,
/// are one entry.
pub(super) fn entries(changes: &[Change], groups: &[Group], bodies: u64) -> Vec<Proposed> {
    let mut entries = Vec::new();
    let is_of_members = |change: &Change| matches!(change.what, What::Member(..) | What::Optional(_));
    let is_one = |one: &Change, other: &Change| {
        one.addresses == other.addresses
            && is_of_members(one)
            && std::mem::discriminant(&one.what) == std::mem::discriminant(&other.what)
    };
    for together in changes.chunk_by(is_one) {
        let Some(first) = together.first() else { continue };
        let Some(address) = first.seen.first().or(first.addresses.first()) else { continue };
        let mut entry = Entry { address: address.to_string(), ..Entry::default() };
        let others = first.addresses.iter().filter(|other| *other != address);
        entry.also = others.map(ToString::to_string).collect();
        entry.reason = reason(together, groups, bodies);
        together.iter().for_each(|change| put(&change.what, &mut entry));
        let groups = together.iter().flat_map(|change| change.groups.iter().copied()).collect();
        entries.push(Proposed { entry, groups });
    }
    entries
}

fn put(what: &What, entry: &mut Entry) {
    match what {
        What::Member(name, found) => drop(entry.members.insert(name.clone(), types::of_found(found))),
        What::Optional(name) => entry.optional.push(name.clone()),
        What::Values(values) => entry.values.extend(values.iter().cloned()),
        What::Tags(tags) => {
            entry.variants.extend(tags.iter().map(|(tag, branch)| branch.schema(tag)));
        }
        What::Types(types) => entry.types.extend(types.iter().map(|name| (*name).to_owned())),
        What::Remove(keywords) => entry.remove.extend(keywords.iter().map(|name| (*name).to_owned())),
    }
}
