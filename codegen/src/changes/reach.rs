//! Finds the messages that a change reaches.

use std::collections::{HashMap, HashSet};

use super::types::is_message;
use crate::model::{Model, TypeId};

/// The types that mention each type.
pub(super) struct Reach<'m> {
    model: &'m Model,
    mentioned_by: HashMap<TypeId, Vec<TypeId>>,
    /// The types that count as messages.
    messages: HashSet<TypeId>,
}

impl<'m> Reach<'m> {
    /// Messages are what the configuration puts in a module of its own; where it does so with
    /// nothing, the schemas that no other mentions.
    pub(super) fn of(model: &'m Model) -> Self {
        let mut mentioned_by: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
        for (id, def) in model.iter() {
            for other in def.mentioned() {
                mentioned_by.entry(other).or_default().push(id);
            }
        }
        let mut messages: HashSet<TypeId> =
            model.iter().filter(|(_, def)| is_message(def)).map(|(id, _)| id).collect();
        if messages.is_empty() {
            let named = model.iter().filter(|(_, def)| def.schema_name.is_some());
            messages = named.map(|(id, _)| id).filter(|id| !mentioned_by.contains_key(id)).collect();
        }
        Reach { model, mentioned_by, messages }
    }

    /// Returns the names of the messages that have a value of `id` somewhere in them, sorted.
    pub(super) fn messages(&self, id: TypeId) -> Vec<String> {
        let mut seen = HashSet::from([id]);
        let mut due = vec![id];
        let mut names = Vec::new();
        while let Some(id) = due.pop() {
            if self.messages.contains(&id) {
                names.push(self.model[id].name.clone());
            }
            let around = self.mentioned_by.get(&id).into_iter().flatten();
            due.extend(around.filter(|other| seen.insert(**other)));
        }
        names.sort();
        names
    }
}
