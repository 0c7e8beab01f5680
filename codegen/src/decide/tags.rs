//! Members that tell the variants of a union apart by their value.

use crate::model::{Model, Shape, Ty, TypeId};

/// A member that could be the tag of a union, with what it is in each variant.
pub struct Tag {
    pub key: String,
    /// For each candidate variant the values that it lists under the key, if it does.
    pub values: Vec<Option<Vec<String>>>,
}

/// The best tag for the objects `candidates`; `None` if no member splits them.
///
/// A member that the schema names as the discriminator goes first; then the one that most variants
/// list values for, that fewest values have in common, and that most variants require.
pub fn best_tag(model: &Model, candidates: &[&Ty], discriminator: Option<&str>) -> Option<Tag> {
    let mut keys: Vec<String> = Vec::new();
    for candidate in candidates {
        for key in listed_keys(model, candidate, &mut Vec::new()) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    let tags = keys.into_iter().map(|key| {
        let values = candidates.iter().map(|ty| values_under(model, ty, &key, &mut Vec::new())).collect();
        Tag { key, values }
    });
    let useful = tags.filter(|tag| tag.covered() >= 2 && tag.covered() > tag.overlaps());
    // Of equally good ones the first in the schema.
    useful.min_by_key(|tag| {
        let is_hint = discriminator == Some(tag.key.as_str());
        (
            !is_hint,
            candidates.len() - tag.covered(),
            tag.overlaps(),
            candidates.len() - tag.required(model, candidates),
        )
    })
}

impl Tag {
    fn covered(&self) -> usize {
        self.values.iter().flatten().count()
    }

    /// How many variants share a value with another one.
    fn overlaps(&self) -> usize {
        let shares = |at: usize, values: &Vec<String>| {
            self.values.iter().enumerate().any(|(other_at, other)| {
                other_at != at && other.iter().flatten().any(|value| values.contains(value))
            })
        };
        self.values
            .iter()
            .enumerate()
            .filter(|(at, values)| values.as_ref().is_some_and(|v| shares(*at, v)))
            .count()
    }

    fn required(&self, model: &Model, candidates: &[&Ty]) -> usize {
        candidates.iter().filter(|ty| requires(model, ty, &self.key)).count()
    }
}

/// The names of the members that list values, in every object that `ty` can be.
fn listed_keys(model: &Model, ty: &Ty, unions: &mut Vec<TypeId>) -> Vec<String> {
    let Ty::Named(id) = model.resolve(ty) else {
        return Vec::new();
    };
    match &model[*id].shape {
        Shape::Object(object) => {
            let listed =
                object.members.iter().filter(|member| listed_values(model, &member.place.ty).is_some());
            listed.map(|member| member.name.clone()).collect()
        }
        Shape::Union(union) if !unions.contains(id) => {
            unions.push(*id);
            union.variants.iter().flat_map(|variant| listed_keys(model, &variant.place.ty, unions)).collect()
        }
        _ => Vec::new(),
    }
}

/// The values that `ty` lists under `key`; for a union, those of all its objects, if all list some.
fn values_under(model: &Model, ty: &Ty, key: &str, unions: &mut Vec<TypeId>) -> Option<Vec<String>> {
    let Ty::Named(id) = model.resolve(ty) else {
        return None;
    };
    match &model[*id].shape {
        Shape::Object(object) => {
            let member = object.members.iter().find(|member| member.name == key)?;
            listed_values(model, &member.place.ty)
        }
        Shape::Union(union) if !unions.contains(id) => {
            unions.push(*id);
            let variants =
                union.variants.iter().map(|variant| values_under(model, &variant.place.ty, key, unions));
            let values: Option<Vec<Vec<String>>> = variants.collect();
            Some(values?.concat())
        }
        _ => None,
    }
}

/// The values of a closed list of strings.
fn listed_values(model: &Model, ty: &Ty) -> Option<Vec<String>> {
    let Ty::Named(id) = model.resolve(ty) else {
        return None;
    };
    match &model[*id].shape {
        Shape::Enum(def) if !def.open => Some(def.values.clone()),
        _ => None,
    }
}

/// Whether every object of `ty` has the member `key`.
pub fn requires(model: &Model, ty: &Ty, key: &str) -> bool {
    requires_within(model, ty, key, &mut Vec::new())
}

fn requires_within(model: &Model, ty: &Ty, key: &str, unions: &mut Vec<TypeId>) -> bool {
    let Ty::Named(id) = model.resolve(ty) else {
        return false;
    };
    match &model[*id].shape {
        Shape::Object(object) => object.members.iter().any(|member| member.name == key && member.required),
        Shape::Union(union) if !unions.contains(id) => {
            unions.push(*id);
            union.variants.iter().all(|variant| requires_within(model, &variant.place.ty, key, unions))
        }
        Shape::Union(_) => true,
        _ => false,
    }
}
