//! Members for which a union has a method of its own.
//!
//! ```text
//! {"oneOf": [{"properties": {"id": {"type": "string"}}}, {"properties": {"id": {"type": "string"}}}]}
//!
//! pub fn id(&self) -> Option<&str>
//! ```
//!
//! Every variant has the member, with the same type. A method that was there before stays when a new variant
//! lacks the member: it gives `None` there.

use super::{MemberDef, Model, ObjectDef, RustType, Shape, UnionDef};
use std::collections::BTreeSet;

/// A member that the method gives.
pub(crate) struct Shared<'m> {
    pub member: &'m MemberDef,
    /// Its type, without the box that some variant may hold it in.
    pub rust: &'m RustType,
}

/// Returns the members of `union` that have a method, in the order of the first variant.
pub(crate) fn shared<'m>(model: &'m Model, union: &'m UnionDef) -> Vec<Shared<'m>> {
    let objects: Vec<Option<&ObjectDef>> =
        union.variants.iter().map(|variant| payload(model, &variant.place.rust)).collect();
    let mut shared: Vec<Shared<'m>> = Vec::new();
    let is_kept = |member: &MemberDef| union.kept_accessors.contains(&member.field);
    for member in objects.iter().flatten().flat_map(|object| &object.members) {
        let is_taken = shared.iter().any(|known| known.member.field == member.field);
        if is_taken || member.constant.is_some() {
            continue;
        }
        let is_alike = objects.iter().all(|object| match object {
            Some(object) if lacks(object, member) => is_kept(member),
            Some(object) => find(object, member).is_some(),
            None => is_kept(member),
        });
        if is_alike {
            shared.push(Shared { member, rust: unboxed(&member.place.rust) });
        }
    }
    shared
}

/// Returns the names of the methods.
pub fn names(model: &Model, union: &UnionDef) -> BTreeSet<String> {
    shared(model, union).iter().map(|shared| shared.member.field.clone()).collect()
}

fn lacks(object: &ObjectDef, like: &MemberDef) -> bool {
    object.members.iter().all(|member| member.name != like.name && member.field != like.field)
}

/// Returns the member of `object` that a method for `like` gives.
pub(crate) fn find<'m>(object: &'m ObjectDef, like: &MemberDef) -> Option<&'m MemberDef> {
    let same = |member: &&MemberDef| {
        member.name == like.name
            && member.field == like.field
            && member.constant.is_none()
            && unboxed(&member.place.rust) == unboxed(&like.place.rust)
    };
    object.members.iter().find(same)
}

/// Returns the struct that a variant holds.
pub(crate) fn payload<'m>(model: &'m Model, rust: &RustType) -> Option<&'m ObjectDef> {
    match rust {
        RustType::Named(id) => match &model[*id].shape {
            Shape::Object(object) => Some(object),
            Shape::Alias(place) => payload(model, &place.rust),
            _ => None,
        },
        RustType::Box(inner) => payload(model, inner),
        _ => None,
    }
}

fn unboxed(rust: &RustType) -> &RustType {
    match rust {
        RustType::Box(inner) => inner,
        other => other,
    }
}
