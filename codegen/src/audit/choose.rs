//! Which message type a body has, where nobody says.

use super::body::{Member, Node};
use super::reading::judge::Score;
use super::reading::select::{Body, Group, Literal, Named, Plan};
use super::select::{Object, UnionPlan, Value};
use super::tables::Tables;
use crate::config::Config;
use crate::decide::SHARED;
use crate::model::{ObjectPlan, Shape, Ty, TypeId, UnionDef};
use std::collections::HashMap;

/// The types that a body may have, in order of preference.
pub struct Candidates {
    /// Tagged unions, and wrappers that come bare.
    messages: Vec<TypeId>,
    /// Other schemas with a name: those of the configuration's modules first.
    others: Vec<TypeId>,
    /// Which of the others are objects that name a member: looking at all of them would take longer
    /// than all the rest of the audit.
    naming: HashMap<String, Vec<usize>>,
}

/// How a type takes a body; the smaller, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Claim {
    how: How,
    mismatch: Score,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum How {
    /// A tag says so.
    Tagged,
    /// The wrapper is there and a tag in it, though one that is not listed.
    NewlyTagged,
    /// The members are those of the type.
    Alike,
    /// The wrapper is there, and nothing else speaks for the type.
    Wrapped,
}

impl Candidates {
    pub fn new(tables: &Tables, config: &Config) -> Self {
        let mut roots: Vec<(usize, TypeId)> = Vec::new();
        for (id, def) in tables.model.iter().filter(|(_, def)| def.schema_name.is_some()) {
            let is_root =
                |name: &String| config.import.roots.iter().any(|root| crate::import::matches(root, name));
            let rank = match config.modules.get_index_of(&def.module) {
                Some(module) => module,
                None if def.module != SHARED || def.schema_name.as_ref().is_some_and(is_root) => {
                    usize::MAX - 1
                }
                None => usize::MAX,
            };
            roots.push((rank, id));
        }
        roots.sort_by_key(|(rank, id)| (*rank, &tables.def(*id).name));
        let is_message = |id: &TypeId| match &tables.def(*id).shape {
            Shape::Object(object) => object.bare.is_some(),
            Shape::Union(union) => matches!(union.plan.object, ObjectPlan::Tagged { .. }),
            Shape::Enum(_) | Shape::Alias(_) => false,
        };
        // Where modules are configured, unions elsewhere are parts of messages.
        let in_modules = |rank: usize| config.modules.is_empty() || rank < usize::MAX - 1;
        let (messages, others): (Vec<_>, Vec<_>) =
            roots.into_iter().partition(|(rank, id)| in_modules(*rank) && is_message(id));
        let ids =
            |ranked: Vec<(usize, TypeId)>| -> Vec<TypeId> { ranked.into_iter().map(|(_, id)| id).collect() };
        let (messages, others) = (ids(messages), ids(others));
        let naming = naming(tables, &others);
        Candidates { messages, others, naming }
    }

    /// Returns the type of `body`, if one is like it: that whose tag it has, else the best match.
    pub fn choose(&self, tables: &Tables, body: &Node<'_>) -> Option<TypeId> {
        let Node::Object(members) = body else {
            return None;
        };
        let messages = best(tables, self.messages.iter().copied(), members);
        if let Some((Claim { how: How::Tagged, .. }, id)) = messages {
            return Some(id);
        }
        let others = best(tables, self.alike(tables, members), members);
        [messages, others].into_iter().flatten().min_by_key(|(claim, _)| *claim).map(|(_, id)| id)
    }
}

impl Candidates {
    /// Returns those of the others that may claim `members`: objects that know more than half of them, and
    /// whatever is no object.
    fn alike<'c>(&'c self, tables: &'c Tables, members: &[Member<'_>]) -> impl Iterator<Item = TypeId> + 'c {
        let mut known = vec![0; self.others.len()];
        for position in members.iter().filter_map(|(name, _)| self.naming.get(&**name)).flatten() {
            known[*position] += 1;
        }
        let half = members.len() / 2;
        let is_object =
            |id: &TypeId| matches!(&tables.def(*id).shape, Shape::Object(object) if object.bare.is_none());
        let others = self.others.iter().copied().zip(known);
        others.filter(move |(id, known)| *known > half || !is_object(id)).map(|(id, _)| id)
    }
}

