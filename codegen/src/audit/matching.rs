//! How well the members that are there fit an object's schema.

use super::body::Member;
use super::tables::Tables;
use crate::model::{Arm, Shape, TypeId, UnionDef};

/// How an object's members compare with a schema: the smaller, the better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mismatch {
    /// Members that contradict the schema or are missing.
    pub contradicting: usize,
    /// Members that it does not know.
    pub unknown: usize,
}

/// Compares `members` with the object type `id`, as the generated crate does.
pub fn mismatch(tables: &Tables, id: TypeId, members: &[Member<'_>]) -> Mismatch {
    let Shape::Object(object) = &tables.def(id).shape else {
        return Mismatch::default();
    };
    let mut seen = vec![false; object.members.len()];
    let mut result = Mismatch::default();
    for (name, value) in members {
        let Some(position) = tables.position(id, name) else {
            result.unknown += 1;
            continue;
        };
        seen[position] = true;
        let constant = object.members[position].constant.as_deref();
        let is_other = constant.is_some_and(|constant| value.as_str() != Some(constant));
        if is_other || tables.kinds(id, position) & value.kind() == 0 {
            result.contradicting += 1;
        }
    }
    let missing = object.members.iter().zip(&seen).filter(|(member, seen)| member.required && !**seen);
    result.contradicting += missing.count();
    result
}

/// The variant among `arms` that the members fit best; of equal ones the first.
pub fn best_match(tables: &Tables, union: &UnionDef, arms: &[Arm], members: &[Member<'_>]) -> Option<usize> {
    if let [only] = arms {
        return Some(only.variant);
    }
    let score = |arm: &&Arm| match tables.object_behind(&union.variants[arm.variant].place.ty) {
        Some(id) => mismatch(tables, id, members),
        None => Mismatch { contradicting: 0, unknown: usize::MAX },
    };
    arms.iter().min_by_key(score).map(|arm| arm.variant)
}
