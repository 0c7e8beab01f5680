//! Boxes members that hold structs, and those by which types contain themselves.

use crate::model::{Model, RustType, Shape, ShapeKind, TypeId};
use std::collections::HashSet;

/// Boxes every struct that is in a member or a variant: moving a message moves little, and a schema
/// that gets another member never changes how others hold it. (Items and values of maps are on the heap
/// already.)
pub fn apply(model: &mut Model) {
    for id in model.ids() {
        let boxed = match &model[id].shape {
            Shape::Object(object) => object.members.len(),
            Shape::Union(union) => union.variants.len(),
            Shape::Alias(_) | Shape::Enum(_) => 0,
        };
        let objects: Vec<bool> =
            model[id].places().iter().map(|place| holds_object(model, &place.rust)).collect();
        for (place, is_object) in model[id].places_mut().into_iter().zip(objects).take(boxed) {
            if is_object {
                box_inside(&mut place.rust);
            }
        }
    }
    box_loops(model);
}

/// Boxes what would hold its own type in place, other than by a member that is boxed already: through unions,
/// tuples and other names for them.
fn box_loops(model: &mut Model) {
    for id in model.ids() {
        if !matches!(model[id].shape, Shape::Union(_) | Shape::Object(_)) {
            continue;
        }
        let cut: Vec<Option<RustType>> =
            model[id].places().iter().map(|place| without_loop(model, &place.rust, id)).collect();
        for (place, cut) in model[id].places_mut().into_iter().zip(cut) {
            if let Some(rust) = cut {
                place.rust = rust;
            }
        }
    }
}

/// Returns `rust` with a box around each type that contains `goal` in place; in a tuple of a struct, around each
/// struct that does. `None` if nothing contains it.
fn without_loop(model: &Model, rust: &RustType, goal: TypeId) -> Option<RustType> {
    let boxed = |rust: &RustType| {
        let mut rust = rust.clone();
        box_inside(&mut rust);
        rust
    };
    if !holds_in_place(model, rust, goal) {
        return None;
    }
    Some(match rust {
        RustType::Nullable(inner) => RustType::Nullable(Box::new(without_loop(model, inner, goal)?)),
        RustType::Tuple(items) if model.kind(goal) == ShapeKind::Object => {
            let is_due = |item: &RustType| holds_object(model, item) && holds_in_place(model, item, goal);
            let cut = items.iter().map(|item| if is_due(item) { boxed(item) } else { item.clone() });
            let cut = RustType::Tuple(cut.collect());
            if holds_in_place(model, &cut, goal) { boxed(rust) } else { cut }
        }
        other => boxed(other),
    })
}

/// Returns whether a value of `rust` holds one of `goal` with no pointer between.
fn holds_in_place(model: &Model, rust: &RustType, goal: TypeId) -> bool {
    let mut due = vec![rust];
    let mut seen = HashSet::new();
    while let Some(rust) = due.pop() {
        match rust {
            RustType::Named(id) if *id == goal => return true,
            RustType::Named(id) if seen.insert(*id) => {
                due.extend(model[*id].places().into_iter().map(|place| &place.rust));
            }
            RustType::Nullable(inner) => due.push(inner),
            RustType::Tuple(items) => due.extend(items),
            _ => {}
        }
    }
    false
}

/// Boxes the named type, under the `Option` where there is one.
fn box_inside(rust: &mut RustType) {
    match rust {
        RustType::Nullable(inner) => box_inside(inner),
        other => *other = RustType::Box(Box::new(std::mem::replace(other, RustType::Unit))),
    }
}

/// Returns whether the place holds a struct directly. (A union is small, whatever it holds.)
fn holds_object(model: &Model, rust: &RustType) -> bool {
    match rust {
        RustType::Named(id) => match &model[*id].shape {
            Shape::Object(_) => true,
            Shape::Alias(place) => holds_object(model, &place.rust),
            Shape::Union(_) | Shape::Enum(_) => false,
        },
        RustType::Nullable(inner) => holds_object(model, inner),
        _ => false,
    }
}