/// Returns the best claim on `members`; of equal ones the first.
fn best(
    tables: &Tables,
    ids: impl Iterator<Item = TypeId>,
    members: &[Member<'_>],
) -> Option<(Claim, TypeId)> {
    let claims = ids.filter_map(|id| Some((claim(tables, id, members, 0)?, id)));
    claims.min_by_key(|(claim, _)| *claim)
}

/// Returns the positions among `ids` of objects that name each member.
fn naming(tables: &Tables, ids: &[TypeId]) -> HashMap<String, Vec<usize>> {
    let mut naming: HashMap<String, Vec<usize>> = HashMap::new();
    for (position, id) in ids.iter().enumerate() {
        if let Shape::Object(object) = &tables.def(*id).shape {
            for member in &object.members {
                naming.entry(member.name.clone()).or_default().push(position);
            }
        }
    }
    naming
}

/// Levels of unions in unions that are followed.
const DEEPEST: u32 = 8;

fn claim(tables: &Tables, id: TypeId, members: &[Member<'_>], depth: u32) -> Option<Claim> {
    if depth > DEEPEST {
        return None;
    }
    match &tables.def(id).shape {
        Shape::Object(object) => {
            let Some(bare) = object.bare.map(|position| &object.members[position]) else {
                return alike(tables, id, members);
            };
            let wrapped = members.iter().find(|(name, _)| *name == bare.name).map(|(_, value)| value);
            match wrapped {
                Some(Node::Object(inner)) => {
                    let claim = claim_place(tables, &bare.place.ty, inner, depth + 1);
                    let has_tag = has_tag(tables, &bare.place.ty, inner);
                    let how = if has_tag { How::NewlyTagged } else { How::Wrapped };
                    claim.or(Some(Claim { how, mismatch: Score::FIT }))
                }
                Some(_) => None,
                None => claim_place(tables, &bare.place.ty, members, depth + 1),
            }
        }
        Shape::Union(union) => claim_union(tables, id, union, members, depth),
        Shape::Alias(place) => claim_place(tables, &place.ty, members, depth + 1),
        Shape::Enum(_) => None,
    }
}

fn claim_place(tables: &Tables, ty: &Ty, members: &[Member<'_>], depth: u32) -> Option<Claim> {
    match tables.model.resolve(ty) {
        Ty::Named(id) => claim(tables, *id, members, depth),
        _ => None,
    }
}

/// Returns whether `members` have a tag, whichever it is, for a union behind `ty`.
fn has_tag(tables: &Tables, ty: &Ty, members: &[Member<'_>]) -> bool {
    let Ty::Named(id) = tables.model.resolve(ty) else {
        return false;
    };
    let Shape::Union(union) = &tables.def(*id).shape else {
        return false;
    };
    match &union.plan.object {
        ObjectPlan::Tagged { key, .. } => {
            let is_tag = |tag| !matches!(Value::Node(tag).literal(), None | Some(Literal::Null));
            members.iter().any(|(name, tag)| name == key && is_tag(tag))
        }
        _ => false,
    }
}

fn claim_union(
    tables: &Tables,
    id: TypeId,
    union: &UnionDef,
    members: &[Member<'_>],
    depth: u32,
) -> Option<Claim> {
    let of = |variant: usize| claim_place(tables, &union.variants[variant].place.ty, members, depth + 1);
    match &union.plan.object {
        ObjectPlan::Never => None,
        ObjectPlan::Only(variant) => of(*variant),
        ObjectPlan::Matched(arms) | ObjectPlan::Judged(arms) => {
            arms.iter().filter_map(|arm| of(arm.variant)).min()
        }
        ObjectPlan::Tagged { key, unlisted, .. } => {
            let plan = UnionPlan { tables, id, union };
            let tag = members.iter().find(|(name, _)| name == key).map(|(_, tag)| Value::Node(tag));
            let Some(listed) = tag.and_then(|tag| plan.tag(tag.literal()?)) else {
                return unlisted.iter().filter_map(|arm| of(arm.variant)).min();
            };
            let arms = (0..).map_while(|at| plan.arm(Group::Tag(listed), at));
            let mismatches = arms.map(|variant| {
                let object = tables.object_behind(&union.variants[variant].place.ty);
                object.map_or(Score::FIT, |object| compare(tables, object, members))
            });
            mismatches.min().map(|mismatch| Claim { how: How::Tagged, mismatch })
        }
    }
}

/// Compares the names and JSON types of `members` with the object type `id`.
fn compare(tables: &Tables, id: TypeId, members: &[Member<'_>]) -> Score {
    match &tables.def(id).shape {
        Shape::Object(object) => Object { tables, id, object }.compare(&Value::Members(members)),
        _ => Score::FIT,
    }
}

/// Returns the claim of an object type without a tag: more than half of the members are known to it, and
/// more of them fit than contradict it or are missing.
fn alike(tables: &Tables, id: TypeId, members: &[Member<'_>]) -> Option<Claim> {
    let mismatch = compare(tables, id, members);
    let known = members.iter().filter(|(name, _)| tables.position(id, name).is_some()).count();
    let is_alike = known > members.len() - known && known > mismatch.deviations as usize;
    is_alike.then_some(Claim { how: How::Alike, mismatch })
}
