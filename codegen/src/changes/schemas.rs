//! Compares keywords that shape no type: checks, defaults, marks and texts. Also reports, as the worst, any
//! difference between two schemas that no other rule reported.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::{Map, Value};

use super::Side;
use super::all_of;
use super::change::Change;
use super::checks;
use super::pair_nodes::{NodePairs, branch_key};
use super::pair_types::TypePairs;
use super::proof::{Finding, Proofs};
use super::rule::Rule;
use super::verdict::Sends;
use crate::address::Address;
use crate::decide::Holders;
use crate::graph::{Graph, NodeId};
use crate::model::{Shape, TypeDef, TypeId};

/// Keywords for people. Extensions (`x-…`) are among them.
const WORDS: &[&str] =
    &["title", "description", "example", "examples", "$comment", "externalDocs", "xml", "summary"];
/// Keywords that only identify a schema or contain others.
const HEADER: &[&str] = &["$schema", "$id", "$anchor", "$defs", "definitions"];
/// Keywords that shape types; the rules for types report their changes.
const SHAPING: &[&str] = &[
    "$ref",
    "additionalItems",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "discriminator",
    "enum",
    "items",
    "nullable",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "properties",
    "required",
    "type",
    crate::overlay::BARE,
];

/// A pair of schemas, and their content.
struct SchemaPair<'s> {
    nodes: (NodeId, NodeId),
    addresses: (&'s Address, &'s Address),
    values: (&'s Map<String, Value>, &'s Map<String, Value>),
}

/// Returns all changes of schemas that the changes of types in `found` do not cover.
pub(super) fn compare(
    old: &Side,
    new: &Side,
    nodes: &NodePairs,
    types: &TypePairs,
    found: &[Change],
    proofs: &mut Proofs<'_>,
) -> Vec<Change> {
    let covered = Covered::of(old, new, types, found);
    let holders = (Named::of(old), Named::of(new));
    let mut seen = HashSet::new();
    let mut changes = Vec::new();
    for (first, second) in &nodes.pairs {
        let addresses = (&old.graph[*first].address, &new.graph[*second].address);
        let values = (old.sources.get(addresses.0), new.sources.get(addresses.1));
        let (Some(Value::Object(before)), Some(Value::Object(after))) = values else {
            if is_anything(values.0) != is_anything(values.1) && !covered.covers(addresses) {
                changes.extend(other_validity(
                    addresses,
                    &["the schema".to_owned()],
                    &proofs.finding(addresses),
                ));
            }
            continue;
        };
        if before == after || !seen.insert(addresses) {
            continue;
        }
        let pair = SchemaPair { nodes: (*first, *second), addresses, values: (before, after) };
        let from = changes.len();
        let finding = proofs.finding(addresses);
        of_pair(&pair, old, new, &covered, &finding, &mut changes);
        for change in &mut changes[from..] {
            change.subject = holders.1.subject(addresses.1);
            change.types = (holders.0.holder(addresses.0), holders.1.holder(addresses.1));
        }
    }
    changes
}

/// Returns whether the schema is `true`, in either spelling.
fn is_anything(schema: Option<&Value>) -> Option<bool> {
    match schema? {
        Value::Bool(anything) => Some(*anything),
        Value::Object(keywords) if keywords.is_empty() => Some(true),
        _ => None,
    }
}

