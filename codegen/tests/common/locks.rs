//! The lock files of two states: each of their differences has to be explained by a change at the same
//! type or place, or have a reason that is listed here.

use super::common::sides::emitted;
use super::structural::PLACES;
use schemalock::internals::address::Address;
use schemalock::internals::changes::{Change, Comparison, Side};
use schemalock::internals::config::Config;
use schemalock::internals::lockfile::LOCK_FILE;
use schemalock::internals::model::{Model, TypeId};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Rules that explain another type name at a place, or none.
const NAMES: &[&str] = &[
    "type-renamed",
    "type-moved",
    "inline-type-added",
    "inline-type-removed",
    "enum-value-added",
    "enum-value-removed",
    "enum-openness-changed",
];
/// Rules that explain another plan of a union.
const PLANS: &[&str] = &[
    "union-plan-changed",
    "union-tag-added",
    "union-tag-removed",
    "union-variant-added",
    "union-variant-removed",
    "union-variant-renamed",
    "union-ambiguity-changed",
    "variant-type-changed",
    "type-renamed",
    "type-kind-changed",
];

/// Looks for an explanation of every difference between the locks of the two sides.
///
/// # Errors
/// Lists those that have none.
pub fn all_explained(old: &Side, new: &Side, found: &Comparison, config: &Config) -> Result<(), String> {
    let (before, after) = (lock(old, config), lock(new, config));
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    let mut unexplained = Vec::new();
    for part in ["types", "names", "unions", "inputs"] {
        for (key, first, second) in differences(&before[part], &after[part]) {
            let because = match part {
                "types" => of_type(key, old, new, found),
                "names" if are_the_same_names(first, second) => {
                    Some("only the digest by which the names are found again")
                }
                "names" => of_names(key, old, new, found),
                "unions" => of_union(key, first, second, old, new, found),
                _ => of_input(key, first, second, found),
            };
            match because {
                Some(reason) => *reasons.entry(reason).or_default() += 1,
                None => unexplained.push(format!("{part} {key}: {first:?} {second:?}")),
            }
        }
    }
    println!("lock: {reasons:?}");
    match unexplained.is_empty() {
        true => Ok(()),
        false => Err(format!("{} differences of the lock:\n{}", unexplained.len(), unexplained.join("\n"))),
    }
}

fn lock(side: &Side, config: &Config) -> Value {
    let tree = emitted(side, config);
    serde_json::from_str(&tree.files[LOCK_FILE]).expect("the lock is JSON")
}

/// Returns whether two entries of `names` differ in nothing but the digest of the type, which the lock has where addresses
/// alone do not identify it.
fn are_the_same_names(first: Option<&Value>, second: Option<&Value>) -> bool {
    let names = |entry: &Value| {
        let mut entry = entry.clone();
        entry.as_object_mut().map(|entry| entry.remove("shape"));
        entry
    };
    first.zip(second).is_some_and(|(first, second)| names(first) == names(second))
}

type Difference<'l> = (&'l str, Option<&'l Value>, Option<&'l Value>);

fn differences<'l>(before: &'l Value, after: &'l Value) -> Vec<Difference<'l>> {
    let members = |value: &'l Value| -> &'l Map<String, Value> { value.as_object().expect("an object") };
    let (before, after) = (members(before), members(after));
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let pairs = keys.into_iter().map(|key| (key.as_str(), before.get(key), after.get(key)));
    pairs.filter(|(_, first, second)| first != second).collect()
}

fn address(key: &str) -> Address {
    let (file, pointer) = key.split_once('#').expect("an address");
    Address::new(file, pointer)
}

/// Returns the type that is at a place.
fn type_at(model: &Model, place: &Address) -> Option<TypeId> {
    let stands =
        |def: &schemalock::internals::model::TypeDef| def.addresses().any(|address| address == place);
    model.iter().find(|(_, def)| stands(def)).map(|(id, _)| id)
}

/// Returns whether the change is about `place` or about something around it, all of which is its matter.
fn is_around(change: &Change, place: &Address) -> bool {
    let addresses = [&change.old, &change.new].into_iter().flatten();
    PLACES.contains(&change.rule.as_str())
        && addresses.into_iter().any(|around| around == place || around.contains(place))
}

fn is_of(change: &Change, old: Option<TypeId>, new: Option<TypeId>) -> bool {
    old.is_some() && change.types.0 == old || new.is_some() && change.types.1 == new
}

/// Explains that a place has a type, another one, or none any more.
fn of_type(key: &str, old: &Side, new: &Side, found: &Comparison) -> Option<&'static str> {
    let place = address(key);
    let (first, second) = (type_at(&old.model, &place), type_at(&new.model, &place));
    if found.changes.iter().any(|change| is_around(change, &place)) {
        return Some("a change of the place");
    }
    let names = |change: &&Change| NAMES.contains(&change.rule.as_str());
    if found.changes.iter().filter(names).any(|change| is_of(change, first, second)) {
        return Some("a change of the type that stands there");
    }
    let is_told = |change: &Change| {
        is_of(change, first, second) && change.rule.as_str().starts_with("union-variant-")
            || [&change.old, &change.new].into_iter().flatten().any(|at| *at == place)
    };
    found.changes.iter().any(is_told).then_some("a change at the place")
}

/// Explains that a type has other members, values or variants, or other names for them.
fn of_names(path: &str, old: &Side, new: &Side, found: &Comparison) -> Option<&'static str> {
    let called = |model: &Model| model.iter().find(|(_, def)| def.path() == path).map(|(id, _)| id);
    let (first, second) = (called(&old.model), called(&new.model));
    let is_told = found.changes.iter().any(|change| is_of(change, first, second));
    is_told.then_some("a change of the type with these names")
}

/// Explains that a union has another plan.
fn of_union(
    key: &str,
    before: Option<&Value>,
    after: Option<&Value>,
    old: &Side,
    new: &Side,
    found: &Comparison,
) -> Option<&'static str> {
    let place = address(key);
    let (first, second) = (type_at(&old.model, &place), type_at(&new.model, &place));
    if before.is_none() || after.is_none() {
        return of_type(key, old, new, found).or_else(|| {
            let elsewhere =
                |model: &Model, id: Option<TypeId>| id.is_some_and(|id| model[id].address != place);
            let moved = elsewhere(&old.model, first) || elsewhere(&new.model, second);
            moved.then_some("the union is listed by another of its places")
        });
    }
    let without_name = |value: Option<&Value>| {
        let mut value = value.cloned().unwrap_or_default();
        value.as_object_mut().map(|members| members.remove("type"));
        value
    };
    if without_name(before) == without_name(after) {
        return of_type(key, old, new, found);
    }
    // The place has another type, and a change at the place reports it.
    let name = |value: Option<&Value>| value.map(|value| value["type"].clone());
    if name(before) != name(after)
        && let Some(reason) = of_type(key, old, new, found)
    {
        return Some(reason);
    }
    let plans = |change: &&Change| PLANS.contains(&change.rule.as_str());
    let is_told = found.changes.iter().filter(plans).any(|change| is_of(change, first, second));
    is_told.then_some("a change of the union")
}

/// Explains that a file has another text.
fn of_input(
    file: &str,
    before: Option<&Value>,
    after: Option<&Value>,
    found: &Comparison,
) -> Option<&'static str> {
    let stands = |change: &Change| {
        let addresses = [&change.old, &change.new].into_iter().flatten();
        addresses.into_iter().any(|address| *address.file == *file)
    };
    if found.changes.iter().any(stands) {
        return Some("a change in the file");
    }
    (before.is_some() && after.is_some()).then_some("only words for people, an order, or a shared schema")
}
