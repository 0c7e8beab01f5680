//! Groups the deviations of all bodies by kind and place.
//!
//! ```text
//! {"id": null} and {"id": null, "to": null}, as Call      null at /id: 2 in 2 bodies; null at /to: 1 in 1 body
//! {"message": {"type": "new"}}, as Client and as Server   a group for each of the two, and one in the totals
//! ```

use super::group::{Example, Group, Raw, Total, rank};
use super::pointer::{Names, body_pointer, first_steps, write_schema_pointer};
use super::reading::DeviationKind;
use super::tables::Tables;
use super::walk::{Deviation, Sink, Step};
use crate::model::TypeId;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The most groups that are kept.
const MOST_GROUPS: usize = 5_000;

/// The groups of a run.
pub(super) struct Groups<'t> {
    tables: &'t Tables,
    names: Names,
    by_key: HashMap<String, usize>,
    groups: Vec<Group>,
    key: String,
    /// The number of the current body, and where it comes from.
    body: u64,
    source: String,
    pub of_body: OfBody,
    /// The deviations of the current walk.
    met: Vec<Met>,
    /// The deviations of the current body with the types that met them, if several types judge it.
    seen: Option<HashMap<(DeviationKind, String), Vec<TypeId>>>,
    /// How often each kind was found.
    pub totals: BTreeMap<DeviationKind, Total>,
    /// Deviations that found no room.
    pub left_out: u64,
}

/// What the current body deviates in.
#[derive(Default)]
pub(super) struct OfBody {
    pub kinds: BTreeSet<DeviationKind>,
    pub raw: Raw,
}

/// A deviation of the current walk.
struct Met {
    kind: DeviationKind,
    /// The number of steps of its path.
    path: usize,
    /// The position of its group, unless another type met it first, or it found no room.
    group: Option<usize>,
    is_example: bool,
}

impl<'t> Groups<'t> {
    pub(super) fn new(tables: &'t Tables, names: Names) -> Self {
        Groups {
            tables,
            names,
            by_key: HashMap::new(),
            groups: Vec::new(),
            key: String::new(),
            body: 0,
            source: String::new(),
            of_body: OfBody::default(),
            met: Vec::new(),
            seen: None,
            totals: BTreeMap::new(),
            left_out: 0,
        }
    }

    /// Begins with another body. What several types deviate in alike counts once.
    pub(super) fn begin(&mut self, source: String, has_several_types: bool) {
        self.seen = has_several_types.then(HashMap::new);
        self.body += 1;
        self.source = source;
        self.of_body = OfBody::default();
    }

    /// Begins with the walk of the current body as another type.
    pub(super) fn begin_walk(&mut self) {
        self.met.clear();
    }

    /// Returns all groups by [`rank`], and of each rank those in the most bodies first.
    pub(super) fn into_sorted(self) -> Vec<Group> {
        let mut groups = self.groups;
        groups.sort_by(|a, b| {
            let key = |group: &Group| {
                let rank = rank(group.kind, group.raw.is_any());
                (rank, Reverse(group.bodies), Reverse(group.count), group.first_seen)
            };
            key(a).cmp(&key(b)).then_with(|| a.pointer.cmp(&b.pointer))
        });
        groups
    }

    /// Counts a deviation in the totals, unless another type met it. Returns whether it is new to the groups, too.
    fn is_new(&mut self, deviation: &Deviation<'_, '_>) -> bool {
        let mut is_first = true;
        if let Some(seen) = &mut self.seen {
            let path = body_pointer(deviation.path, Names::Shown);
            let owners = seen.entry((deviation.kind, path)).or_default();
            if owners.contains(&deviation.owner) {
                return false;
            }
            is_first = owners.is_empty();
            owners.push(deviation.owner);
        }
        let total = self.totals.entry(deviation.kind).or_default();
        total.count += u64::from(is_first);
        total.bodies += u64::from(self.of_body.kinds.insert(deviation.kind));
        true
    }

    /// Returns the position of the deviation's group, and whether the group is new; `None` if there is no room.
    fn position(&mut self, deviation: &Deviation<'_, '_>) -> Option<(usize, bool)> {
        self.key.clear();
        self.key.push_str(deviation.kind.as_str());
        self.key.push_str(&deviation.owner.0.to_string());
        write_schema_pointer(&deviation.path[deviation.owner_start..], self.names, &mut self.key);
        match self.by_key.get(&self.key) {
            Some(position) => Some((*position, false)),
            None if self.groups.len() >= MOST_GROUPS => {
                self.left_out += 1;
                None
            }
            None => {
                self.add(deviation);
                Some((self.groups.len() - 1, true))
            }
        }
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
            expected: deviation.expected.text(self.tables),
            found: BTreeMap::new(),
            count: 0,
            bodies: 0,
            raw: Raw::default(),
            in_bodies: Vec::new(),
            first_seen: self.body,
            example: Example {
                source: self.source.clone(),
                path: body_pointer(deviation.path, self.names),
                found: deviation.found,
                raw: None,
            },
            values: BTreeSet::new(),
            beside: BTreeMap::new(),
            spots: Vec::new(),
            member,
            last_body: 0,
        });
    }
}

impl<'a> Sink<'a> for Groups<'_> {
    fn deviation(&mut self, deviation: Deviation<'_, 'a>) {
        let place = if self.is_new(&deviation) { self.position(&deviation) } else { None };
        self.met.push(Met {
            kind: deviation.kind,
            path: deviation.path.len(),
            group: place.map(|(position, _)| position),
            is_example: place.is_some_and(|(_, is_example)| is_example),
        });
        if let Some((position, _)) = place {
            self.groups[position].count(&deviation, self.body, self.names);
        }
    }

    fn raw(&mut self, deviation: usize, steps: usize) {
        let Some(met) = self.met.get(deviation) else { return };
        self.of_body.raw.add(steps, met.path);
        self.totals.entry(met.kind).or_default().is_raw = true;
        if let Some(position) = met.group {
            let group = &mut self.groups[position];
            group.raw.add(steps, met.path);
            if met.is_example {
                group.example.raw = Some(first_steps(&group.example.path, steps).to_owned());
            }
        }
    }
}
