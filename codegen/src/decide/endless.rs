//! Before: a type may contain itself with nothing between. After: every value of every type is finite
//! and every Rust type can be written; what cannot is kept raw, and reported.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::model::{Model, Place, RawReason, Shape, Ty, TypeId};
use std::collections::HashSet;

pub fn apply(model: &mut Model, report: &mut Report) {
    for id in model.ids() {
        drop_union_itself(model, id, report);
    }
    for id in model.ids() {
        for position in 0..model[id].places().len() {
            let is_alias = matches!(model[id].shape, Shape::Alias(_));
            let is_required = match &model[id].shape {
                Shape::Object(object) => object.members.get(position).is_some_and(|member| member.required),
                Shape::Union(_) | Shape::Enum(_) => false,
                Shape::Alias(_) => true,
            };
            let ty = model[id].places()[position].ty.clone();
            let endless =
                (is_alias && aliases_reach(model, &ty, id)) || (is_required && must_hold(model, &ty, id));
            if endless {
                let message = format!("the value is kept as raw JSON: {}", RawReason::Endless.as_str());
                report.push(Diagnostic::new(Code::KeptRaw, model[id].address.clone(), message));
                if let Some(place) = model[id].places_mut().into_iter().nth(position) {
                    place.ty = Ty::Raw(RawReason::Endless);
                }
            }
        }
    }
}

/// A variant that leads back to its own union through unions and aliases alone says nothing by
/// itself: the variants that it leads past belong to the union.
fn drop_union_itself(model: &mut Model, id: TypeId, report: &mut Report) {
    let Shape::Union(union) = &model[id].shape else {
        return;
    };
    let (back, mut kept): (Vec<_>, Vec<_>) =
        union.variants.iter().cloned().partition(|variant| unions_reach(model, &variant.place.ty, id));
    for variant in &back {
        let message = "the branch leads back to the union that it stands in; it is left out";
        report.push(
            Diagnostic::new(Code::NotModelled, variant.address.clone(), message)
                .related(model[id].address.clone(), "the union"),
        );
    }
    let mut seen = HashSet::from([id]);
    let mut due: Vec<TypeId> = back.iter().flat_map(|variant| variant.place.ty.named()).collect();
    while let Some(inner) = due.pop() {
        if !seen.insert(inner) {
            continue;
        }
        let passed = match &model[inner].shape {
            Shape::Union(union) => union.variants.clone(),
            Shape::Alias(place) => {
                due.extend(place.ty.named());
                continue;
            }
            Shape::Object(_) | Shape::Enum(_) => continue,
        };
        for variant in passed {
            if unions_reach(model, &variant.place.ty, id) {
                due.extend(variant.place.ty.named());
            } else if !kept.iter().any(|known| known.place.ty == variant.place.ty) {
                kept.push(variant);
            }
        }
    }
    match &mut model[id].shape {
        shape if kept.is_empty() => *shape = Shape::Alias(Place::new(Ty::Raw(RawReason::Endless))),
        Shape::Union(union) => union.variants = kept,
        _ => {}
    }
}

/// Whether `ty` comes back to the union `goal` through unions and aliases alone.
fn unions_reach(model: &Model, ty: &Ty, goal: TypeId) -> bool {
    let mut due = vec![ty];
    let mut seen = HashSet::new();
    while let Some(ty) = due.pop() {
        match ty {
            Ty::Named(id) if *id == goal => return true,
            Ty::Named(id) if seen.insert(*id) => match &model[*id].shape {
                Shape::Alias(place) => due.push(&place.ty),
                Shape::Union(union) => due.extend(union.variants.iter().map(|variant| &variant.place.ty)),
                Shape::Object(_) | Shape::Enum(_) => {}
            },
            Ty::Nullable(inner) => due.push(inner),
            _ => {}
        }
    }
    false
}

/// Whether `ty` comes back to the alias `goal` through aliases alone: Rust could not write it.
fn aliases_reach(model: &Model, ty: &Ty, goal: TypeId) -> bool {
    let mut due: Vec<TypeId> = ty.named();
    let mut seen = HashSet::new();
    while let Some(id) = due.pop() {
        if id == goal {
            return true;
        }
        if let Shape::Alias(place) = &model[id].shape
            && seen.insert(id)
        {
            due.extend(place.ty.named());
        }
    }
    false
}

/// Whether every value of `ty` holds a value of the type `goal`: no such value is finite.
fn must_hold(model: &Model, ty: &Ty, goal: TypeId) -> bool {
    let mut due = vec![ty];
    let mut seen = HashSet::new();
    while let Some(ty) = due.pop() {
        match ty {
            Ty::Named(id) if *id == goal => return true,
            Ty::Named(id) if seen.insert(*id) => match &model[*id].shape {
                Shape::Object(object) => {
                    let required = object.members.iter().filter(|member| member.required);
                    due.extend(required.map(|member| &member.place.ty));
                }
                Shape::Alias(place) => due.push(&place.ty),
                Shape::Union(_) | Shape::Enum(_) => {}
            },
            Ty::Tuple(items) => due.extend(items),
            _ => {}
        }
    }
    false
}
