//! Collects the names of a model for the lock file.

use super::{Called, Kind, Memory};
use crate::model::{MemberDef, Model, Shape, TypeDef, shared_names, variant_keys};
use indexmap::IndexMap;

impl Memory {
    /// Returns the names of `model`, all of which have been decided.
    pub fn of_model(model: &Model) -> Memory {
        let mut memory = Memory { dropped: model.dropped.clone(), ..Memory::default() };
        let ambiguous = super::shape::ambiguous(model);
        for (id, def) in model.iter() {
            let path = def.path();
            for address in def.addresses() {
                memory.types.entry(address.to_string()).or_default().push(path.clone());
            }
            let shape = ambiguous.contains(&id).then(|| super::shape(model, id));
            memory.names.insert(path, Called { shape, ..called(model, def) });
        }
        memory
    }
}

/// Returns what `def` and all that is in it are called.
pub(crate) fn called(model: &Model, def: &TypeDef) -> Called {
    let names = match &def.shape {
        Shape::Object(object) => {
            let mut fields: Vec<&MemberDef> =
                object.members.iter().filter(|member| member.constant.is_none()).collect();
            fields.sort_by_key(|member| member.rank);
            let names = fields.iter().map(|member| (member.name.clone(), member.field.clone()));
            names.collect()
        }
        Shape::Enum(values) => values.values.iter().cloned().zip(values.names.iter().cloned()).collect(),
        Shape::Union(union) => {
            let names = union.variants.iter().map(|variant| variant.name.clone());
            variant_keys(model, union).into_iter().zip(names).collect()
        }
        Shape::Alias(_) => IndexMap::new(),
    };
    let accessors = match &def.shape {
        Shape::Union(union) => shared_names(model, union).into_iter().collect(),
        _ => Vec::new(),
    };
    Called { kind: Kind::of(&def.shape), schema: def.schema_name.clone(), shape: None, names, accessors }
}