fn of_pair(
    pair: &SchemaPair<'_>,
    old: &Side,
    new: &Side,
    covered: &Covered,
    finding: &Finding,
    changes: &mut Vec<Change>,
) {
    let (before, after) = pair.values;
    let keywords: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let (mut words, mut others) = (Vec::new(), Vec::new());
    for keyword in keywords {
        let (first, second) = (before.get(keyword), after.get(keyword));
        if checks::are_equal(first, second) || HEADER.contains(&keyword.as_str()) {
            continue;
        }
        let change = match keyword.as_str() {
            name if WORDS.contains(&name) || name.starts_with("x-") && name != crate::overlay::BARE => {
                words.push(format!("`{name}`"));
                None
            }
            "format" if covered.covers(pair.addresses) => retyped(first, second),
            name if checks::CHECKS.contains(&name) => checked(name, (first, second), finding),
            "default" => Some(default(first, second)),
            "deprecated" => mark(first, second, Rule::Deprecated, Rule::NoLongerDeprecated, "deprecated"),
            "readOnly" => mark(first, second, Rule::AccessChanged, Rule::AccessChanged, "read-only"),
            "writeOnly" => mark(first, second, Rule::AccessChanged, Rule::AccessChanged, "write-only"),
            "discriminator" if is_all_that_tells(pair, old) => {
                (!covered.covers(pair.addresses)).then(|| unclear(pair.addresses, "`discriminator`"))
            }
            _ if finding.is_same => None,
            name if SHAPING.contains(&name) => {
                if name == "allOf" {
                    all_of::compare(pair.nodes, old, new, changes);
                }
                let differs = shape_differs(pair, name, old, new);
                // A type does not show the patterns of its members where a named member fits one.
                let is_decided = name != "patternProperties" && covered.decides(pair.addresses);
                if differs && !covered.covers(pair.addresses) && !is_decided {
                    others.push(format!("`{name}`"));
                }
                None
            }
            name => {
                others.push(format!("`{name}`"));
                None
            }
        };
        changes.extend(change.map(|change| change.at(Some(pair.addresses.0), Some(pair.addresses.1))));
    }
    changes.extend(other_validity(pair.addresses, &others, finding));
    if !words.is_empty() {
        let sentence = format!("{} changed", words.join(", "));
        let change = Change::new(Rule::DocumentationChanged, "", sentence);
        changes.push(change.at(Some(pair.addresses.0), Some(pair.addresses.1)));
    }
}

/// Returns how a check changed; nothing if it makes no difference beside what else is there.
fn checked(name: &str, (old, new): (Option<&Value>, Option<&Value>), finding: &Finding) -> Option<Change> {
    // No validator looks at these, so no proof is about them.
    let is_for_people = name.starts_with("content");
    if finding.is_same && !is_for_people {
        return None;
    }
    let change = checks::compare(name, old, new);
    let is_passed = finding.sends == Sends::Pass && !is_for_people;
    Some(if is_passed { change.sends(Sends::Pass) } else { change })
}

/// Tells of keywords that differ although the types of both sides are the same: so shipped builds read what they read.
pub(super) fn other_validity(
    (old, new): (&Address, &Address),
    keywords: &[String],
    finding: &Finding,
) -> Option<Change> {
    if keywords.is_empty() || finding.is_same {
        return None;
    }
    let verb = if keywords.len() == 1 { "differs" } else { "differ" };
    let sentence = match finding.sends {
        Sends::Pass => format!("{} {verb}; every value that was valid still is", keywords.join(", ")),
        Sends::Refused => format!("{} {verb}; some values that were valid are not", keywords.join(", ")),
        Sends::Unknown => {
            format!(
                "{} {verb}; whether every value that was valid still is, is not proved",
                keywords.join(", ")
            )
        }
    };
    let mut change = Change::new(Rule::ValidityChanged, "", sentence).sends(finding.sends);
    change.witness.clone_from(&finding.witness);
    Some(change.at(Some(old), Some(new)))
}

fn unclear(addresses: (&Address, &Address), what: &str) -> Change {
    let sentence = format!("{what} differs, and no rule says what that means");
    Change::new(Rule::NotUnderstood, "", sentence).at(Some(addresses.0), Some(addresses.1))
}

/// Returns the change of a date-time, which has a type of its own, to a text that `format` only checks.
fn retyped(old: Option<&Value>, new: Option<&Value>) -> Option<Change> {
    let is_type = |format: Option<&Value>| format.is_some_and(|format| format == "date-time");
    (is_type(old) && new.is_some()).then(|| checks::compare("format", None, new))
}

fn default(old: Option<&Value>, new: Option<&Value>) -> Change {
    let sentence = match (old, new) {
        (None, Some(new)) => format!("the default is {}", checks::short(new)),
        (Some(old), None) => format!("the default was {}, and there is none", checks::short(old)),
        (old, new) => {
            let short = |value: Option<&Value>| value.map(checks::short).unwrap_or_default();
            format!("the default was {} and is {}", short(old), short(new))
        }
    };
    Change::new(Rule::DefaultChanged, "", sentence)
}

