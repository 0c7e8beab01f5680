//! Deviations of one kind at one place of a schema, over all bodies.

use super::pointer::Names;
use super::reading::{DeviationKind, Found};
use super::walk::{Deviation, Spot, Step};
use crate::address::Address;
use crate::model::TypeId;
use std::collections::{BTreeMap, BTreeSet};

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
    /// What stays raw JSON because of it.
    pub raw: Raw,
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
    pub(super) last_body: u64,
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
    /// The place that stays raw JSON because of it, if one does.
    pub raw: Option<String>,
}

/// How often deviations keep something raw JSON that would be typed without them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Raw {
    /// The whole body.
    pub body: u64,
    /// A part of the body, around the deviation.
    pub around: u64,
    /// Just the value.
    pub value: u64,
}

impl Raw {
    pub fn is_any(self) -> bool {
        self != Raw::default()
    }

    /// Counts a place `steps` steps down a path of `path` steps.
    pub(super) fn add(&mut self, steps: usize, path: usize) {
        match steps {
            0 => self.body += 1,
            steps if steps < path => self.around += 1,
            _ => self.value += 1,
        }
    }
}

/// All deviations of one kind.
#[derive(Clone, Copy, Debug, Default)]
pub struct Total {
    pub count: u64,
    pub bodies: u64,
    pub is_raw: bool,
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

impl Group {
    /// Counts one more deviation, in the body of this number.
    pub(super) fn count(&mut self, deviation: &Deviation<'_, '_>, body: u64, names: Names) {
        self.count += 1;
        if self.last_body != body {
            self.last_body = body;
            self.bodies += 1;
            if self.in_bodies.len() < MOST_BODIES {
                self.in_bodies.push(body);
            }
        }
        *self.found.entry(word(deviation.found)).or_default() += 1;
        if names == Names::Shown
            && let Some(text) = deviation.value.and_then(|value| value.as_str())
            && text.len() <= LONGEST_VALUE
            && self.values.len() < MOST_VALUES
        {
            self.values.insert(text.to_owned());
            if !deviation.members.is_empty() {
                let beside = self.beside.entry(text.to_owned()).or_default();
                for (name, value) in deviation.members {
                    if beside.len() < MOST_BESIDE {
                        beside.entry(name.to_string()).or_default().insert(word(value.found()));
                    }
                }
            }
        }
        if self.spots.len() < MOST_SPOTS {
            self.note_spot(deviation.spot, deviation.path);
        }
    }

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

/// Returns the order in which readers see deviations: first what keeps something raw JSON, then what the types keep
/// as text, nulls that read as absent, and members that no schema names.
pub(super) fn rank(kind: DeviationKind, is_raw: bool) -> u8 {
    match kind {
        _ if is_raw => 0,
        DeviationKind::Null => 2,
        DeviationKind::UnknownMember => 3,
        _ => 1,
    }
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
