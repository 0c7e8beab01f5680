//! Deviations of one kind at one place of a schema, over all bodies.

use super::pointer::{Names, body_pointer, write_schema_pointer};
use super::reading::{DeviationKind, Found};
use super::walk::{Deviation, Sink, Spot, Step};
use crate::address::Address;
use crate::model::TypeId;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The most groups that are kept.
const MOST_GROUPS: usize = 5_000;

/// The most values that are kept of one group, and the longest of them.
const MOST_VALUES: usize = 100;
const LONGEST_VALUE: usize = 200;

/// The most members that are kept beside an unlisted tag.
const MOST_BESIDE: usize = 100;

/// The most bodies whose numbers are kept of one group.
const MOST_BODIES: usize = 1_000;

/// The most places in the schemas that are kept of one group.
const MOST_SPOTS: usize = 8;

/// Deviations of one kind at one place of a schema.
#[derive(Clone, Debug)]
pub struct Group {
    /// The innermost object type around the place, or the message type.
    pub owner: TypeId,
    /// Where in the owner's values, with stars for items and free names.
    pub pointer: String,
    /// How the bodies deviate.
    pub kind: DeviationKind,
    /// What the schema admits, in words.
    pub expected: String,
    /// How often each JSON type was there.
    pub found: BTreeMap<&'static str, u64>,
    /// How many deviations there are.
    pub count: u64,
    /// How many bodies have one.
    pub bodies: u64,
    /// The numbers of the first bodies, from 1: enough to count those of several groups.
    pub in_bodies: Vec<u64>,
    /// The number of the body in which it was first seen, from 1.
    pub first_seen: u64,
    /// The first of them.
    pub example: Example,
    /// Strings that were there; empty unless values are shown.
    pub values: BTreeSet<String>,
    /// For each unlisted tag in `values` the members beside it, with their JSON types.
    pub beside: BTreeMap<String, BTreeMap<String, BTreeSet<&'static str>>>,
    /// The schemas that said what is expected.
    pub spots: Vec<SchemaPlace>,
    /// The member's name, if the deviation is about one that is unknown or missing.
    pub member: Option<String>,
    last_body: u64,
}

/// One place in one body.
#[derive(Clone, Debug)]
pub struct Example {
    /// The file, and the line if it has a body in each.
    pub source: String,
    /// Where it is in the body, as a JSON Pointer.
    pub path: String,
    /// The JSON type that was found.
    pub found: Found,
}

/// A schema, as the way from an address down: see [`Spot`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaPlace {
    /// Where the type's schema stands, first of all places that hold the same.
    pub bases: Vec<Address>,
    /// The address of the schema above the place.
    pub address: Address,
    /// The steps from that schema to the place.
    pub below: Vec<Below>,
}

/// A step from a schema to one in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Below {
    /// An item at this position.
    Item(usize),
    /// A value of a map.
    Value,
}

/// The groups of a run.
pub(super) struct Groups {
    names: Names,
    by_key: HashMap<String, usize>,
    groups: Vec<Group>,
    key: String,
    /// The number of the current body, and where it comes from.
    body: u64,
    source: String,
    /// What the current body deviates in.
    kinds_of_body: BTreeSet<DeviationKind>,
    /// The deviations of the current body, if it is judged as several types.
    seen: Option<HashSet<(DeviationKind, TypeId, String)>>,
    /// How often each kind was found, and in how many bodies.
    pub totals: BTreeMap<DeviationKind, (u64, u64)>,
    /// Deviations that found no room.
    pub left_out: u64,
    /// The kinds of all deviations, also of those that found no room.
    pub kinds: BTreeSet<DeviationKind>,
}

impl Groups {
    pub(super) fn new(names: Names) -> Self {
        Groups {
            names,
            by_key: HashMap::new(),
            groups: Vec::new(),
            key: String::new(),
            body: 0,
            source: String::new(),
            kinds_of_body: BTreeSet::new(),
            seen: None,
            totals: BTreeMap::new(),
            left_out: 0,
            kinds: BTreeSet::new(),
        }
    }

    /// Begins with another body. What several types deviate in alike counts once.
    pub(super) fn begin(&mut self, source: String, has_several_types: bool) {
        self.seen = has_several_types.then(HashSet::new);
        self.body += 1;
        self.source = source;
        self.kinds_of_body.clear();
    }

    /// Returns what the current body deviates in.
    pub(super) fn kinds_of_body(&self) -> &BTreeSet<DeviationKind> {
        &self.kinds_of_body
    }

    /// Returns all groups: first those that lose a typed value, then nulls, then unknown members, and of each the
    /// ones in the most bodies first.
    pub(super) fn into_sorted(self) -> Vec<Group> {
        let mut groups = self.groups;
        groups.sort_by(|a, b| {
            let key = |group: &Group| {
                (rank(group.kind), Reverse(group.bodies), Reverse(group.count), group.first_seen)
            };
            key(a).cmp(&key(b)).then_with(|| a.pointer.cmp(&b.pointer))
        });
        groups
    }

