//! Whether two schemas say the same in the same words, but for the names and places of what they refer to.
//!
//! `{"$ref": "#/$defs/A"}` and `{"$ref": "#/definitions/B"}` are the same if `A` and `B` are.

use super::meaning::Schema;
use crate::load::Place;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Pairs that are compared before two schemas count as different.
const MOST: usize = 4_000;

/// Whether the two schemas are the same one, or say the same.
pub fn is_same<'m>(one: Schema<'m>, two: Schema<'m>) -> bool {
    one.key() == two.key() || Comparison { seen: HashSet::new() }.schemas(one, two, Place::Schema)
}

struct Comparison {
    /// Pairs that are compared: where they meet again, the rest decides.
    seen: HashSet<(usize, usize)>,
}

impl Comparison {
    fn schemas<'m>(&mut self, one: Schema<'m>, two: Schema<'m>, place: Place) -> bool {
        if one.key() == two.key() || !self.seen.insert((one.key(), two.key())) {
            return true;
        }
        if self.seen.len() > MOST {
            return false;
        }
        match (one.value, two.value) {
            (Value::Object(a), Value::Object(b)) => {
                let has_places = ["$dynamicRef", "$recursiveRef", "$id"];
                let is_plain = has_places.iter().all(|name| !a.contains_key(*name) && !b.contains_key(*name));
                (is_plain || !matches!(place, Place::Schema))
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
        place: Place,
    ) -> bool {
        if let (Place::Schema, "$ref", Some(a), Some(b)) = (place, name, value.as_str(), other.as_str()) {
            return match (one.target(a), two.target(b)) {
                (Some(a), Some(b)) => self.schemas(a, b, Place::Schema),
                (None, None) => a == b,
                _ => false,
            };
        }
        match place.member(name, value) {
            Some(place) => self.schemas(one.child(value), two.child(other), place),
            None if ["required", "enum", "type"].contains(&name) => is_same_set(value, other),
            None => value == other,
        }
    }
}

/// Whether a keyword says something about values.
fn counts(name: &str, place: Place) -> bool {
    !matches!(place, Place::Schema) || !["$defs", "definitions", "components"].contains(&name)
}

fn count(members: &Map<String, Value>, place: Place) -> usize {
    members.keys().filter(|name| counts(name, place)).count()
}

fn is_same_set(one: &Value, two: &Value) -> bool {
    match (one, two) {
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().all(|value| b.contains(value)),
        (one, two) => one == two,
    }
}
