//! The tag of a union whose schema has a discriminator: its values lead to the variants by the mapping.
//!
//! ```text
//! {"oneOf": [{"$ref": "#/…/Sparrow"}, {"$ref": "#/…/Finch"}],
//!  "discriminator": {"propertyName": "kind", "mapping": {"s": "Sparrow", "f": "Finch"}}}
//!
//! The tag is `kind`, with "s" for `Sparrow` and "f" for `Finch`, whose own `kind` is any string.
//! ```

use super::tags::{Tag, TagValue};
use crate::model::{Model, Shape, Ty, TypeId, UnionDef, VariantDef};
use std::collections::{HashMap, HashSet};

/// Returns the tag of `union` for those of its variants that take objects; `None` where no discriminator
/// leads to any of them.
pub(super) fn mapped_tag(model: &Model, union: &UnionDef, candidates: &[usize]) -> Option<Tag> {
    let key = union.discriminator.as_deref()?;
    let variants: Vec<&VariantDef> = candidates.iter().map(|at| &union.variants[*at]).collect();
    if variants.iter().all(|variant| variant.tags.values.is_empty()) {
        return None;
    }
    let values = mapped_values(model, &variants, key, &mut Vec::new());
    let covered = values.iter().flatten().filter(|values| !values.is_empty()).count();
    let owners = owners(values.iter().map(|values| values.as_deref().unwrap_or_default()));
    let is_shared = |value: &String| owners[value.as_str()] > 1;
    let overlaps = values.iter().filter(|values| values.iter().flatten().any(is_shared));
    let is_useful = covered > overlaps.count();
    let as_tags = |values: Vec<String>| values.into_iter().map(TagValue::Text).collect();
    let values = values.into_iter().map(|values| values.map(as_tags)).collect();
    is_useful.then(|| Tag { key: key.to_owned(), values })
}

/// Returns the values that lead to each of `variants`; `None` for one that takes objects with any other tag.
///
/// A branch that lists values under the key takes those of them that are mapped to it, or else those
/// that are mapped to no other branch: the branch decides which bodies are valid.
fn mapped_values(
    model: &Model,
    variants: &[&VariantDef],
    key: &str,
    unions: &mut Vec<TypeId>,
) -> Vec<Option<Vec<String>>> {
    let owners = owners(variants.iter().map(|variant| &variant.tags.values[..]));
    let is_mapped = |value: &String| owners.contains_key(value.as_str());
    let is_outermost = unions.is_empty();
    let values = variants.iter().map(|variant| {
        if is_outermost {
            unions.clear();
        }
        let tags = &variant.tags;
        let Some(listed) = listed_values(model, &variant.place.ty, key, unions) else {
            return Some(tags.values.clone()).filter(|values| !values.is_empty() || tags.takes_rest);
        };
        let own: Vec<String> = listed.iter().filter(|value| tags.values.contains(value)).cloned().collect();
        if !own.is_empty() || tags.takes_rest {
            return Some(own);
        }
        // None of them is mapped to this branch, so that one that is mapped leads elsewhere.
        let free: Vec<String> = listed.iter().filter(|value| !is_mapped(value)).cloned().collect();
        Some(if free.is_empty() { listed } else { free })
    });
    values.collect()
}

/// Counts in how many of the lists each value is.
fn owners<'v>(lists: impl Iterator<Item = &'v [String]>) -> HashMap<&'v str, usize> {
    let mut owners = HashMap::new();
    for list in lists {
        let distinct: HashSet<&str> = list.iter().map(String::as_str).collect();
        distinct.into_iter().for_each(|value| *owners.entry(value).or_default() += 1);
    }
    owners
}

/// Returns the strings that `ty` lists under `key`; of a union, those of all its variants, if all have some.
fn listed_values(model: &Model, ty: &Ty, key: &str, unions: &mut Vec<TypeId>) -> Option<Vec<String>> {
    let Ty::Named(id) = model.resolve(ty) else {
        return None;
    };
    match &model[*id].shape {
        Shape::Object(object) => {
            let member = object.members.iter().find(|member| member.name == key)?;
            let Ty::Named(values) = model.resolve(&member.place.ty) else {
                return None;
            };
            match &model[*values].shape {
                Shape::Enum(def) if !def.open => Some(def.values.clone()),
                _ => None,
            }
        }
        Shape::Union(union) if !unions.contains(id) => {
            unions.push(*id);
            let variants: Vec<&VariantDef> = union.variants.iter().collect();
            let values: Option<Vec<Vec<String>>> = match union.discriminator.as_deref() == Some(key) {
                true => mapped_values(model, &variants, key, unions).into_iter().collect(),
                false => {
                    let types = variants.iter().map(|variant| &variant.place.ty);
                    types.map(|ty| listed_values(model, ty, key, unions)).collect()
                }
            };
            Some(values?.concat())
        }
        _ => None,
    }
}
