//! Which schema with a name an inline schema stands in.

use crate::address::Address;
use crate::model::{Model, TypeDef, TypeId};
use std::collections::HashMap;

/// The types that have a place of their own, by their address.
pub struct Holders {
    by_address: HashMap<Address, TypeId>,
    inline: HashMap<Address, TypeId>,
}

impl Holders {
    /// All types of `model`, those whose schema has a name apart.
    pub fn of(model: &Model) -> Self {
        let place = |(id, def): (TypeId, &TypeDef)| (def.address.clone(), id);
        let (named, inline): (Vec<_>, Vec<_>) = model.iter().partition(|(_, def)| def.schema_name.is_some());
        Holders {
            by_address: named.into_iter().map(place).collect(),
            inline: inline.into_iter().map(place).collect(),
        }
    }

    /// The inline type whose schema stands at `address`.
    pub fn inline_at(&self, address: &Address) -> Option<TypeId> {
        self.inline.get(address).copied()
    }

    /// The innermost one around `address`, and the tokens of the pointer from there.
    pub fn around(&self, address: &Address) -> Option<(TypeId, Vec<String>)> {
        let mut outer = Some(address.clone());
        while let Some(place) = outer {
            if let Some(id) = self.by_address.get(&place) {
                let below = address.tokens().skip(place.tokens().count()).collect();
                return Some((*id, below));
            }
            outer = place.parent();
        }
        None
    }
}
