//! Finds the schema with a name that contains an inline schema.

use crate::address::Address;
use crate::model::{Model, TypeDef, TypeId};
use foldhash::HashMap;
use std::sync::Arc;

/// Types by the file and the pointer of their schemas.
type TypesByPointer = HashMap<Arc<str>, HashMap<Arc<str>, TypeId>>;

/// The types that have a place of their own, by their address.
pub(crate) struct Holders {
    by_address: TypesByPointer,
    inline: TypesByPointer,
}

impl Holders {
    /// Returns all types of `model`, those whose schema has a name apart.
    pub(crate) fn of(model: &Model) -> Self {
        let (named, inline): (Vec<_>, Vec<_>) = model.iter().partition(|(_, def)| def.schema_name.is_some());
        Holders { by_address: places(&named), inline: places(&inline) }
    }

    /// Returns the inline type whose schema is at `address`.
    pub(crate) fn inline_at(&self, address: &Address) -> Option<TypeId> {
        self.inline.get(&address.file)?.get(&address.pointer).copied()
    }

    /// Returns the type of the schema with a name that is at `address`.
    pub(crate) fn named_at(&self, address: &Address) -> Option<TypeId> {
        self.by_address.get(&address.file)?.get(&address.pointer).copied()
    }

    /// Returns the innermost one around `address`.
    pub(crate) fn holder(&self, address: &Address) -> Option<TypeId> {
        innermost(&self.by_address, address, Some(&address.pointer)).map(|(id, _)| id)
    }

    /// Returns the innermost one around `address`, and the tokens of the pointer from there.
    pub(crate) fn around(&self, address: &Address) -> Option<(TypeId, Vec<String>)> {
        innermost(&self.by_address, address, Some(&address.pointer)).map(|found| with_tokens(address, found))
    }

    /// Returns the innermost inline type that the schema at `address` is in, and the tokens from there.
    pub(crate) fn around_inline(&self, address: &Address) -> Option<(TypeId, Vec<String>)> {
        innermost(&self.inline, address, above(&address.pointer)).map(|found| with_tokens(address, found))
    }
}

fn places(types: &[(TypeId, &TypeDef)]) -> TypesByPointer {
    let mut places = TypesByPointer::default();
    for (id, def) in types {
        let Address { file, pointer } = &def.address;
        places.entry(file.clone()).or_default().insert(pointer.clone(), *id);
    }
    places
}

/// Returns the type that is at `pointer` or at the innermost place above it, and its pointer.
fn innermost<'a>(
    places: &TypesByPointer,
    address: &'a Address,
    mut pointer: Option<&'a str>,
) -> Option<(TypeId, &'a str)> {
    let places = places.get(&address.file)?;
    while let Some(outer) = pointer {
        if let Some(id) = places.get(outer) {
            return Some((*id, outer));
        }
        pointer = above(outer);
    }
    None
}

/// Returns the tokens of `address` below `outer`.
fn with_tokens(address: &Address, (id, outer): (TypeId, &str)) -> (TypeId, Vec<String>) {
    let outer = outer.bytes().filter(|byte| *byte == b'/').count();
    (id, address.tokens().skip(outer).collect())
}

/// Returns the pointer without its last token.
fn above(pointer: &str) -> Option<&str> {
    pointer.rsplit_once('/').map(|(above, _)| above)
}