    fn add(&mut self, deviation: &Deviation<'_, '_>) {
        let pointer = &deviation.path[deviation.owner_start..];
        let mut pointer_text = String::new();
        write_schema_pointer(pointer, self.names, &mut pointer_text);
        let member = match deviation.path.last() {
            Some(Step::Unknown(name)) => Some((*name).to_owned()),
            Some(Step::Member(name)) if deviation.kind == DeviationKind::MissingRequired => {
                Some((*name).to_owned())
            }
            _ => None,
        };
        // What looks like data is not kept, so that nothing can show it.
        let member = member.filter(|name| self.names == Names::Shown || super::redact::look(name).is_none());
        self.by_key.insert(self.key.clone(), self.groups.len());
        self.groups.push(Group {
            owner: deviation.owner,
            pointer: pointer_text,
            kind: deviation.kind,
            expected: deviation.expected.clone().into_owned(),
            found: BTreeMap::new(),
            count: 0,
            bodies: 0,
            in_bodies: Vec::new(),
            first_seen: self.body,
            example: Example {
                source: self.source.clone(),
                path: body_pointer(deviation.path, self.names),
                found: deviation.found,
            },
            values: BTreeSet::new(),
            beside: BTreeMap::new(),
            spots: Vec::new(),
            member,
            last_body: 0,
        });
    }
}

impl<'a> Sink<'a> for Groups {
    fn deviation(&mut self, deviation: Deviation<'_, 'a>) {
        if let Some(seen) = &mut self.seen {
            let path = body_pointer(deviation.path, Names::Shown);
            if !seen.insert((deviation.kind, deviation.owner, path)) {
                return;
            }
        }
        let total = self.totals.entry(deviation.kind).or_default();
        total.0 += 1;
        total.1 += u64::from(self.kinds_of_body.insert(deviation.kind));
        self.kinds.insert(deviation.kind);
        self.key.clear();
        self.key.push_str(deviation.kind.as_str());
        self.key.push_str(&deviation.owner.0.to_string());
        write_schema_pointer(&deviation.path[deviation.owner_start..], self.names, &mut self.key);
        let position = match self.by_key.get(&self.key) {
            Some(position) => *position,
            None if self.groups.len() >= MOST_GROUPS => {
                self.left_out += 1;
                return;
            }
            None => {
                self.add(&deviation);
                self.groups.len() - 1
            }
        };
        let (body, names) = (self.body, self.names);
        let group = &mut self.groups[position];
        group.count += 1;
        if group.last_body != body {
            group.last_body = body;
            group.bodies += 1;
            if group.in_bodies.len() < MOST_BODIES {
                group.in_bodies.push(body);
            }
        }
        *group.found.entry(word(deviation.found)).or_default() += 1;
        if names == Names::Shown
            && let Some(text) = deviation.value.and_then(|value| value.as_str())
            && text.len() <= LONGEST_VALUE
            && group.values.len() < MOST_VALUES
        {
            group.values.insert(text.to_owned());
            if !deviation.members.is_empty() {
                let beside = group.beside.entry(text.to_owned()).or_default();
                for (name, value) in deviation.members {
                    if beside.len() < MOST_BESIDE {
                        beside.entry(name.to_string()).or_default().insert(word(value.found()));
                    }
                }
            }
        }
        if group.spots.len() < MOST_SPOTS {
            group.note_spot(deviation.spot, deviation.path);
        }
    }
}

impl Group {
    fn note_spot(&mut self, spot: Spot<'_>, path: &[Step<'_>]) {
        let is_known = self.spots.iter().any(|known| known.address == *spot.address);
        if is_known {
            return;
        }
        let below = path[spot.start.min(path.len())..].iter().filter_map(|step| match step {
            Step::Item(position) => Some(Below::Item(*position)),
            Step::Key(_) => Some(Below::Value),
            Step::Member(_) | Step::Unknown(_) => None,
        });
        let bases = std::iter::once(&spot.base.address).chain(&spot.base.shared_with);
        self.spots.push(SchemaPlace {
            bases: bases.cloned().collect(),
            address: spot.address.clone(),
            below: below.collect(),
        });
    }
}

/// Returns how much a kind matters to readers: least first.
fn rank(kind: DeviationKind) -> u8 {
    match kind {
        _ if is_lost(kind) => 0,
        DeviationKind::UnlistedValue => 1,
        DeviationKind::Null => 2,
        _ => 3,
    }
}

/// Returns whether a deviation of this kind costs the reader a typed value: it is kept as raw JSON.
pub(super) fn is_lost(kind: DeviationKind) -> bool {
    !matches!(kind, DeviationKind::UnlistedValue | DeviationKind::Null | DeviationKind::UnknownMember)
}

/// Returns the JSON type in one word.
pub(super) fn word(found: Found) -> &'static str {
    match found {
        Found::Nothing => "nothing",
        Found::Null => "null",
        Found::Boolean => "boolean",
        Found::Integer => "integer",
        Found::Number => "number",
        Found::String(_) => "string",
        Found::Array(_) => "array",
        Found::Object(_) => "object",
    }
}
