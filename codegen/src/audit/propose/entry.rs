//! Entries of the overlay, from the changes that they make.

use super::change::{Change, What};
use super::types;
use crate::audit::group::Group;
use crate::overlay::Entry;
use std::collections::{BTreeMap, BTreeSet};

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
        let Some(addresses) = together.first().map(|change| &change.addresses) else { continue };
        let mut addresses = addresses.iter().map(ToString::to_string);
        let mut entry = Entry { address: addresses.next().unwrap_or_default(), ..Entry::default() };
        entry.also = addresses.collect();
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

/// Returns in how many bodies each kind was, or each member if there are several.
fn reason(changes: &[Change], groups: &[Group], bodies: u64) -> String {
    let of = |positions: &BTreeSet<usize>| {
        let mut kinds: BTreeMap<&str, Vec<&Group>> = BTreeMap::new();
        for group in positions.iter().map(|position| &groups[*position]) {
            kinds.entry(group.kind.as_str()).or_default().push(group);
        }
        kinds
    };
    let mut parts = Vec::new();
    for change in changes {
        let name = match &change.what {
            What::Member(name, _) | What::Optional(name) if changes.len() > 1 => Some(name),
            _ => None,
        };
        for (kind, groups) in of(&change.groups) {
            let what = name.map_or_else(|| kind.to_owned(), |name| format!("`{name}`"));
            parts.push(format!("{what} in {}", number(&groups)));
        }
    }
    let kind = match changes {
        [first, _, ..] => of(&first.groups).keys().next().map(|kind| format!("{kind}: ")),
        _ => None,
    };
    let noun = if bodies == 1 { "body" } else { "bodies" };
    format!("{}{} of {bodies} {noun}.", kind.unwrap_or_default(), parts.join(", "))
}

/// Returns in how many bodies the groups are, which may share some.
fn number(groups: &[&Group]) -> String {
    let most = groups.iter().map(|group| group.bodies).max().unwrap_or_default();
    let is_known = groups.iter().all(|group| group.in_bodies.len() as u64 == group.bodies);
    if !is_known && groups.len() > 1 {
        return format!("at least {most}");
    }
    let bodies: BTreeSet<u64> = groups.iter().flat_map(|group| group.in_bodies.iter().copied()).collect();
    most.max(bodies.len() as u64).to_string()
}
