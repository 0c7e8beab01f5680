//! How a type claims a body, by its tag or by the names and JSON types of its members.
//!
//! ```text
//! {"id": "c1", "endedAt": null, "more": 1}   as {"properties": {"id": string, "endedAt": string}}
//!     2 members named, 1 misfit ("more"), 1 null
//! ```

use super::super::body::{Member, Node};
use super::super::model_view::{Holds, Object, Place, UnionPlan, Value};
use super::super::reading::judge::is_bare;
use super::super::reading::select::{Body, Group, Literal, Named, Plan};
use super::super::tables::Tables;
use crate::model::{Additional, ObjectDef, ObjectPlan, Shape, Ty, TypeId, UnionDef};

/// How a type takes a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Claim {
    pub how: How,
    /// Members that the type names.
    pub known: u32,
    /// Members that it does not name, that are of another JSON type, or that are missing.
    pub misfits: u32,
    /// Members that it names and that are null where they must not be.
    pub nulls: u32,
}

/// What a claim is based on; the first, the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum How {
    /// A union lists the tag.
    Tagged,
    /// The type names all members, and no value contradicts it.
    Exact,
    /// The wrapper has a tag that its union does not list.
    NewlyTagged,
    /// The type names more than half of the members.
    Alike,
    /// There is a wrapper without a tag, or a tag without members that the union names.
    Wrapped,
    /// The type names half of the members.
    Weak,
}

impl Claim {
    const WRAPPED: Claim = Claim { how: How::Wrapped, known: 1, misfits: 0, nulls: 0 };

    /// Returns what speaks against the claim. Nulls count least: a named member is evidence whatever its value.
    pub(crate) fn mismatch(&self) -> (u32, u32) {
        (self.misfits, self.nulls)
    }

    /// Returns the claim on members by their names alone.
    fn by_names(self, members: usize) -> Option<Claim> {
        let (known, members) = (self.known, members as u32);
        let how = match self {
            Claim { misfits: 0, known: 1.., .. } => How::Exact,
            _ if known > members - known.min(members) && known > self.misfits => How::Alike,
            _ if known > 0 && known * 2 >= members => How::Weak,
            _ => return None,
        };
        Some(Claim { how, ..self })
    }
}

/// Levels of unions in unions that are followed.
const DEEPEST: u32 = 8;

