//! Members by name, mostly few.

use serde_json::{Map, Value};

/// Names, each with its value. A tree pays where there are many of them; of few it is most of the
/// room and of the time.
#[derive(Clone)]
pub enum Members {
    Few(Vec<(String, Value)>),
    Many(Map<String, Value>),
}

/// How many are few enough for being looked through.
const FEW: usize = 16;

impl Default for Members {
    fn default() -> Self {
        Members::Few(Vec::new())
    }
}

impl Members {
    pub fn len(&self) -> usize {
        match self {
            Members::Few(members) => members.len(),
            Members::Many(members) => members.len(),
        }
    }

    pub fn get(&self, name: &str) -> Option<&Value> {
        match self {
            Members::Few(members) => members.iter().find(|(kept, _)| kept == name).map(|(_, value)| value),
            Members::Many(members) => members.get(name),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let (few, many) = match self {
            Members::Few(members) => (members.as_slice(), None),
            Members::Many(members) => (&[][..], Some(members)),
        };
        let few = few.iter().map(|(name, value)| (name.as_str(), value));
        few.chain(many.into_iter().flatten().map(|(name, value)| (name.as_str(), value)))
    }

    /// Gives back what stood under `name` before.
    #[inline]
    pub fn insert(&mut self, name: String, value: Value) -> Option<Value> {
        match self {
            Members::Few(members) => {
                if let Some((_, kept)) = members.iter_mut().find(|(kept, _)| *kept == name) {
                    return Some(std::mem::replace(kept, value));
                }
                if members.capacity() == 0 {
                    // Two are still a small allocation.
                    *members = Vec::with_capacity(2);
                }
                members.push((name, value));
                if members.len() > FEW {
                    *self = Members::Many(members.drain(..).collect());
                }
                None
            }
            Members::Many(members) => members.insert(name, value),
        }
    }

    pub fn remove(&mut self, name: &str) -> Option<Value> {
        match self {
            Members::Few(members) => {
                let at = members.iter().position(|(kept, _)| kept == name)?;
                Some(members.remove(at).1)
            }
            Members::Many(members) => members.remove(name),
        }
    }
}

impl PartialEq for Members {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}