fn mark(old: Option<&Value>, new: Option<&Value>, set: Rule, unset: Rule, word: &str) -> Option<Change> {
    let is_set = |value: Option<&Value>| value == Some(&Value::Bool(true));
    match (is_set(old), is_set(new)) {
        (false, true) => Some(Change::new(set, "", format!("it is {word}"))),
        (true, false) => Some(Change::new(unset, "", format!("it is no longer {word}"))),
        _ => None,
    }
}

/// Returns whether the two differ in this keyword itself; subschemas are compared elsewhere.
fn shape_differs(pair: &SchemaPair<'_>, keyword: &str, old: &Side, new: &Side) -> bool {
    let (first, second) = (pair.values.0.get(keyword), pair.values.1.get(keyword));
    match keyword {
        "properties" | "patternProperties" => names(first) != names(second),
        "items" | "additionalItems" | "additionalProperties" => {
            let is_schema = |value: Option<&Value>| value.is_some_and(Value::is_object);
            !(is_schema(first) && is_schema(second))
        }
        "prefixItems" => count(first) != count(second),
        "allOf" => {
            let (a, b) = (&old.graph[pair.nodes.0].keywords.all_of, &new.graph[pair.nodes.1].keywords.all_of);
            branches(&old.graph, a) != branches(&new.graph, b)
        }
        "anyOf" | "oneOf" => {
            let all = |graph: &Graph, id: NodeId| {
                let keywords = &graph[id].keywords;
                let all: Vec<NodeId> = keywords.any_of.iter().chain(&keywords.one_of).copied().collect();
                branches(graph, &all)
            };
            all(&old.graph, pair.nodes.0) != all(&new.graph, pair.nodes.1)
        }
        "required" | "enum" => set(first) != set(second),
        "type" => {
            let admitted = |graph: &Graph, id: NodeId| graph[id].keywords.admitted();
            admitted(&old.graph, pair.nodes.0) != admitted(&new.graph, pair.nodes.1)
        }
        "discriminator" => {
            let name = |value: Option<&Value>| value.and_then(|value| value.get("propertyName")).cloned();
            name(first) != name(second)
        }
        _ => first != second,
    }
}

/// Returns whether only the discriminator assigns values to the branches of the union: then no constant exists whose
/// change would be reported.
fn is_all_that_tells(pair: &SchemaPair<'_>, old: &Side) -> bool {
    let keywords = &old.graph[pair.nodes.0].keywords;
    let Some(tag) = &keywords.discriminator else { return false };
    let target = |id: NodeId| &old.graph[old.graph.target(id)].keywords;
    let has_values = |branch: &NodeId| {
        let member = target(*branch).properties.iter().find(|(name, _)| name == tag);
        member.is_some_and(|(_, member)| target(*member).values.is_some())
    };
    !keywords.any_of.iter().chain(&keywords.one_of).all(has_values)
}

fn names(value: Option<&Value>) -> BTreeSet<&String> {
    value.and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name).collect()
}

fn count(value: Option<&Value>) -> usize {
    value.and_then(Value::as_array).map_or(0, Vec::len)
}

fn set(value: Option<&Value>) -> BTreeSet<String> {
    match value {
        Some(Value::Array(values)) => values.iter().map(Value::to_string).collect(),
        value => value.into_iter().map(Value::to_string).collect(),
    }
}

pub(super) fn branches(graph: &Graph, ids: &[NodeId]) -> Vec<String> {
    let mut keys: Vec<String> = ids.iter().map(|id| branch_key(graph, *id)).collect();
    keys.sort();
    keys
}

/// The places that changes of types cover.
struct Covered {
    exact: (HashSet<Address>, HashSet<Address>),
    below: (HashSet<Address>, HashSet<Address>),
    /// The addresses of types that are the same on both sides; on the new side, with the id that the type has on the
    /// old one.
    decided: (HashMap<Address, TypeId>, HashMap<Address, TypeId>),
}

