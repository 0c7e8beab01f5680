//! The model with what walking looks up again and again.

use crate::model::{Model, ObjectPlan, Shape, Ty, TypeDef, TypeId};
use std::collections::HashMap;

/// A complete model, ready for bodies.
pub struct Tables {
    /// The model, complete.
    pub model: Model,
    types: HashMap<TypeId, Table>,
}

/// What is looked up of one type.
#[derive(Default)]
pub(super) struct Table {
    /// The positions of an object's members, an enum's values or a union's tags.
    positions: HashMap<String, usize>,
    /// The JSON types that each member admits.
    pub kinds: Vec<u8>,
}

/// The JSON types of a place that admits everything, or nothing.
const ANY: u8 = 127;

impl Tables {
    /// Builds the tables of `model`.
    pub fn new(model: Model) -> Self {
        let types = model.iter().map(|(id, def)| (id, table(&model, def))).collect();
        Tables { model, types }
    }

    /// Returns the type `id`.
    pub fn def(&self, id: TypeId) -> &TypeDef {
        &self.model[id]
    }

    /// Returns the position of the member, value or tag `name` of the type `id`.
    pub fn position(&self, id: TypeId, name: &str) -> Option<usize> {
        self.types.get(&id)?.positions.get(name).copied()
    }

    /// Returns the JSON types that the member at `position` of the object `id` admits.
    pub fn kinds(&self, id: TypeId, position: usize) -> u8 {
        self.types.get(&id).and_then(|table| table.kinds.get(position)).copied().unwrap_or(ANY)
    }

    /// Returns the object type that a place holds, if it holds one and nothing else.
    pub fn object_behind(&self, ty: &Ty) -> Option<TypeId> {
        match self.model.resolve(ty) {
            Ty::Named(id) if matches!(self.model[*id].shape, Shape::Object(_)) => Some(*id),
            _ => None,
        }
    }
}

fn table(model: &Model, def: &TypeDef) -> Table {
    let positions = |names: &mut dyn Iterator<Item = &String>| -> HashMap<String, usize> {
        names.enumerate().map(|(at, name)| (name.clone(), at)).collect()
    };
    match &def.shape {
        Shape::Object(object) => Table {
            positions: positions(&mut object.members.iter().map(|member| &member.name)),
            kinds: object.members.iter().map(|member| kinds_of(model, &member.place.ty)).collect(),
        },
        Shape::Enum(listed) => Table { positions: positions(&mut listed.values.iter()), ..Table::default() },
        Shape::Union(union) => match &union.plan.object {
            ObjectPlan::Tagged { values, .. } => {
                Table { positions: positions(&mut values.iter().map(|(value, _)| value)), ..Table::default() }
            }
            _ => Table::default(),
        },
        Shape::Alias(_) => Table::default(),
    }
}

/// As the tables of generated crates have it: a place that admits nothing admits everything.
fn kinds_of(model: &Model, ty: &Ty) -> u8 {
    match ty.kinds(model) {
        kinds if kinds.is_empty() => ANY,
        kinds => kinds.bits(),
    }
}