/// Returns the claim of the type `id` on an object with `members`.
pub(super) fn claim(tables: &Tables, id: TypeId, members: &[Member<'_>]) -> Option<Claim> {
    claim_type(tables, id, members, Way { depth: 0, is_wrapped: false })
}

/// The way to the type that is compared.
#[derive(Clone, Copy)]
struct Way {
    depth: u32,
    /// Whether the members are in the wrapper of a message, which says that they are one.
    is_wrapped: bool,
}

impl Way {
    fn deeper(self) -> Way {
        Way { depth: self.depth + 1, ..self }
    }
}

fn claim_type(tables: &Tables, id: TypeId, members: &[Member<'_>], way: Way) -> Option<Claim> {
    if way.depth > DEEPEST {
        return None;
    }
    match &tables.def(id).shape {
        Shape::Object(object) => match object.bare {
            Some(bare) => claim_wrapper(tables, id, object, bare, members, way),
            None => compare(tables, id, object, members).by_names(members.len()),
        },
        Shape::Union(union) => claim_union(tables, id, union, members, way),
        Shape::Alias(place) => claim_place(tables, &place.ty, members, way.deeper()),
        Shape::Enum(_) => None,
    }
}

/// Claims a body with or without its wrapper; the generated crate decides alike which it is.
fn claim_wrapper(
    tables: &Tables,
    id: TypeId,
    object: &ObjectDef,
    bare: usize,
    members: &[Member<'_>],
    way: Way,
) -> Option<Claim> {
    let ty = &object.members[bare].place.ty;
    let mut place = Place { tables, holds: Holds::Type(id) };
    if is_bare(&mut place, bare, &Value::Members(members)) {
        return claim_place(tables, ty, members, way.deeper());
    }
    let name = &object.members[bare].name;
    let (_, wrapped) = members.iter().find(|(found, _)| found == name)?;
    let Node::Object(inner) = wrapped else { return None };
    let way = Way { is_wrapped: true, ..way.deeper() };
    let claim = claim_place(tables, ty, inner, way).unwrap_or(Claim::WRAPPED);
    // Members beside the wrapper speak against it.
    let strays = members.iter().filter(|(name, _)| tables.position(id, name).is_none()).count() as u32;
    let how = match claim.how {
        How::Exact | How::NewlyTagged if strays > 0 => How::Alike,
        how => how,
    };
    Some(Claim { how, misfits: claim.misfits + strays, ..claim })
}

fn claim_place(tables: &Tables, ty: &Ty, members: &[Member<'_>], way: Way) -> Option<Claim> {
    match tables.model.resolve(ty) {
        Ty::Named(id) => claim_type(tables, *id, members, way),
        _ => None,
    }
}

fn claim_union(
    tables: &Tables,
    id: TypeId,
    union: &UnionDef,
    members: &[Member<'_>],
    way: Way,
) -> Option<Claim> {
    let of = |variant: usize| claim_place(tables, &union.variants[variant].place.ty, members, way.deeper());
    let best = |claims: &mut dyn Iterator<Item = usize>| {
        claims.filter_map(of).min_by_key(|claim| (claim.how, claim.mismatch()))
    };
    match &union.plan.object {
        ObjectPlan::Never => None,
        ObjectPlan::Only(variant) => of(*variant),
        ObjectPlan::Matched(arms) | ObjectPlan::Judged(arms) => best(&mut arms.iter().map(|arm| arm.variant)),
        ObjectPlan::Tagged { key, values, unlisted, .. } => {
            let plan = UnionPlan { tables, id, union };
            let tag = members.iter().find(|(name, _)| name == key).map(|(_, tag)| Value::Node(tag));
            let literal = tag.as_ref().and_then(|tag| tag.literal());
            if let Some(listed) = literal.and_then(|literal| plan.tag(literal)) {
                let arms = (0..).map_while(|at| plan.arm(Group::Tag(listed), at));
                let claims = arms.map(|variant| compare_variant(tables, union, variant, members));
                let best = claims.min_by_key(Claim::mismatch);
                return best.map(|claim| Claim { how: How::Tagged, ..claim });
            }
            let by_members = best(&mut unlisted.iter().map(|arm| arm.variant));
            let is_tag = !matches!(literal, None | Some(Literal::Null));
            by_members.or_else(|| {
                let variants = values.iter().flat_map(|(_, arms)| arms).map(|arm| arm.variant);
                let compared = variants.map(|variant| compare_variant(tables, union, variant, members));
                let nearest = compared.min_by_key(Claim::mismatch).filter(|_| is_tag)?;
                // The tag is a misfit of each variant.
                let claim = Claim { misfits: nearest.misfits.saturating_sub(1), ..nearest };
                let how = match way.is_wrapped {
                    true => How::NewlyTagged,
                    // Without the wrapper, the members beside the tag have to speak for the union.
                    false if claim.known > claim.misfits + 1 => How::Alike,
                    false => How::Wrapped,
                };
                Some(Claim { how, ..claim })
            })
        }
    }
}

fn compare_variant(tables: &Tables, union: &UnionDef, variant: usize, members: &[Member<'_>]) -> Claim {
    let id = tables.object_behind(&union.variants[variant].place.ty);
    match id.map(|id| (id, &tables.def(id).shape)) {
        Some((id, Shape::Object(object))) => compare(tables, id, object, members),
        _ => Claim { how: How::Alike, known: 0, misfits: 0, nulls: 0 },
    }
}

/// Compares the names and JSON types of `members` with an object type.
fn compare(tables: &Tables, id: TypeId, object: &ObjectDef, members: &[Member<'_>]) -> Claim {
    let table = Object { tables, id, object };
    let mut claim = Claim { how: How::Alike, known: 0, misfits: 0, nulls: 0 };
    let mut is_there = vec![false; object.members.len()];
    for (name, value) in members {
        match (table.find(name), &object.additional) {
            (Some(member), _) => {
                is_there[member] = true;
                claim.known += 1;
                match (table.admits(member, &Value::Node(value)), value) {
                    (true, _) => {}
                    (false, Node::Null) => claim.nulls += 1,
                    (false, _) => claim.misfits += 1,
                }
            }
            (None, Additional::Typed(_)) => {}
            (None, _) => claim.misfits += 1,
        }
    }
    let missing = object.members.iter().zip(is_there).filter(|(member, there)| member.required && !there);
    claim.misfits += missing.count() as u32;
    claim
}
