//! Decides whether two schemas have the same keywords, apart from the names and places of the schemas that they refer
//! to.
//!
//! `{"$ref": "#/$defs/A"}` and `{"$ref": "#/definitions/B"}` are the same if `A` and `B` are.

use super::meaning::Schema;
use crate::load::WalkedAs;
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Pairs that are compared before two schemas count as different.
const MOST: usize = 4_000;

/// The answers of one comparison.
#[derive(Default)]
pub(super) struct Sameness {
    known: HashMap<(usize, usize), bool>,
    prints: Prints,
}

impl Sameness {
    /// Returns whether the two schemas are the same one, or have the same keywords.
    pub(super) fn is_same<'m>(&mut self, one: Schema<'m>, two: Schema<'m>) -> bool {
        let key = (one.key().min(two.key()), one.key().max(two.key()));
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let mut comparison = Equality { seen: HashSet::new(), prints: &mut self.prints };
        let is_same = comparison.schemas(one, two, WalkedAs::Schema);
        self.known.insert(key, is_same);
        is_same
    }
}

/// Hashes of schemas without the schemas that they refer to. Different hashes prove a difference.
#[derive(Default)]
struct Prints {
    known: HashMap<usize, u64>,
}

impl Prints {
    fn of(&mut self, schema: Schema<'_>, place: WalkedAs) -> u64 {
        if let Some(known) = self.known.get(&schema.key()) {
            return *known;
        }
        let print = match (schema.value, place.item()) {
            (Value::Object(members), _) => {
                let counted = members.iter().filter(|(name, _)| counts(name, place));
                // The order of members has no meaning.
                counted.fold(0, |sum: u64, (name, value)| {
                    let print = self.of_member(schema, name, value, place);
                    sum.wrapping_add(hash(&(name, print)))
                })
            }
            (Value::Array(items), Some(place)) => {
                let prints: Vec<u64> = items.iter().map(|item| self.of(schema.child(item), place)).collect();
                hash(&prints)
            }
            (value, _) => hash(value),
        };
        self.known.insert(schema.key(), print);
        print
    }

    fn of_member(&mut self, schema: Schema<'_>, name: &str, value: &Value, place: WalkedAs) -> u64 {
        let is_schema = matches!(place, WalkedAs::Schema);
        match (place.member(name, value), value) {
            _ if is_schema && name == "$ref" => 0,
            (Some(place), _) => self.of(schema.child(value), place),
            (None, Value::Array(values)) if SETS.contains(&name) => {
                values.iter().fold(0, |sum: u64, value| sum.wrapping_add(hash(value)))
            }
            (None, value) => hash(value),
        }
    }
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Keywords whose lists have no order.
const SETS: [&str; 3] = ["required", "enum", "type"];

struct Equality<'p> {
    /// Pairs that are compared: where they meet again, the rest decides.
    seen: HashSet<(usize, usize)>,
    prints: &'p mut Prints,
}

impl Equality<'_> {
    fn schemas<'m>(&mut self, one: Schema<'m>, two: Schema<'m>, place: WalkedAs) -> bool {
        if one.key() == two.key() || !self.seen.insert((one.key(), two.key())) {
            return true;
        }
        if self.seen.len() > MOST || self.prints.of(one, place) != self.prints.of(two, place) {
            return false;
        }
        match (one.value, two.value) {
            (Value::Object(a), Value::Object(b)) => {
                let has_places = ["$dynamicRef", "$recursiveRef", "$id"];
                let is_plain = has_places.iter().all(|name| !a.contains_key(*name) && !b.contains_key(*name));
                (is_plain || !matches!(place, WalkedAs::Schema))
                    && count(a, place) == count(b, place)
                    && a.iter().filter(|(name, _)| counts(name, place)).all(|(name, value)| {
                        b.get(name).is_some_and(|other| self.members(one, two, name, (value, other), place))
                    })
            }
            (Value::Array(a), Value::Array(b)) => match place.item() {
                Some(place) => {
                    a.len() == b.len()
                        && a.iter().zip(b).all(|(a, b)| self.schemas(one.child(a), two.child(b), place))
                }
                None => a == b,
            },
            (a, b) => a == b,
        }
    }

    fn members<'m>(
        &mut self,
        one: Schema<'m>,
        two: Schema<'m>,
        name: &str,
        (value, other): (&'m Value, &'m Value),
        place: WalkedAs,
    ) -> bool {
        if let (WalkedAs::Schema, "$ref", Some(a), Some(b)) = (place, name, value.as_str(), other.as_str()) {
            return match (one.target(a), two.target(b)) {
                (Some(a), Some(b)) => self.schemas(a, b, WalkedAs::Schema),
                (None, None) => a == b,
                _ => false,
            };
        }
        match place.member(name, value) {
            Some(place) => self.schemas(one.child(value), two.child(other), place),
            None if SETS.contains(&name) => is_same_set(value, other),
            None => value == other,
        }
    }
}

/// Returns whether a keyword constrains values.
fn counts(name: &str, place: WalkedAs) -> bool {
    !matches!(place, WalkedAs::Schema) || !["$defs", "definitions", "components"].contains(&name)
}

fn count(members: &Map<String, Value>, place: WalkedAs) -> usize {
    members.keys().filter(|name| counts(name, place)).count()
}

fn is_same_set(one: &Value, two: &Value) -> bool {
    match (one, two) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().all(|value| b.contains(value)),
        (one, two) => one == two,
    }
}
