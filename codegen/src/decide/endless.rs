//! Before: a type may contain itself with nothing between. After: every value of every type is finite
//! and every Rust type can be written; what cannot is kept raw, and reported.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::model::{Model, Place, RawReason, Shape, Ty, TypeId};
use std::collections::{HashMap, HashSet};

/// Keeps as raw JSON, and reports, each place whose type would contain itself with nothing between.
pub(super) fn apply(model: &mut Model, report: &mut Report) {
    for id in model.ids() {
        drop_union_itself(model, id, report);
    }
    let mut endless = Endless::of(model);
    for id in model.ids() {
        if !endless.may_be(id) {
            continue;
        }
        let is_alias = matches!(model[id].shape, Shape::Alias(_));
        let required: Vec<(usize, Ty)> = match &model[id].shape {
            Shape::Object(object) => {
                let required = object.members.iter().enumerate().filter(|(_, member)| member.required);
                required.map(|(position, member)| (position, member.place.ty.clone())).collect()
            }
            Shape::Union(_) | Shape::Enum(_) => Vec::new(),
            Shape::Alias(place) => vec![(0, place.ty.clone())],
        };
        for (position, ty) in required {
            let is_endless = (is_alias && aliases_reach(model, &ty, id)) || must_hold(model, &ty, id);
            if is_endless {
                endless.cut(id, &ty);
                let message = format!("the value is kept as raw JSON: {}", RawReason::Endless.as_str());
                report.push(Diagnostic::new(Code::KeptRaw, model[id].address.clone(), message));
                if let Some(place) = model[id].places_mut().into_iter().nth(position) {
                    place.ty = Ty::Raw(RawReason::Endless);
                }
            }
        }
    }
}

/// The types that may lead to themselves by what they hold in any case. All others need not be searched: in a chain
/// of many definitions, a search from each costs the square of it.
struct Endless {
    /// For each type, how many of those that it holds may lead to themselves.
    left: HashMap<TypeId, usize>,
    held_by: HashMap<TypeId, Vec<TypeId>>,
}

impl Endless {
    fn of(model: &Model) -> Self {
        let mut endless = Endless { left: HashMap::new(), held_by: HashMap::new() };
        for (id, def) in model.iter() {
            let held: Vec<TypeId> = match &def.shape {
                Shape::Object(object) => {
                    let required = object.members.iter().filter(|member| member.required);
                    required.flat_map(|member| member.place.ty.named()).collect()
                }
                Shape::Alias(place) => place.ty.named(),
                Shape::Union(_) | Shape::Enum(_) => Vec::new(),
            };
            endless.left.insert(id, held.len());
            held.into_iter().for_each(|held| endless.held_by.entry(held).or_default().push(id));
        }
        let finite = endless.left.iter().filter(|(_, left)| **left == 0).map(|(id, _)| *id).collect();
        endless.drop_finite(finite);
        endless
    }

    fn may_be(&self, id: TypeId) -> bool {
        self.left[&id] > 0
    }

    /// Notes that the type `id` no longer holds a value of `ty`.
    fn cut(&mut self, id: TypeId, ty: &Ty) {
        for held in ty.named() {
            if let Some(holders) = self.held_by.get_mut(&held)
                && let Some(at) = holders.iter().position(|holder| *holder == id)
            {
                holders.swap_remove(at);
                if self.may_be(held) {
                    self.drop_finite_holder(id);
                }
            }
        }
    }

    fn drop_finite_holder(&mut self, id: TypeId) {
        let left = self.left.entry(id).or_default();
        *left = left.saturating_sub(1);
        if *left == 0 {
            self.drop_finite(vec![id]);
        }
    }

    /// Counts down what holds the types `due`, which do not lead to themselves.
    fn drop_finite(&mut self, mut due: Vec<TypeId>) {
        while let Some(id) = due.pop() {
            for holder in self.held_by.remove(&id).unwrap_or_default() {
                let left = self.left.entry(holder).or_default();
                *left = left.saturating_sub(1);
                due.extend((*left == 0).then_some(holder));
            }
        }
    }
}

/// Removes variants that lead back to their own union through unions and aliases alone. The variants that such a
/// variant leads past become variants of the union.
fn drop_union_itself(model: &mut Model, id: TypeId, report: &mut Report) {
    let Shape::Union(union) = &model[id].shape else {
        return;
    };
    let (back, mut kept): (Vec<_>, Vec<_>) =
        union.variants.iter().cloned().partition(|variant| unions_reach(model, &variant.place.ty, id));
    for variant in &back {
        let message = "the branch leads back to its own union; it is left out";
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

/// Returns whether `ty` leads back to the union `goal` through unions and aliases alone.
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

/// Returns whether `ty` leads back to the alias `goal` through aliases alone: Rust could not write it.
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

/// Returns whether every value of `ty` holds a value of the type `goal`: no such value is finite.
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
