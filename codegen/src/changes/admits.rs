//! Decides whether one type admits all values of another: the base of the verdict `sends` of a type change.

use std::collections::HashSet;

use super::place::{Both, lists};
use super::verdict::Sends;
use crate::model::{Additional, MemberDef, Model, ObjectDef, RawReason, Shape, Ty, TypeId};

impl Both<'_> {
    /// Returns whether every value that a build with `old` sends is valid for `new`. Changes within paired types do
    /// not count.
    pub(super) fn sends(&self, old: &Ty, new: &Ty) -> Sends {
        verdict(Admission { both: self, seen: HashSet::new() }.place(old, new))
    }

    /// Compares as [`Both::sends`] does, two paired types.
    pub(super) fn sends_of_pair(&self, old: TypeId, new: TypeId) -> Sends {
        verdict(Admission { both: self, seen: HashSet::new() }.named(&Ty::Named(old), &Ty::Named(new)))
    }

    /// Returns whether members that `new` does not name, but a build with the old type sends, are admitted.
    pub(super) fn sends_unnamed(&self, old: &Ty, new: &Additional) -> Sends {
        match new {
            Additional::Unstated | Additional::Open => Sends::Pass,
            Additional::Closed => Sends::Refused,
            Additional::Typed(place) => self.sends(old, &place.ty),
        }
    }

    /// Returns whether the text of a constant is admitted by `new`.
    pub(super) fn sends_text(&self, text: &str, new: &Ty) -> Sends {
        let mut due = vec![new];
        let mut seen = HashSet::new();
        while let Some(new) = due.pop() {
            match new {
                Ty::String => return Sends::Pass,
                Ty::Raw(reason) if *reason != RawReason::NoValue => return Sends::Pass,
                Ty::Nullable(inner) => due.push(inner),
                Ty::Named(id) if seen.insert(*id) => match &self.new[*id].shape {
                    Shape::Enum(values) if values.open || values.values.iter().any(|value| value == text) => {
                        return Sends::Pass;
                    }
                    Shape::Union(union) => due.extend(union.variants.iter().map(|variant| &variant.place.ty)),
                    Shape::Alias(place) => due.push(&place.ty),
                    Shape::Enum(_) | Shape::Object(_) => {}
                },
                _ => {}
            }
        }
        Sends::Refused
    }
}

fn verdict(is_admitted: bool) -> Sends {
    if is_admitted { Sends::Pass } else { Sends::Refused }
}

struct Admission<'b, 'm> {
    both: &'b Both<'m>,
    /// Pairs that are being compared. A pair that meets itself is taken to fit: the rest of it decides.
    seen: HashSet<(Ty, Ty)>,
}

impl Admission<'_, '_> {
    fn place(&mut self, old: &Ty, new: &Ty) -> bool {
        match (old, new) {
            (_, Ty::Raw(reason)) => *reason != RawReason::NoValue,
            (Ty::Raw(RawReason::NoValue), _) => true,
            (Ty::Raw(_), _) => false,
            (Ty::Named(a), Ty::Named(b)) if self.both.pairs.are_paired(*a, *b) => true,
            (Ty::Listed(a, values), Ty::Listed(b, listed)) => {
                values.iter().all(|value| listed.contains(value)) && self.place(a, b)
            }
            (Ty::Listed(a, _), b) => self.place(a, b),
            (Ty::Nullable(a), Ty::Nullable(b)) => self.place(a, b),
            (Ty::Nullable(a), b) => self.place(&Ty::Null, b) && self.place(a, b),
            (Ty::Named(_), _) | (_, Ty::Named(_)) => self.named(old, new),
            (Ty::Null, Ty::Nullable(_)) => true,
            (a, Ty::Nullable(b)) => self.place(a, b),
            (Ty::Formatted(_) | Ty::String, Ty::String)
            | (Ty::Integer { .. } | Ty::Number, Ty::Number)
            | (Ty::Integer { .. }, Ty::Integer { .. })
            | (Ty::Boolean, Ty::Boolean)
            | (Ty::Null, Ty::Null) => true,
            (Ty::Formatted(a), Ty::Formatted(b)) => a == b,
            (Ty::Custom(a, _), Ty::Custom(b, _)) => a == b,
            (Ty::Array(a), Ty::Array(b)) | (Ty::Map(a), Ty::Map(b)) => self.place(a, b),
            (Ty::Tuple(a), Ty::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.place(a, b))
            }
            (Ty::Tuple(items), Ty::Array(b)) => items.iter().all(|item| self.place(item, b)),
            _ => false,
        }
    }

    /// Compares two types of which at least one has a name.
    fn named(&mut self, old: &Ty, new: &Ty) -> bool {
        if !self.seen.insert((old.clone(), new.clone())) {
            return true;
        }
        let both = self.both;
        match (shape(both.old, old), shape(both.new, new)) {
            (Some(Shape::Alias(place)), _) => self.place(&place.ty, new),
            (_, Some(Shape::Alias(place))) => self.place(old, &place.ty),
            (Some(Shape::Union(union)), _) => {
                union.variants.iter().all(|variant| self.place(&variant.place.ty, new))
            }
            (_, Some(Shape::Union(union))) => {
                union.variants.iter().any(|variant| self.place(old, &variant.place.ty))
            }
            (Some(Shape::Enum(a)), Some(Shape::Enum(b))) => b.open || !a.open && lists(b, a),
            (Some(Shape::Enum(_)), None) => match new {
                Ty::Nullable(inner) => self.place(old, inner),
                new => *new == Ty::String,
            },
            (None, Some(Shape::Enum(values))) => values.open && matches!(old, Ty::String | Ty::Formatted(_)),
            (Some(Shape::Object(a)), Some(Shape::Object(b))) => self.object(a, b),
            (Some(Shape::Object(a)), None) => match new {
                Ty::Nullable(inner) => self.place(old, inner),
                Ty::Map(value) => a.members.iter().all(|member| self.place(&member.place.ty, value)),
                _ => false,
            },
            _ => false,
        }
    }

    fn object(&mut self, old: &ObjectDef, new: &ObjectDef) -> bool {
        let is_sent = |other: &MemberDef| old.members.iter().any(|member| member.name == other.name);
        if new.members.iter().any(|other| other.required && !is_sent(other)) {
            return false;
        }
        old.members.iter().all(|member| {
            let other = new.members.iter().find(|other| other.name == member.name);
            let Some(other) = other else {
                return self.both.sends_unnamed(&member.place.ty, &new.additional) == Sends::Pass;
            };
            let is_same_check = |(name, value)| member.checks.get(name) == Some(value);
            let is_value_admitted = match (&member.constant, &other.constant) {
                (Some(before), Some(after)) => before == after,
                (Some(before), None) => self.both.sends_text(before, &other.place.ty) == Sends::Pass,
                (None, _) => self.place(&member.place.ty, &other.place.ty),
            };
            (member.required || !other.required)
                && other.checks.iter().all(is_same_check)
                && is_value_admitted
        })
    }
}

fn shape<'m>(model: &'m Model, ty: &Ty) -> Option<&'m Shape> {
    match ty {
        Ty::Named(id) => Some(&model[*id].shape),
        _ => None,
    }
}
