//! Decides whether the content of a body, at any depth, distinguishes two variants of a union.
//!
//! ```text
//! {"head": {"event": "a"}} and {"head": {"event": "b"}}, both required  →  distinguished
//! {"x": 1}, optional, and {"x": 1, "y": 2}, both optional  →  not distinguished: {"x": 1} fits both
//! ```

use crate::limits::QUESTION_DEPTH;
use crate::model::{Additional, MemberDef, Model, ObjectDef, Shape, Ty};
use std::collections::HashSet;

/// Compares types, within a limit.
pub(super) struct Distinguish<'m> {
    model: &'m Model,
    /// Comparisons that may still be made; without any left, nothing counts as distinguished.
    left: usize,
    /// Pairs that are being compared: where they meet themselves, they are alike.
    open: Vec<(&'m Ty, &'m Ty)>,
}

/// Comparisons for one union.
const MOST: usize = 200_000;

impl<'m> Distinguish<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        Distinguish { model, left: MOST, open: Vec::new() }
    }

    /// Returns whether no body fits both types exactly, or it fits one better; null and empty arrays and
    /// objects aside.
    pub(super) fn distinguishes(&mut self, one: &'m Ty, other: &'m Ty) -> bool {
        if self.left == 0 || self.open.len() >= QUESTION_DEPTH || self.open.contains(&(one, other)) {
            return false;
        }
        self.left -= 1;
        let kinds = [one, other].map(|ty| self.model.resolve(ty).kinds(self.model));
        if !kinds[0].intersects(kinds[1]) {
            return true;
        }
        self.open.push((one, other));
        let (these, those) = (self.alternatives(one), self.alternatives(other));
        let is_distinguished = these.iter().all(|one| those.iter().all(|other| self.differ(one, other)));
        self.open.pop();
        is_distinguished
    }

    /// Returns the types that a body of `ty` can have: those of a union, or itself.
    fn alternatives(&self, ty: &'m Ty) -> Vec<&'m Ty> {
        let mut seen = HashSet::new();
        let mut due = vec![ty];
        let mut alternatives = Vec::new();
        while let Some(ty) = due.pop() {
            let resolved = self.model.resolve(ty);
            match resolved {
                Ty::Named(id) => match &self.model[*id].shape {
                    Shape::Union(union) if seen.insert(*id) => {
                        due.extend(union.variants.iter().map(|variant| &variant.place.ty));
                    }
                    Shape::Union(_) => {}
                    _ => alternatives.push(resolved),
                },
                // With its list of values, if it has one.
                _ if self.model.listed(ty).is_some() => alternatives.push(ty),
                _ => alternatives.push(resolved),
            }
        }
        alternatives
    }

    /// Compares as [`Self::distinguishes`] does, two types that are no unions.
    fn differ(&mut self, one: &'m Ty, other: &'m Ty) -> bool {
        let model = self.model;
        if let (Some(some), Some(others)) = (model.listed(one), model.listed(other)) {
            return some.iter().all(|value| !others.contains(value));
        }
        if !one.kinds(model).intersects(other.kinds(model)) {
            return true;
        }
        match (one, other) {
            (Ty::Array(a), Ty::Array(b)) | (Ty::Map(a), Ty::Map(b)) => self.distinguishes(a, b),
            (Ty::Tuple(these), Ty::Tuple(those)) => {
                these.len() != those.len()
                    || these.iter().zip(those).any(|(one, other)| self.distinguishes(one, other))
            }
            (Ty::Tuple(items), Ty::Array(each)) | (Ty::Array(each), Ty::Tuple(items)) => {
                items.iter().any(|item| self.distinguishes(item, each))
            }
            (Ty::Named(a), Ty::Named(b)) if a != b => match (&model[*a].shape, &model[*b].shape) {
                (Shape::Enum(some), Shape::Enum(others)) => {
                    let listed: HashSet<&String> = some.values.iter().collect();
                    !some.open && !others.open && !others.values.iter().any(|value| listed.contains(value))
                }
                (Shape::Object(one), Shape::Object(other)) => self.objects(one, other),
                _ => false,
            },
            (Ty::Named(id), Ty::Map(value)) | (Ty::Map(value), Ty::Named(id)) => match &model[*id].shape {
                Shape::Object(object) => {
                    let mut required = object.members.iter().filter(|member| member.required);
                    required.any(|member| self.distinguishes(&member.place.ty, value))
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn objects(&mut self, one: &'m ObjectDef, other: &'m ObjectDef) -> bool {
        if self.requires_another(one, other) || self.requires_another(other, one) {
            return true;
        }
        let are_closed = [one, other].iter().all(|object| matches!(object.additional, Additional::Closed));
        // Then only a body without any member fits both.
        are_closed
            && one.members.iter().all(|member| match find(other, member) {
                Some(known) => self.distinguishes(&member.place.ty, &known.place.ty),
                None => true,
            })
    }

    /// Returns whether `one` requires a member that `other` does not name, or names as something else.
    fn requires_another(&mut self, one: &'m ObjectDef, other: &'m ObjectDef) -> bool {
        let mut required = one.members.iter().filter(|member| member.required);
        required.any(|member| match (find(other, member), &other.additional) {
            (Some(known), _) => self.distinguishes(&member.place.ty, &known.place.ty),
            (None, Additional::Typed(place)) => self.distinguishes(&member.place.ty, &place.ty),
            (None, _) => true,
        })
    }
}

fn find<'m>(object: &'m ObjectDef, like: &MemberDef) -> Option<&'m MemberDef> {
    object.members.iter().find(|member| member.name == like.name)
}

/// The most structs of which each pair is compared by its members.
const MOST_STRUCTS: usize = 200;

/// Returns whether `types` are structs, and of each two one requires a member that the other does not name,
/// or names with other JSON types: then the names and JSON types of the members decide.
pub(super) fn members_decide(model: &Model, types: &[&Ty]) -> bool {
    let objects: Option<Vec<&ObjectDef>> = types.iter().map(|ty| object(model, ty)).collect();
    let Some(objects) = objects.filter(|objects| objects.len() <= MOST_STRUCTS) else { return false };
    let requires_another = |one: &ObjectDef, other: &ObjectDef| {
        one.members.iter().filter(|member| member.required).any(|member| match find(other, member) {
            Some(known) => !known.place.ty.kinds(model).intersects(member.place.ty.kinds(model)),
            None => !matches!(other.additional, Additional::Typed(_)),
        })
    };
    objects.iter().enumerate().all(|(at, one)| {
        objects[at + 1..].iter().all(|other| requires_another(one, other) || requires_another(other, one))
    })
}

fn object<'m>(model: &'m Model, ty: &'m Ty) -> Option<&'m ObjectDef> {
    let Ty::Named(id) = model.resolve(ty) else { return None };
    match &model[*id].shape {
        Shape::Object(object) => Some(object),
        _ => None,
    }
}
