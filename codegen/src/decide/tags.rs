//! Members whose value determines the variant of a union.
//!
//! ```text
//! {"oneOf": [{"properties": {"ok": {"const": true}}}, {"properties": {"ok": {"const": false}}}]}
//! ```
//! The tag is `ok`, with `true` for the first variant and `false` for the second.

use crate::model::{Literal, Model, Shape, Ty, TypeId};
use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};
use indexmap::IndexMap;

/// A value that a schema lists.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum TagValue {
    Text(String),
    Other(Literal),
}

/// A member that could be the tag of a union, with what it is in each variant.
pub(super) struct Tag {
    pub key: String,
    /// For each candidate variant the values that it lists under the key, if it does.
    pub values: Vec<Option<Vec<TagValue>>>,
}

/// Returns the best tag for the objects `candidates`; `None` if no member splits them.
///
/// A member that the schema names as the discriminator goes first; then the one for which most variants list values,
/// whose values fewest variants share, that is a string, and that most variants require.
pub(super) fn best_tag(model: &Model, candidates: &[&Ty], discriminator: Option<&str>) -> Option<Tag> {
    let mut keys: IndexMap<String, Key> = IndexMap::new();
    let mut required: HashMap<String, usize> = HashMap::new();
    for (candidate, ty) in candidates.iter().enumerate() {
        let members = members_of(model, ty, &mut Vec::new());
        for (name, member) in members {
            if member.is_required {
                *required.entry(name.clone()).or_default() += 1;
            }
            if let Some(values) = member.values {
                keys.entry(name).or_default().values.push((candidate, values));
            }
        }
    }
    let useful = keys.into_iter().filter(|(_, key)| key.covered() >= 2 && key.covered() > key.overlaps());
    // Of equally good ones the first in the schema.
    let best = useful.min_by_key(|(name, key)| {
        let is_hint = discriminator == Some(name.as_str());
        let required = required.get(name).copied().unwrap_or_default();
        let lacking = candidates.len() - key.covered();
        (!is_hint, lacking, key.overlaps(), !key.is_text(), candidates.len() - required)
    });
    best.map(|(key, Key { values: listed })| {
        let mut values = vec![None; candidates.len()];
        listed.into_iter().for_each(|(candidate, own)| values[candidate] = Some(own));
        Tag { key, values }
    })
}

/// The candidates that list values for a member, with the values.
#[derive(Default)]
struct Key {
    values: Vec<(usize, Vec<TagValue>)>,
}

impl Key {
    fn covered(&self) -> usize {
        self.values.len()
    }

    /// Returns the number of variants that share a value with another. A null that several admit is not counted.
    fn overlaps(&self) -> usize {
        let mut owner: HashMap<&TagValue, usize> = HashMap::new();
        let mut sharing: HashSet<usize> = HashSet::new();
        for (candidate, values) in &self.values {
            for value in values.iter().filter(|value| **value != TagValue::Other(Literal::Null)) {
                let first = *owner.entry(value).or_insert(*candidate);
                if first != *candidate {
                    sharing.extend([first, *candidate]);
                }
            }
        }
        sharing.len()
    }

    fn is_text(&self) -> bool {
        self.values.iter().flat_map(|(_, values)| values).any(|value| matches!(value, TagValue::Text(_)))
    }
}

/// The member of one name that all objects of a type have.
struct SharedMember {
    is_required: bool,
    /// The values that are listed, if all list some.
    values: Option<Vec<TagValue>>,
}

/// Returns the members of an object; of a union, those that all its objects have.
fn members_of(model: &Model, ty: &Ty, unions: &mut Vec<TypeId>) -> IndexMap<String, SharedMember> {
    let Ty::Named(id) = model.resolve(ty) else {
        return IndexMap::new();
    };
    match &model[*id].shape {
        Shape::Object(object) => {
            let members = object.members.iter().map(|member| {
                let values = listed_values(model, &member.place.ty);
                (member.name.clone(), SharedMember { is_required: member.required, values })
            });
            members.collect()
        }
        Shape::Union(union) if !unions.contains(id) => {
            unions.push(*id);
            let mut variants = union.variants.iter();
            let Some(first) = variants.next() else { return IndexMap::new() };
            let mut common = members_of(model, &first.place.ty, unions);
            for variant in variants {
                let mut own = members_of(model, &variant.place.ty, unions);
                common.retain(|name, member| match own.get_mut(name) {
                    Some(other) => {
                        member.is_required &= other.is_required;
                        member.values = match (member.values.take(), other.values.take()) {
                            (Some(values), Some(more)) => Some([values, more].concat()),
                            _ => None,
                        };
                        true
                    }
                    None => false,
                });
            }
            common
        }
        _ => IndexMap::new(),
    }
}

/// Returns the values of a closed list, with null where that is admitted.
fn listed_values(model: &Model, ty: &Ty) -> Option<Vec<TagValue>> {
    let null = model.is_nullable(ty).then_some(TagValue::Other(Literal::Null));
    let mut values: Vec<TagValue> = match model.listed(ty) {
        Some(literals) => literals.iter().copied().map(TagValue::Other).collect(),
        None => match model.resolve(ty) {
            Ty::Named(id) => match &model[*id].shape {
                Shape::Enum(def) if !def.open => def.values.iter().cloned().map(TagValue::Text).collect(),
                _ => return None,
            },
            _ => return None,
        },
    };
    values.extend(null);
    Some(values)
}

/// Returns whether every object of `ty` has the member `key`.
pub(super) fn requires(model: &Model, ty: &Ty, key: &str) -> bool {
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
