//! Pairs the types of the two models by their addresses.

use std::collections::{BTreeMap, HashMap};

use super::Side;
use super::pair_nodes::NodePairs;
use crate::address::Address;
use crate::model::{Model, TypeDef, TypeId};

/// The types that are on both sides.
#[derive(Default)]
pub(super) struct TypePairs {
    new_of: HashMap<TypeId, TypeId>,
    old_of: HashMap<TypeId, TypeId>,
}

impl TypePairs {
    /// Pairs the types of both sides. An old type and the new type that shares most of its addresses are a pair; types
    /// with a schema name choose first.
    pub(super) fn of(old: &Side, new: &Side, nodes: &NodePairs) -> Self {
        let (old_at, new_at) = (by_address(&old.model), by_address(&new.model));
        let mut votes: BTreeMap<(TypeId, TypeId), usize> = BTreeMap::new();
        for (first, second) in &nodes.pairs {
            let first = old_at.get(&old.graph[*first].address);
            let second = new_at.get(&new.graph[*second].address);
            if let (Some(first), Some(second)) = (first, second) {
                *votes.entry((*first, *second)).or_default() += 1;
            }
        }
        let mut ranked: Vec<((TypeId, TypeId), usize)> = votes.into_iter().collect();
        ranked.sort_by_key(|((first, second), votes)| {
            let (first, second) = (&old.model[*first], &new.model[*second]);
            let is_root = first.schema_name.is_some() && first.schema_name == second.schema_name;
            let is_named_once = first.schema_name.is_some() != second.schema_name.is_some();
            (!is_root, is_named_once, std::cmp::Reverse(*votes), first.name != second.name)
        });
        let mut pairs = TypePairs::default();
        ranked.into_iter().for_each(|((first, second), _)| pairs.insert(first, second));
        pairs.by_name(&old.model, &new.model);
        pairs
    }

    /// Pairs the remaining types by their Rust path.
    fn by_name(&mut self, old: &Model, new: &Model) {
        let path = |def: &TypeDef| (def.module.clone(), def.name.clone());
        let unpaired = new.iter().filter(|(id, _)| !self.old_of.contains_key(id));
        let names: HashMap<_, TypeId> = unpaired.map(|(id, def)| (path(def), id)).collect();
        for (id, def) in old.iter() {
            if let Some(other) = names.get(&path(def)).filter(|_| !self.new_of.contains_key(&id)) {
                self.insert(id, *other);
            }
        }
    }

    fn insert(&mut self, old: TypeId, new: TypeId) {
        if !self.new_of.contains_key(&old) && !self.old_of.contains_key(&new) {
            self.new_of.insert(old, new);
            self.old_of.insert(new, old);
        }
    }

    /// Returns all pairs, in the order of the old model.
    pub(super) fn all(&self) -> Vec<(TypeId, TypeId)> {
        let mut all: Vec<(TypeId, TypeId)> = self.new_of.iter().map(|(old, new)| (*old, *new)).collect();
        all.sort_unstable();
        all
    }

    pub(super) fn new_of(&self, old: TypeId) -> Option<TypeId> {
        self.new_of.get(&old).copied()
    }

    pub(super) fn old_of(&self, new: TypeId) -> Option<TypeId> {
        self.old_of.get(&new).copied()
    }

    pub(super) fn are_paired(&self, old: TypeId, new: TypeId) -> bool {
        self.new_of.get(&old) == Some(&new)
    }
}

fn by_address(model: &Model) -> HashMap<&Address, TypeId> {
    let types = model.iter();
    types.flat_map(|(id, def)| def.addresses().map(move |address| (address, id))).collect()
}
