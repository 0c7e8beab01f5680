//! Unions: the variant that the plan chooses. A union can hold anything, so that every value fits.

use super::{Node, Step, Walker};
use crate::audit::body::Member;
use crate::audit::matching::{best_match, mismatch};
use crate::audit::reading::{DeviationKind, Found};
use crate::model::{Arm, ArrayArm, ObjectPlan, RustType, Shape, StringArm, TypeId, UnionDef};

impl<'a> Walker<'_, 'a> {
    pub(super) fn union(&mut self, id: TypeId, union: &'a UnionDef, node: &'a Node<'a>) -> bool {
        let plan = &union.plan;
        let candidates = match node {
            Node::Object(members) => return self.object_in_union(id, union, members, Some(node)),
            Node::Array(items) => [array_variant(&plan.array, items), None],
            Node::Null => [plan.null, None],
            Node::Boolean => [plan.boolean, None],
            // An integer is a number, and `1.0` is an integer.
            Node::Signed(_) | Node::Unsigned(_) => [plan.integer, plan.number],
            Node::Float(_) => [plan.number, plan.integer],
            Node::String(text) => [string_variant(&plan.string, text), None],
        };
        let mut candidates: Vec<usize> = candidates.into_iter().flatten().collect();
        if candidates.len() > 1 {
            // The first that takes it, else the last, which says why not.
            let taker =
                candidates.iter().copied().find(|at| self.takes(&union.variants[*at].place.rust, node));
            candidates = vec![taker.unwrap_or(candidates[1])];
        }
        match candidates.first() {
            Some(variant) => self.variant(id, union, *variant, |walker, rust| walker.place(rust, node)),
            None => self.misfit(self.tables.def(id).name.as_str(), node),
        };
        true
    }

    /// An object in a union; `node` is the object, unless that came without the one around it.
    pub(super) fn object_in_union(
        &mut self,
        id: TypeId,
        union: &'a UnionDef,
        members: &'a [Member<'a>],
        node: Option<&'a Node<'a>>,
    ) -> bool {
        let arms: &[Arm] = match &union.plan.object {
            ObjectPlan::Never => {
                let expected = self.tables.def(id).name.as_str();
                self.note(DeviationKind::WrongType, expected, Found::Object(members.len()), node);
                return true;
            }
            ObjectPlan::Only(variant) => &[Arm { variant: *variant }],
            ObjectPlan::Matched(arms) => arms,
            ObjectPlan::Tagged { key, values, unlisted, absent } => {
                let tag = members.iter().find(|(name, _)| name == key).map(|(_, value)| value);
                let listed = tag.and_then(Node::as_str).and_then(|tag| self.tables.position(id, tag));
                match listed {
                    Some(listed) => &values[listed].1,
                    None if unlisted.is_empty() => {
                        if let Some(fitting) =
                            self.first_fit(union, absent, members).filter(|_| tag.is_none())
                        {
                            self.variant(id, union, fitting, |walker, rust| match node {
                                Some(node) => walker.place(rust, node),
                                None => walker.members(rust, members),
                            });
                            return true;
                        }
                        self.unlisted_tag(id, key, tag);
                        return true;
                    }
                    None if tag.is_none() && !absent.is_empty() => absent,
                    None => unlisted,
                }
            }
        };
        if let Some(variant) = best_match(self.tables, union, arms, members) {
            self.variant(id, union, variant, |walker, rust| match node {
                Some(node) => walker.place(rust, node),
                None => walker.members(rust, members),
            });
        }
        true
    }

    /// The variant, among those whose tag is optional, that a body without one fits.
    fn first_fit(&self, union: &UnionDef, absent: &[Arm], members: &[Member<'_>]) -> Option<usize> {
        let scored = absent.iter().filter_map(|arm| {
            let object = self.tables.object_behind(&union.variants[arm.variant].place.ty)?;
            Some((mismatch(self.tables, object, members), arm.variant))
        });
        let fitting = scored.filter(|(mismatch, _)| mismatch.contradicting == 0);
        fitting.min_by_key(|(mismatch, _)| mismatch.unknown).map(|(_, variant)| variant)
    }

    fn unlisted_tag(&mut self, id: TypeId, key: &'a str, tag: Option<&'a Node<'a>>) {
        let def = self.tables.def(id);
        let found = tag.map_or(Found::Nothing, Node::found);
        self.within(Step::Member(key), |walker| {
            walker.at(def, &def.address, |walker| {
                walker.note(DeviationKind::UnlistedTag, "the tag of a variant", found, tag);
            });
        });
    }

    fn variant(
        &mut self,
        id: TypeId,
        union: &'a UnionDef,
        variant: usize,
        walk: impl FnOnce(&mut Self, &'a RustType) -> bool,
    ) -> bool {
        let def = self.tables.def(id);
        let variant = &union.variants[variant];
        self.at(def, &variant.address, |walker| walk(walker, &variant.place.rust))
    }

    /// Whether a place takes a number: a union takes everything.
    fn takes(&self, rust: &RustType, node: &Node<'_>) -> bool {
        match rust {
            RustType::Box(inner) | RustType::Nullable(inner) => self.takes(inner, node),
            RustType::Named(id) => match &self.tables.def(*id).shape {
                Shape::Alias(place) => self.takes(&place.rust, node),
                Shape::Union(_) => true,
                Shape::Object(_) | Shape::Enum(_) => false,
            },
            RustType::Raw => true,
            rust => super::scalar::fits(rust, node),
        }
    }
}

/// The first arm that lists the string, else the first that takes any, else the first.
fn string_variant(arms: &[StringArm], text: &str) -> Option<usize> {
    let listed = arms.iter().find(|arm| arm.values.iter().any(|value| value == text));
    let free = || arms.iter().find(|arm| arm.values.is_empty());
    listed.or_else(free).or(arms.first()).map(|arm| arm.variant)
}

/// The first arm that admits the array's first item.
fn array_variant(arms: &[ArrayArm], items: &[Node<'_>]) -> Option<usize> {
    let admits = |arm: &&ArrayArm| {
        arm.items.is_empty() || items.first().is_none_or(|item| arm.items.bits() & item.kind() != 0)
    };
    arms.iter().find(admits).or(arms.first()).map(|arm| arm.variant)
}
