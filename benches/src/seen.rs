//! Finds the members and variants that occur in bodies, so that peers can be made for them alone.

use schemalock::internals::model::{Additional, Arm, Model, ObjectPlan, Shape, Ty, TypeId, UnionDef};
use serde_json::Value;
use std::collections::BTreeSet;

/// The members and variants that occur, as types and positions of places.
#[derive(Default)]
pub struct Seen(BTreeSet<(TypeId, usize)>);

impl Seen {
    /// Returns what occurs in `bodies` of the type `root`.
    pub fn in_bodies<'v>(model: &Model, root: TypeId, bodies: impl IntoIterator<Item = &'v Value>) -> Self {
        let mut seen = Seen::default();
        for body in bodies {
            seen.walk(model, &Ty::Named(root), body);
        }
        seen
    }

    /// Adds what `other` has.
    pub fn extend(&mut self, other: Seen) {
        self.0.extend(other.0);
    }

    /// Returns whether the member or variant at `position` occurs.
    pub fn has(&self, id: TypeId, position: usize) -> bool {
        self.0.contains(&(id, position))
    }

    fn walk(&mut self, model: &Model, ty: &Ty, value: &Value) {
        match (ty, value) {
            (Ty::Named(id), value) => self.walk_type(model, *id, value),
            (Ty::Nullable(_), Value::Null) => {}
            (Ty::Nullable(inner), value) => self.walk(model, inner, value),
            (Ty::Array(inner), Value::Array(items)) => {
                items.iter().for_each(|item| self.walk(model, inner, item))
            }
            (Ty::Tuple(types), Value::Array(items)) => {
                types.iter().zip(items).for_each(|(ty, item)| self.walk(model, ty, item));
            }
            (Ty::Map(inner), Value::Object(members)) => {
                members.values().for_each(|value| self.walk(model, inner, value))
            }
            _ => {}
        }
    }

    fn walk_type(&mut self, model: &Model, id: TypeId, value: &Value) {
        match (&model[id].shape, value) {
            (Shape::Object(object), Value::Object(members)) => {
                for (name, value) in members {
                    let known = object.members.iter().position(|member| member.name == *name);
                    match (known, &object.additional) {
                        (Some(position), _) => {
                            self.0.insert((id, position));
                            self.walk(model, &object.members[position].place.ty, value);
                        }
                        (None, Additional::Typed(place)) => {
                            self.0.insert((id, object.members.len()));
                            self.walk(model, &place.ty, value);
                        }
                        _ => {}
                    }
                }
            }
            (Shape::Union(union), value) => {
                if let Some(variant) = choose(model, union, value) {
                    self.0.insert((id, variant));
                    self.walk(model, &union.variants[variant].place.ty, value);
                }
            }
            (Shape::Alias(place), value) => {
                self.0.insert((id, 0));
                self.walk(model, &place.ty, value);
            }
            _ => {}
        }
    }
}

/// Returns the variant that `value` belongs to, by the union's plan.
pub fn choose(model: &Model, union: &UnionDef, value: &Value) -> Option<usize> {
    let plan = &union.plan;
    match value {
        Value::Null => plan.null,
        Value::Bool(_) => plan.boolean,
        Value::Number(number) if number.is_f64() => plan.number.or(plan.integer),
        Value::Number(_) => plan.integer.or(plan.number),
        Value::String(text) => {
            let listed = plan.string.iter().find(|arm| arm.values.contains(text));
            listed.or(plan.string.iter().find(|arm| arm.values.is_empty())).map(|arm| arm.variant)
        }
        Value::Array(_) => plan.array.first().map(|arm| arm.variant),
        Value::Object(_) => match &plan.object {
            ObjectPlan::Never => None,
            ObjectPlan::Only(variant) => Some(*variant),
            ObjectPlan::Matched(arms) | ObjectPlan::Judged(arms) => best(model, union, arms, value),
            ObjectPlan::Tagged { key, values, unlisted, .. } => {
                let tag = value.get(key).and_then(Value::as_str);
                let arms = values.iter().find(|(listed, _)| Some(listed.as_str()) == tag);
                best(model, union, arms.map_or(unlisted, |(_, arms)| arms), value)
            }
        },
    }
}

/// Returns the arm that names most of the members of `value` and requires none that is absent.
fn best(model: &Model, union: &UnionDef, arms: &[Arm], value: &Value) -> Option<usize> {
    let score = |arm: &&Arm| {
        let Ty::Named(id) = model.resolve(&union.variants[arm.variant].place.ty) else { return (false, 0) };
        let Shape::Object(object) = &model[*id].shape else { return (false, 0) };
        let is_complete =
            object.members.iter().all(|member| !member.required || value.get(&member.name).is_some());
        let known = object.members.iter().filter(|member| value.get(&member.name).is_some()).count();
        (is_complete, known)
    };
    // Of equal ones the first.
    arms.iter().rev().max_by_key(score).map(|arm| arm.variant)
}
