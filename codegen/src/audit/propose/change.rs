//! One change of the schemas, for all deviations that it settles.
//!
//! Deviations at several places are one change if they share a schema: an enum that two objects refer to, or an
//! inline union that several schemas repeat.

use super::accessors::Accessors;
use super::place::{object_schemas, places, seen, target};
use super::tags::{self, Branch};
use super::types;
use crate::address::Address;
use crate::audit::group::Group;
use crate::audit::reading::DeviationKind;
use crate::load::Sources;
use serde_json::{Map, Value};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// A change, and where it is made.
#[derive(Debug)]
pub(super) struct Change {
    pub addresses: BTreeSet<Address>,
    /// Those where bodies deviated, first those that matter most; the others keep the same type as these.
    pub seen: Vec<Address>,
    /// The members for which unions have methods at these places.
    pub methods: BTreeSet<String>,
    pub what: What,
    /// The positions of the groups that it settles.
    pub groups: BTreeSet<usize>,
}

/// What changes. The order is that in which changes of one schema can be made.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    /// A member to add, with the JSON types that it had.
    Member(String, BTreeSet<&'static str>),
    /// A member that is no longer required.
    Optional(String),
    /// Strings to list.
    Values(BTreeSet<String>),
    /// Branches to add, by their tag.
    Tags(BTreeMap<String, Branch>),
    /// JSON types that were there.
    Types(BTreeSet<&'static str>),
    /// Keywords to remove.
    Remove(BTreeSet<&'static str>),
}

impl What {
    fn rank(&self) -> u8 {
        match self {
            What::Member(..) => 0,
            What::Optional(_) => 1,
            What::Values(_) => 2,
            What::Tags(_) => 3,
            What::Remove(_) => 4,
            What::Types(_) => 5,
        }
    }

    /// Returns whether both are about the same thing at one place.
    fn is_alike(&self, other: &What) -> bool {
        match (self, other) {
            (What::Member(name, _), What::Member(another, _))
            | (What::Optional(name), What::Optional(another)) => name == another,
            _ => self.rank() == other.rank(),
        }
    }

    fn extend(&mut self, other: What) {
        match (self, other) {
            (What::Member(_, types), What::Member(_, more)) | (What::Types(types), What::Types(more)) => {
                types.extend(more);
            }
            (What::Values(values), What::Values(more)) => values.extend(more),
            (What::Tags(tags), What::Tags(more)) => {
                for (tag, branch) in more {
                    match tags.get_mut(&tag) {
                        Some(known) => known.extend(branch),
                        None => drop(tags.insert(tag, branch)),
                    }
                }
            }
            (What::Remove(keywords), What::Remove(more)) => keywords.extend(more),
            _ => {}
        }
    }
}

impl Change {
    /// Adds a change to `changes`: to those that it shares a place with, or as one more.
    pub(super) fn add(mut change: Change, changes: &mut Vec<Change>) {
        let mut at = 0;
        while at < changes.len() {
            let known = &changes[at];
            let is_same =
                known.what.is_alike(&change.what) && !known.addresses.is_disjoint(&change.addresses);
            if !is_same {
                at += 1;
                continue;
            }
            let known = changes.remove(at);
            change.addresses.extend(known.addresses);
            change.groups.extend(known.groups);
            let later = std::mem::replace(&mut change.seen, known.seen);
            let later = later.into_iter().filter(|place| !change.seen.contains(place));
            change.seen.extend(later.collect::<Vec<_>>());
            change.methods.extend(known.methods);
            change.what.extend(known.what);
        }
        changes.push(change);
    }

    /// Orders changes by their place, those inside a schema before those of the schema itself: a change of the
    /// schema may move what is inside.
    pub(super) fn order(&self, other: &Change) -> Ordering {
        let (Some(own), Some(others)) = (self.addresses.first(), other.addresses.first()) else {
            return self.addresses.len().cmp(&other.addresses.len());
        };
        inside_out(own, others)
            .then_with(|| self.what.rank().cmp(&other.what.rank()))
            .then_with(|| self.what.cmp(&other.what))
    }
}

fn inside_out(one: &Address, other: &Address) -> Ordering {
    let by_pointer = || {
        let (mut own, mut others) = (one.pointer.split('/'), other.pointer.split('/'));
        loop {
            match (own.next(), others.next()) {
                (None, None) => return Ordering::Equal,
                (None, Some(_)) => return Ordering::Greater,
                (Some(_), None) => return Ordering::Less,
                (Some(one), Some(other)) if one == other => {}
                (Some(one), Some(other)) => return one.cmp(other),
            }
        }
    };
    one.file.cmp(&other.file).then_with(by_pointer)
}

/// Returns the changes that would settle `group`, which is at `position`.
///
/// # Errors
/// Says why there are none.
pub(super) fn changes(
    position: usize,
    group: &Group,
    sources: &Sources,
    accessors: &Accessors,
) -> Result<Vec<Change>, &'static str> {
    let member = || group.member.clone().ok_or("the member's name looks like data");
    let found = || group.found.keys().copied().collect::<BTreeSet<_>>();
    let mut methods = BTreeSet::new();
    let at_targets = || places(group, sources).into_iter().map(|place| target(sources, place));
    let whats: Vec<(Address, What)> = match group.kind {
        DeviationKind::UnknownMember => {
            let member = member()?;
            at_targets().map(|address| (address, What::Member(member.clone(), found()))).collect()
        }
        DeviationKind::MissingRequired => {
            let member = member()?;
            let objects = object_schemas(group, sources).into_iter();
            let objects = objects.filter(|(_, object)| requires(object, &member));
            objects.map(|(address, _)| (address, What::Optional(member.clone()))).collect()
        }
        DeviationKind::UnlistedValue if group.values.is_empty() => {
            return Err("values are only listed with `--show-values`");
        }
        DeviationKind::UnlistedValue => {
            at_targets().map(|address| (address, What::Values(group.values.clone()))).collect()
        }
        DeviationKind::UnlistedTag => tags::branches(group, at_targets(), sources, accessors)?,
        DeviationKind::WrongType | DeviationKind::Null => {
            let (places, of_unions) = accessors.places(group, sources);
            methods = of_unions;
            types::widened(&places, &found(), sources)
        }
    };
    let seen = seen(group, sources);
    let mut changes: Vec<Change> = Vec::new();
    for (address, what) in whats {
        match changes.iter_mut().find(|known| known.what == what) {
            Some(known) => drop(known.addresses.insert(address)),
            None => changes.push(Change {
                addresses: BTreeSet::from([address]),
                seen: Vec::new(),
                methods: methods.clone(),
                what,
                groups: BTreeSet::from([position]),
            }),
        }
    }
    for change in &mut changes {
        let mut places: Vec<Address> = Vec::new();
        for place in seen.iter().filter(|place| change.addresses.contains(*place)) {
            if !places.contains(place) {
                places.push(place.clone());
            }
        }
        change.seen = places;
    }
    if changes.is_empty() { Err("the overlay cannot express the change") } else { Ok(changes) }
}

fn requires(object: &Map<String, Value>, member: &str) -> bool {
    let required = object.get("required").and_then(Value::as_array);
    required.is_some_and(|names| names.iter().any(|name| name == member))
}
