//! Finds types that differ although no rule reported a change.

use super::change::Change;
use super::place::Both;
use super::rule::Rule;
use crate::model::{Model, RustType, Shape, Ty, TypeDef, TypeId};

/// Returns a change that fails closed, if the two are not the same in every respect that the rules are for.
pub(super) fn left(both: &Both<'_>, old: TypeId, new: TypeId) -> Option<Change> {
    let before = print(both.old, old, &|id| id.0);
    // Numbers of the old side, and others beyond them for what is on the new side only.
    let after = print(both.new, new, &|id| both.pairs.old_of(id).map_or(id.0 | 1 << 31, |old| old.0));
    if before == after {
        return None;
    }
    let (first, second) = (&both.old[old], &both.new[new]);
    let change = Change::new(Rule::NotUnderstood, &second.name, "its decided form differs");
    Some(change.at(Some(&first.address), Some(&second.address)).of(Some(old), Some(new)))
}

/// Returns all that was decided about a type, without places, words for people, and the order of what has
/// names; types are the numbers that `number` gives them.
fn print(model: &Model, id: TypeId, number: &dyn Fn(TypeId) -> u32) -> String {
    let TypeDef { name, schema_name, module, shape, unused, .. } = &model[id];
    let ty = |ty: &Ty| format!("{:?}", numbered_ty(model, ty, number));
    let rust = |rust: &RustType| format!("{:?}", numbered_rust(model, rust, number));
    let mut lines: Vec<String> = match shape {
        Shape::Object(object) => {
            let members = object.members.iter().map(|member| {
                let place = match &member.constant {
                    Some(constant) => format!("always {constant:?}"),
                    None => format!("{} {}", ty(&member.place.ty), rust(&member.place.rust)),
                };
                format!("{} {} {} {place}", member.name, member.field, member.required)
            });
            members.collect()
        }
        Shape::Union(union) => {
            let variants = union.variants.iter();
            variants
                .map(|variant| {
                    format!("{} {} {}", variant.name, ty(&variant.place.ty), rust(&variant.place.rust))
                })
                .collect()
        }
        Shape::Enum(values) => {
            let values = values.values.iter().zip(&values.names);
            values.map(|(value, name)| format!("{value} {name}")).collect()
        }
        Shape::Alias(place) => vec![format!("{} {}", ty(&place.ty), rust(&place.rust))],
    };
    lines.sort();
    format!("{name} {schema_name:?} {module} {unused} {}", lines.join("\n"))
}

/// Returns the type with its numbers; bounds of integers are checks, which are compared with the schemas.
fn numbered_ty(model: &Model, ty: &Ty, number: &dyn Fn(TypeId) -> u32) -> Ty {
    let inner = |ty: &Ty| Box::new(numbered_ty(model, ty, number));
    match ty {
        Ty::Named(id) => match &model[*id].shape {
            Shape::Alias(place) => numbered_ty(model, &place.ty, number),
            _ => Ty::Named(TypeId(number(*id))),
        },
        Ty::Integer { .. } => Ty::Integer { minimum: None, maximum: None, format: None },
        Ty::Array(item) => Ty::Array(inner(item)),
        Ty::Map(value) => Ty::Map(inner(value)),
        Ty::Nullable(ty) => Ty::Nullable(inner(ty)),
        Ty::Listed(ty, _) => *inner(ty),
        Ty::Tuple(items) => Ty::Tuple(items.iter().map(|item| numbered_ty(model, item, number)).collect()),
        ty => ty.clone(),
    }
}

fn numbered_rust(model: &Model, rust: &RustType, number: &dyn Fn(TypeId) -> u32) -> RustType {
    let inner = |rust: &RustType| Box::new(numbered_rust(model, rust, number));
    match rust {
        RustType::Named(id) => match &model[*id].shape {
            Shape::Alias(place) => numbered_rust(model, &place.rust, number),
            _ => RustType::Named(TypeId(number(*id))),
        },
        RustType::Vec(item) => RustType::Vec(inner(item)),
        RustType::Map(value) => RustType::Map(inner(value)),
        RustType::Nullable(rust) => RustType::Nullable(inner(rust)),
        RustType::Box(rust) => RustType::Box(inner(rust)),
        RustType::Tuple(items) => {
            RustType::Tuple(items.iter().map(|item| numbered_rust(model, item, number)).collect())
        }
        rust => rust.clone(),
    }
}
