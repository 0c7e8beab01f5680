//! Members with one possible value.
//!
//! Before: they are enums of one value. After: a required one has no field, since there is nothing to choose. An
//! optional one has none if it is the tag of a union, which only needs it to distinguish variants. Any other optional
//! one keeps its field: the sender decides whether to send it.

use crate::model::{Model, ObjectPlan, Shape, Ty, TypeId};
use std::collections::HashSet;

/// Turns required members with one possible value, and optional tags, into constants without a field.
pub(super) fn apply(model: &mut Model) {
    let tags = tag_members(model);
    for id in model.ids() {
        let Shape::Object(object) = &model[id].shape else {
            continue;
        };
        let constants = object.members.iter().map(|member| {
            let is_tag = tags.contains(&(id, member.name.clone()));
            only_value(model, &member.place.ty).filter(|_| member.required || is_tag)
        });
        let constants: Vec<Option<String>> = constants.collect();
        if let Shape::Object(object) = &mut model[id].shape {
            for (member, constant) in object.members.iter_mut().zip(constants) {
                member.constant = constant;
            }
        }
    }
    model.drop_unused();
}

/// Returns the object types and members by which some union distinguishes them.
fn tag_members(model: &Model) -> HashSet<(TypeId, String)> {
    let mut tags = HashSet::new();
    for (_, def) in model.iter() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        let ObjectPlan::Tagged { key, values, .. } = &union.plan.object else {
            continue;
        };
        for arm in values.iter().flat_map(|(_, arms)| arms) {
            if let Ty::Named(id) = model.resolve(&union.variants[arm.variant].place.ty) {
                tags.insert((*id, key.clone()));
            }
        }
    }
    tags
}

fn only_value(model: &Model, ty: &Ty) -> Option<String> {
    let Ty::Named(id) = ty else {
        return None;
    };
    match &model[*id].shape {
        Shape::Enum(def) if !def.open && def.values.len() == 1 => def.values.first().cloned(),
        _ => None,
    }
}