impl Covered {
    fn of(old: &Side, new: &Side, pairs: &TypePairs, found: &[Change]) -> Self {
        let places = |id: TypeId, def: &TypeDef| def.addresses().map(|place| (place.clone(), id)).collect();
        let is_decided = |def: &TypeDef| !matches!(def.shape, Shape::Alias(_));
        let here = old.model.iter().filter(|(id, def)| is_decided(def) && pairs.new_of(*id).is_some());
        let there = new.model.iter().filter(|(_, def)| is_decided(def));
        let there = there.filter_map(|(id, def)| Some((pairs.old_of(id)?, def)));
        let decided = (
            here.flat_map(|(id, def)| -> Vec<_> { places(id, def) }).collect(),
            there.flat_map(|(id, def)| -> Vec<_> { places(id, def) }).collect(),
        );
        let mut covered = Covered { exact: Default::default(), below: Default::default(), decided };
        for change in found {
            let types = (change.types.0.map(|id| &old.model[id]), change.types.1.map(|id| &new.model[id]));
            covered.exact.0.extend(types.0.into_iter().flat_map(TypeDef::addresses).cloned());
            covered.exact.1.extend(types.1.into_iter().flat_map(TypeDef::addresses).cloned());
            covered.exact.0.extend(change.old.clone());
            covered.exact.1.extend(change.new.clone());
            if change.rule == Rule::AdditionalChanged {
                let members = |address: &Address| address.child("additionalProperties");
                covered.below.0.extend(change.old.as_ref().map(members));
                covered.below.1.extend(change.new.as_ref().map(members));
            }
            if change.covers_below {
                covered.below.0.extend(change.old.clone());
                covered.below.1.extend(change.new.clone());
            }
        }
        covered
    }

    /// Returns whether what shapes the two was compared as one type, here or where the type is that they
    /// are part of or hold: items of an array whose `enum` is theirs, the only branch of a union, a
    /// branch of an enum that is open, a branch of an `allOf`.
    fn decides(&self, (old, new): (&Address, &Address)) -> bool {
        let at = |places: &HashMap<Address, TypeId>, address: &Address| {
            let only = ["oneOf", "anyOf"].map(|keyword| address.child(keyword).child(0));
            let branches = ["/oneOf", "/anyOf", "/allOf"];
            let list = address.parent();
            let list = list.filter(|list| branches.iter().any(|keyword| list.pointer.ends_with(keyword)));
            let around = list.and_then(|list| list.parent());
            let own = [address.clone(), address.child("items")].into_iter();
            own.chain(only).chain(around).find_map(|place| places.get(&place).copied())
        };
        at(&self.decided.0, old).is_some_and(|id| at(&self.decided.1, new) == Some(id))
    }

    fn covers(&self, (old, new): (&Address, &Address)) -> bool {
        self.exact.0.contains(old)
            || self.exact.1.contains(new)
            || is_below(&self.below.0, old)
            || is_below(&self.below.1, new)
    }
}

/// Returns whether `address` or a place around it is among `places`.
fn is_below(places: &HashSet<Address>, address: &Address) -> bool {
    let mut around = Some(address.clone());
    while let Some(place) = around {
        if places.contains(&place) {
            return true;
        }
        around = place.parent();
    }
    false
}

/// The types of one side, by where they are.
pub(super) struct Named<'s> {
    side: &'s Side,
    holders: Holders,
    members: HashMap<&'s Address, TypeId>,
}

impl<'s> Named<'s> {
    pub(super) fn of(side: &'s Side) -> Self {
        let types = side.model.iter().flat_map(|(id, def)| def.addresses().map(move |place| (place, id)));
        Named { side, holders: Holders::of(&side.model), members: types.collect() }
    }

    /// Returns the innermost type around a place.
    pub(super) fn holder(&self, address: &Address) -> Option<TypeId> {
        let mut around = Some(address.clone());
        while let Some(place) = around {
            if let Some(id) = self.members.get(&place) {
                return Some(*id);
            }
            around = place.parent();
        }
        self.holders.holder(address)
    }

    /// Returns `Type.member`, `Type.member[]` and the like, from the innermost type around the place.
    pub(super) fn subject(&self, address: &Address) -> String {
        let mut around = Some(address.clone());
        while let Some(place) = around {
            if let Some(id) = self.members.get(&place) {
                let below: Vec<String> = address.tokens().skip(place.tokens().count()).collect();
                let words = below.into_iter().filter(|token| token != "properties" && token != "allOf");
                let path = std::iter::once(self.side.model[*id].name.clone()).chain(words);
                return path.collect::<Vec<_>>().join(".");
            }
            around = place.parent();
        }
        address.to_string()
    }
}
