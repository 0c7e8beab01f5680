//! Members by name, mostly few.

use super::name::Name;
use serde_json::{Map, Value};

/// Names, each with its value. The first ones stand here themselves, so that to keep them takes no
/// allocation of its own.
#[derive(Clone, Default)]
pub struct Members {
    first: [Option<(Name, Value)>; 2],
    rest: Rest,
}

/// A tree pays where there are many of them; of few it is most of the room and of the time.
#[derive(Clone)]
enum Rest {
    Few(Vec<(Name, Value)>),
    Many(Box<Map<String, Value>>),
}

/// How many are few enough for being looked through.
const FEW: usize = 16;

impl Default for Rest {
    fn default() -> Self {
        Rest::Few(Vec::new())
    }
}

impl Members {
    pub fn len(&self) -> usize {
        let rest = match &self.rest {
            Rest::Few(members) => members.len(),
            Rest::Many(members) => members.len(),
        };
        self.first.iter().flatten().count() + rest
    }

    pub fn get(&self, name: &str) -> Option<&Value> {
        let found = self.first.iter().flatten().find(|(kept, _)| kept.is(name));
        match (found, &self.rest) {
            (Some((_, value)), _) => Some(value),
            (None, Rest::Few(members)) => {
                members.iter().find(|(kept, _)| kept.is(name)).map(|(_, value)| value)
            }
            (None, Rest::Many(members)) => members.get(name),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let (few, many) = match &self.rest {
            Rest::Few(members) => (members.as_slice(), None),
            Rest::Many(members) => (&[][..], Some(&**members)),
        };
        let first = self.first.iter().flatten().chain(few).map(|(name, value)| (name.as_str(), value));
        first.chain(many.into_iter().flatten().map(|(name, value)| (name.as_str(), value)))
    }

    /// Takes `name` out and gives back what was under it before.
    pub fn insert(&mut self, name: &mut Name, value: Value) -> Option<Value> {
        if let Some((_, kept)) = self.first.iter_mut().flatten().find(|(kept, _)| *kept == *name) {
            return Some(std::mem::replace(kept, value));
        }
        let room = self.first.iter_mut().find(|place| place.is_none());
        match (&mut self.rest, room) {
            (Rest::Few(members), Some(room)) if members.is_empty() => {
                // What is forgotten is `None`: dropping it would take code all the same.
                std::mem::forget(room.replace((name.take(), value)));
                None
            }
            _ => self.rest.insert(name, value),
        }
    }

    pub fn remove(&mut self, name: &str) -> Option<Value> {
        let is_it =
            |place: &&mut Option<(Name, Value)>| place.as_ref().is_some_and(|(kept, _)| kept.is(name));
        if let Some(place) = self.first.iter_mut().find(is_it) {
            return place.take().map(|(_, value)| value);
        }
        match &mut self.rest {
            Rest::Few(members) => {
                let at = members.iter().position(|(kept, _)| kept.is(name))?;
                Some(members.remove(at).1)
            }
            Rest::Many(members) => members.remove(name),
        }
    }
}

impl Members {
    /// Returns each member, by value.
    pub fn into_entries(self) -> impl Iterator<Item = (String, Value)> {
        let (few, many) = match self.rest {
            Rest::Few(members) => (members, Map::new()),
            Rest::Many(members) => (Vec::new(), *members),
        };
        let first = self.first.into_iter().flatten().chain(few);
        first.map(|(name, value)| (name.as_str().to_owned(), value)).chain(many)
    }
}

impl Rest {
    #[inline(never)]
    fn insert(&mut self, name: &mut Name, value: Value) -> Option<Value> {
        match self {
            Rest::Few(members) => {
                if let Some((_, kept)) = members.iter_mut().find(|(kept, _)| *kept == *name) {
                    return Some(std::mem::replace(kept, value));
                }
                members.push((name.take(), value));
                if members.len() > FEW {
                    *self = Rest::Many(Box::new(
                        members.drain(..).map(|(name, value)| (name.as_str().to_owned(), value)).collect(),
                    ));
                }
                None
            }
            Rest::Many(members) => members.insert(name.as_str().to_owned(), value),
        }
    }
}

impl PartialEq for Members {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}
