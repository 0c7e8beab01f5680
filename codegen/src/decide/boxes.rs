//! Which members are boxed, beside those that typify boxes because types contain themselves.

use crate::model::{Model, RustType, Shape, TypeId};
use std::collections::{HashMap, HashSet};

/// A struct above this many bytes is boxed where it stands in a member.
const LARGEST_INLINE: usize = 64;

/// Boxes large members, so that moving a message moves little. Variants always hold their object
/// behind a box: adding a member to it then never changes the size of the union or its API.
pub fn apply(model: &mut Model) {
    let mut sizes = HashMap::new();
    measure(model, &mut sizes);
    for id in model.ids() {
        let is_union = matches!(model[id].shape, Shape::Union(_));
        let is_alias = matches!(model[id].shape, Shape::Alias(_));
        let objects: Vec<bool> =
            model[id].places().iter().map(|place| holds_object(model, &place.rust)).collect();
        for (place, is_object) in model[id].places_mut().into_iter().zip(objects) {
            let large = || size(&place.rust, &sizes) > LARGEST_INLINE;
            if is_object && !is_alias && (is_union || large()) {
                box_inside(&mut place.rust);
            }
        }
    }
    box_loops(model);
}

/// Boxes what would hold its own type in place: typify sees no loops through unions, nor through other
/// names for tuples.
fn box_loops(model: &mut Model) {
    for id in model.ids() {
        if !matches!(model[id].shape, Shape::Union(_) | Shape::Object(_)) {
            continue;
        }
        let holds: Vec<bool> =
            model[id].places().iter().map(|place| holds_in_place(model, &place.rust, id)).collect();
        for (place, holds) in model[id].places_mut().into_iter().zip(holds) {
            if holds {
                box_inside(&mut place.rust);
            }
        }
    }
}

/// Whether a value of `rust` holds one of `goal` with no pointer between.
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

/// Whether the place holds a struct directly. (A union is small, whatever it holds.)
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

/// Puts the sizes of all types into `sizes`, in bytes, by and large.
fn measure(model: &Model, sizes: &mut HashMap<TypeId, usize>) {
    for start in model.ids() {
        let mut due = vec![(start, false)];
        while let Some((id, inner_known)) = due.pop() {
            if inner_known {
                let estimate = estimate(model, id, sizes);
                sizes.insert(id, estimate);
            } else if !sizes.contains_key(&id) {
                // What contains itself is boxed, so a guess does for the inner one.
                sizes.insert(id, LARGEST_INLINE + 1);
                due.push((id, true));
                let inner = model[id].places().into_iter().flat_map(|place| place.rust.named());
                due.extend(inner.map(|inner| (inner, false)));
            }
        }
    }
}

/// The size of `id`, when those of what it holds are known.
fn estimate(model: &Model, id: TypeId, sizes: &HashMap<TypeId, usize>) -> usize {
    match &model[id].shape {
        Shape::Enum(_) => 16,
        Shape::Union(_) => 24,
        Shape::Alias(place) => size(&place.rust, sizes),
        Shape::Object(object) => {
            let members = object.members.iter().filter(|member| member.constant.is_none());
            8 + members.map(|member| size(&member.place.rust, sizes).min(LARGEST_INLINE)).sum::<usize>()
        }
    }
}

fn size(rust: &RustType, sizes: &HashMap<TypeId, usize>) -> usize {
    match rust {
        RustType::Named(id) => sizes.get(id).copied().unwrap_or(0),
        RustType::String | RustType::Vec(_) | RustType::Map(_) => 24,
        RustType::DateTime | RustType::Number | RustType::Signed | RustType::Unsigned => 16,
        RustType::Boolean | RustType::Unit => 1,
        RustType::Raw => 32,
        RustType::Tuple(items) => items.iter().map(|item| size(item, sizes)).sum(),
        RustType::Nullable(inner) => size(inner, sizes),
        RustType::Box(_) => 8,
    }
}
