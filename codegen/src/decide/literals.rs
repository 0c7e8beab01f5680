//! Types in which a schema lists booleans or integers somewhere, at any depth.

use crate::model::{Model, Ty, TypeId};
use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};

/// Returns all types that hold a list of booleans or integers, themselves or in a type that they mention.
pub(super) fn with_literals(model: &Model) -> HashSet<TypeId> {
    let mut mentioning: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
    let mut due = Vec::new();
    for (id, def) in model.iter() {
        let places = def.places();
        if places.iter().any(|place| lists(&place.ty)) {
            due.push(id);
        }
        for mentioned in places.iter().flat_map(|place| place.ty.named()) {
            mentioning.entry(mentioned).or_default().push(id);
        }
    }
    let mut found = HashSet::new();
    while let Some(id) = due.pop() {
        if found.insert(id) {
            due.extend(mentioning.get(&id).into_iter().flatten());
        }
    }
    found
}

/// Returns whether `ty` lists values, itself or in an array, tuple or map.
pub(super) fn lists(ty: &Ty) -> bool {
    match ty {
        Ty::Listed(..) => true,
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => lists(inner),
        Ty::Tuple(items) => items.iter().any(lists),
        _ => false,
    }
}
