//! Overlay entries that would make the audited bodies fit.
//!
//! Each entry is applied to the schemas, in memory, before it is proposed: one that would be refused
//! is not.

mod place;
mod types;

use super::group::Group;
use super::reading::DeviationKind;
use crate::address::Address;
use crate::load::Sources;
use crate::overlay::{self, Entry};
use place::{object_schemas, places};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// What is proposed.
#[derive(Debug, Default)]
pub struct Proposal {
    pub entries: Vec<Entry>,
    /// Positions of groups that no entry helps, with the reason.
    pub left: Vec<(usize, &'static str)>,
}

/// Proposes entries for `groups`; `sources` have the overlay applied that is there already.
pub fn propose(groups: &[Group], sources: &mut Sources) -> Proposal {
    let mut proposal = Proposal::default();
    let mut is_done: BTreeSet<usize> = BTreeSet::new();
    for (position, group) in groups.iter().enumerate() {
        if is_done.contains(&position) {
            continue;
        }
        // A place that is of another type, and also null, is widened once.
        let same: Vec<usize> =
            (position..groups.len()).filter(|other| is_one_place(group, &groups[*other])).collect();
        let together: Vec<&Group> = same.iter().map(|at| &groups[*at]).collect();
        is_done.extend(&same);
        if let Err(why) = proposal.add(&together, sources) {
            proposal.left.extend(same.iter().map(|at| (*at, why)));
        }
    }
    proposal.left.sort_unstable();
    proposal
}

fn is_one_place(group: &Group, other: &Group) -> bool {
    let is_type = |kind| matches!(kind, DeviationKind::WrongType | DeviationKind::Null);
    std::ptr::eq(group, other)
        || (is_type(group.kind)
            && is_type(other.kind)
            && group.spots.first().map(|spot| (&spot.address, &spot.below))
                == other.spots.first().map(|spot| (&spot.address, &spot.below)))
}

impl Proposal {
    fn add(&mut self, groups: &[&Group], sources: &mut Sources) -> Result<(), &'static str> {
        let group = groups[0];
        let reason = reason(groups);
        let mut drafts = match group.kind {
            DeviationKind::UnknownMember => unknown_member(group, sources)?,
            DeviationKind::MissingRequired => missing(group, sources)?,
            DeviationKind::UnlistedValue => unlisted_value(group, sources)?,
            DeviationKind::UnlistedTag => unlisted_tag(group, sources),
            DeviationKind::WrongType | DeviationKind::Null => types::widen(groups, sources),
        };
        drafts.iter_mut().for_each(|draft| draft.reason.clone_from(&reason));
        let mut is_any = false;
        for draft in drafts {
            // What another group's entry did already needs no other.
            if overlay::apply_entry(&draft, sources).is_ok() {
                is_any = true;
                self.merge(draft);
            }
        }
        if is_any { Ok(()) } else { Err("the overlay cannot express the change") }
    }

    /// Puts members that go together into one entry.
    fn merge(&mut self, draft: Entry) {
        let is_list = |entry: &Entry| entry.remove.is_empty() && entry.set.is_empty();
        let before = self.entries.iter_mut().find(|entry| entry.address == draft.address && is_list(entry));
        match before.filter(|_| is_list(&draft)) {
            Some(entry) => {
                if !entry.reason.contains(&draft.reason) {
                    entry.reason = format!("{} {}", entry.reason, draft.reason);
                }
                entry.members.extend(draft.members);
                entry.optional.extend(draft.optional);
                entry.values.extend(draft.values);
            }
            None => self.entries.push(draft),
        }
    }

    /// Returns the proposal as the text of an overlay.
    pub fn overlay(&self) -> Value {
        json!({ "entries": self.entries })
    }
}

fn draft(address: &Address) -> Entry {
    Entry { address: address.to_string(), ..Entry::default() }
}

fn one(name: &str, value: Value) -> Map<String, Value> {
    Map::from_iter([(name.to_owned(), value)])
}

fn reason(groups: &[&Group]) -> String {
    let kinds: BTreeSet<&str> = groups.iter().map(|group| group.kind.as_str()).collect();
    let bodies = groups.iter().map(|group| group.bodies).max().unwrap_or(0);
    let plural = if bodies == 1 { "body" } else { "bodies" };
    let kinds: Vec<&str> = kinds.into_iter().collect();
    format!("Met on the wire in {bodies} {plural}: {}.", kinds.join(", "))
}

/// Returns entries that add the member to the schema, with the types that were found.
fn unknown_member(group: &Group, sources: &Sources) -> Result<Vec<Entry>, &'static str> {
    let Some(member) = &group.member else {
        return Err("the member's name looks like data");
    };
    let schema = types::of_found(group.found.keys().copied());
    let objects = places(group, sources).into_iter().map(|place| place::target(sources, place));
    let drafts = objects.map(|address| Entry { members: one(member, schema.clone()), ..draft(&address) });
    Ok(drafts.collect())
}

fn missing(group: &Group, sources: &Sources) -> Result<Vec<Entry>, &'static str> {
    let Some(member) = &group.member else {
        return Err("the member's name looks like data");
    };
    let requires = |object: &Map<String, Value>| {
        let required = object.get("required").and_then(Value::as_array);
        required.is_some_and(|names| names.iter().any(|name| name == member))
    };
    let objects = object_schemas(group, sources).into_iter().filter(|(_, object)| requires(object));
    let drafts = objects.map(|(address, _)| Entry { optional: vec![member.clone()], ..draft(&address) });
    Ok(drafts.collect())
}

fn unlisted_value(group: &Group, sources: &Sources) -> Result<Vec<Entry>, &'static str> {
    if group.values.is_empty() {
        return Err("values are only listed with `--show-values`");
    }
    let lists = places(group, sources).into_iter().map(|place| place::target(sources, place));
    let drafts =
        lists.map(|address| Entry { values: group.values.iter().cloned().collect(), ..draft(&address) });
    Ok(drafts.collect())
}

/// Returns a variant that takes any object.
fn unlisted_tag(group: &Group, sources: &Sources) -> Vec<Entry> {
    let any = json!({ "title": "Other", "type": "object" });
    let unions = places(group, sources).into_iter().map(|place| place::target(sources, place));
    unions.filter_map(|address| types::with_branches(&address, sources, std::slice::from_ref(&any))).collect()
}
