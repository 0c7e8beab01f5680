//! Which schema with a name an inline schema stands in.

use crate::address::Address;
use crate::model::{Model, TypeDef, TypeId};
use std::collections::HashMap;

/// The types that have a place of their own, by their address.
pub struct Holders {
    by_address: HashMap<Address, TypeId>,
    inline: HashMap<Address, TypeId>,
    /// The inline ones, by where what holds them stands.
    below: HashMap<Address, Vec<TypeId>>,
}

impl Holders {
    /// All types of `model`, those whose schema has a name apart.
    pub fn of(model: &Model) -> Self {
        let place = |(id, def): (TypeId, &TypeDef)| (def.address.clone(), id);
        let (named, inline): (Vec<_>, Vec<_>) = model.iter().partition(|(_, def)| def.schema_name.is_some());
        let mut below: HashMap<Address, Vec<TypeId>> = HashMap::new();
        for (id, def) in &inline {
            below.entry(def.address.parent().unwrap_or_else(|| def.address.clone())).or_default().push(*id);
        }
        Holders {
            by_address: named.into_iter().map(place).collect(),
            inline: inline.into_iter().map(place).collect(),
            below,
        }
    }

    /// The inline types whose schemas stand directly in `address`.
    pub fn inline_below(&self, address: &Address) -> impl Iterator<Item = TypeId> + '_ {
        self.below.get(address).into_iter().flatten().copied()
    }

    /// The inline type whose schema stands at `address`.
    pub fn inline_at(&self, address: &Address) -> Option<TypeId> {
        self.inline.get(address).copied()
    }

    /// The innermost one around `address`, and the tokens of the pointer from there.
    pub fn around(&self, address: &Address) -> Option<(TypeId, Vec<String>)> {
        innermost(&self.by_address, address, Some(address.clone()))
    }

    /// The innermost inline type that the schema at `address` stands in, and the tokens from there.
    pub fn around_inline(&self, address: &Address) -> Option<(TypeId, Vec<String>)> {
        innermost(&self.inline, address, address.parent())
    }
}

fn innermost(
    types: &HashMap<Address, TypeId>,
    address: &Address,
    mut place: Option<Address>,
) -> Option<(TypeId, Vec<String>)> {
    while let Some(outer) = place {
        if let Some(id) = types.get(&outer) {
            return Some((*id, address.tokens().skip(outer.tokens().count()).collect()));
        }
        place = outer.parent();
    }
    None
}
