//! Decides whether a place that was built for one type reads the values of another: the base of the verdict `wire` of
//! a type change. It follows the support code with the old side's tables.

use std::collections::HashSet;

use super::place::{Both, lists};
use super::verdict::Wire;
use crate::graph::JsonType;
use crate::model::{
    Additional, Arm, ArrayArm, Literal, MemberDef, Model, ObjectDef, ObjectPlan, RawReason, Shape, Ty,
    TypeId, UnionDef,
};

impl Both<'_> {
    /// Returns how a place of the type `old` reads the values that `new` admits. Changes within paired types do not
    /// count.
    pub(super) fn wire(&self, old: &Ty, new: &Ty) -> Wire {
        Reading { both: self, seen: HashSet::new(), is_choosing: false }.place(old, new)
    }

    /// Returns how the old type reads the values that the new one admits, although the two are paired.
    pub(super) fn wire_of_pair(&self, old: TypeId, new: TypeId) -> Wire {
        Reading { both: self, seen: HashSet::new(), is_choosing: false }.named(old, &Ty::Named(new))
    }

    /// Returns how the old union reads a value of `new`, which is one variant of the new one.
    pub(super) fn wire_of_variant(&self, old: &UnionDef, new: &Ty) -> Wire {
        Reading { both: self, seen: HashSet::new(), is_choosing: false }
            .alternatives(new, &|reading, ty| reading.union(old, ty))
    }
}

struct Reading<'b, 'm> {
    both: &'b Both<'m>,
    /// Pairs that are being compared. A pair that meets itself is taken to be read: the rest of it decides.
    seen: HashSet<(TypeId, Ty)>,
    /// Whether variants are compared: values that a member lists beside its Rust type count only there.
    is_choosing: bool,
}

impl Reading<'_, '_> {
    fn place(&mut self, old: &Ty, new: &Ty) -> Wire {
        match (old, new) {
            (Ty::Raw(_) | Ty::Custom(..), _) | (_, Ty::Raw(RawReason::NoValue)) => Wire::Yes,
            (Ty::Named(a), Ty::Named(b)) if self.both.pairs.are_paired(*a, *b) => Wire::Yes,
            (Ty::Listed(old, listed), new) => {
                let is_listed = |values: &[Literal]| values.iter().all(|value| listed.contains(value));
                let is_admitted = self.both.new.listed(new).is_some_and(is_listed);
                let least = if self.is_choosing && !is_admitted { Wire::Degraded } else { Wire::Yes };
                self.place(old, new).max(least)
            }
            (Ty::Nullable(old), Ty::Nullable(new)) => self.place(old, new),
            (Ty::Nullable(_), Ty::Null) => Wire::Yes,
            (Ty::Nullable(old), new) => self.place(old, new),
            (Ty::Named(id), new) => self.named(*id, new),
            (old, new) => self.alternatives(new, &|reading, new| reading.plain(old, new)),
        }
    }

    fn named(&mut self, id: TypeId, new: &Ty) -> Wire {
        if !self.seen.insert((id, new.clone())) {
            return Wire::Yes;
        }
        match &self.both.old[id].shape {
            Shape::Alias(place) => self.place(&place.ty, new),
            Shape::Union(union) => self.alternatives(new, &|reading, new| reading.union(union, new)),
            Shape::Object(object) => self.alternatives(new, &|reading, new| reading.object(object, new)),
            Shape::Enum(values) => self.alternatives(new, &|reading, new| match new {
                Ty::String | Ty::Formatted(_) => Wire::Degraded,
                new => match shape(reading.both.new, new) {
                    Some(Shape::Enum(listed)) if lists(values, listed) && !listed.open => Wire::Yes,
                    Some(Shape::Enum(_)) => Wire::Degraded,
                    _ => Wire::No,
                },
            }),
        }
    }

    /// Returns the worst of everything that `new` may be: aliases, unions and null are taken apart.
    fn alternatives(&mut self, new: &Ty, read: &dyn Fn(&mut Self, &Ty) -> Wire) -> Wire {
        let mut due = vec![new];
        let mut seen = HashSet::new();
        let mut worst = Wire::Yes;
        while let Some(new) = due.pop() {
            match (new, shape(self.both.new, new)) {
                (Ty::Listed(inner, _), _) => due.push(inner),
                (Ty::Nullable(inner), _) => {
                    due.push(inner);
                    worst = worst.max(read(self, &Ty::Null));
                }
                (Ty::Named(id), Some(Shape::Alias(place))) if seen.insert(*id) => due.push(&place.ty),
                (Ty::Named(id), Some(Shape::Union(union))) if seen.insert(*id) => {
                    due.extend(union.variants.iter().map(|variant| &variant.place.ty));
                }
                (_, Some(Shape::Alias(_) | Shape::Union(_))) | (Ty::Raw(RawReason::NoValue), _) => {}
                (Ty::Raw(_), _) => worst = Wire::No,
                (new, _) => worst = worst.max(read(self, new)),
            }
        }
        worst
    }

    /// Compares an `old` type without a name with a `new` type that is no union.
    fn plain(&mut self, old: &Ty, new: &Ty) -> Wire {
        let of_new = shape(self.both.new, new);
        let is_read = match (old, new) {
            (Ty::String | Ty::Formatted(_), Ty::String | Ty::Formatted(_))
            | (Ty::Number, Ty::Number | Ty::Integer { .. })
            | (Ty::Integer { .. }, Ty::Integer { .. })
            | (Ty::Boolean, Ty::Boolean)
            | (Ty::Null, Ty::Null) => true,
            (Ty::String | Ty::Formatted(_), _) => matches!(of_new, Some(Shape::Enum(_))),
            (Ty::Array(a), Ty::Array(b)) | (Ty::Map(a), Ty::Map(b)) => return self.place(a, b),
            (Ty::Array(a), Ty::Tuple(items)) => {
                return items.iter().map(|item| self.place(a, item)).max().unwrap_or_default();
            }
            (Ty::Tuple(a), Ty::Tuple(b)) if a.len() == b.len() => {
                return a.iter().zip(b).map(|(a, b)| self.place(a, b)).max().unwrap_or_default();
            }
            (Ty::Map(value), _) => {
                let Some(Shape::Object(object)) = of_new else { return Wire::No };
                let further = match &object.additional {
                    Additional::Typed(place) => self.place(value, &place.ty),
                    Additional::Open if !matches!(**value, Ty::Raw(_)) => Wire::No,
                    _ => Wire::Yes,
                };
                let members = object.members.iter().map(|member| self.place(value, &member.place.ty));
                return members.max().unwrap_or_default().max(further);
            }
            _ => false,
        };
        if is_read { Wire::Yes } else { Wire::No }
    }

    fn object(&mut self, old: &ObjectDef, new: &Ty) -> Wire {
        let of_new = shape(self.both.new, new);
        let without_object = match old.bare.and_then(|at| old.members.get(at)) {
            Some(member) => self.place(&member.place.ty, new),
            None => Wire::No,
        };
        let members = old.members.iter();
        match (new, of_new) {
            (_, Some(Shape::Object(object))) => self.members(old, object),
            // Any member may be missing, and any may be present.
            (Ty::Map(_), _) if old.members.iter().any(|member| member.required) => Wire::No,
            (Ty::Map(value), _) => {
                members.map(|member| self.place(&member.place.ty, value)).max().unwrap_or_default()
            }
            _ => without_object,
        }
    }

    fn members(&mut self, old: &ObjectDef, new: &ObjectDef) -> Wire {
        let mut worst = Wire::Yes;
        for member in &old.members {
            let other = new.members.iter().find(|other| other.name == member.name);
            worst = worst.max(match other {
                Some(other) if member.required && !other.required => Wire::No,
                Some(other) => self.member(member, other),
                None if member.required => Wire::No,
                None => Wire::Yes,
            });
        }
        worst.max(self.further(old, new))
    }

    fn member(&mut self, old: &MemberDef, new: &MemberDef) -> Wire {
        match (&old.constant, &new.constant) {
            (Some(before), Some(after)) if before == after => Wire::Yes,
            (Some(_), _) => match self.both.kinds_within(&new.place.ty, &Ty::String) {
                true => Wire::Degraded,
                false => Wire::No,
            },
            (None, _) => self.place(&old.place.ty, &new.place.ty),
        }
    }

    /// Members that the old object does not name.
    fn further(&mut self, old: &ObjectDef, new: &ObjectDef) -> Wire {
        let Additional::Typed(place) = &old.additional else {
            return Wire::Yes;
        };
        let is_unnamed = |member: &&MemberDef| !old.members.iter().any(|known| known.name == member.name);
        let named = new.members.iter().filter(is_unnamed).map(|member| &member.place.ty);
        let others = match &new.additional {
            Additional::Typed(other) => Some(&other.ty),
            _ => None,
        };
        named.chain(others).map(|ty| self.place(&place.ty, ty)).max().unwrap_or_default()
    }

    /// Follows the old union's plan for one alternative of `new`, and returns how it reads that.
    fn union(&mut self, old: &UnionDef, new: &Ty) -> Wire {
        let plan = &old.plan;
        let ty = |variant: usize| &old.variants[variant].place.ty;
        match new {
            Ty::Null => scalar(plan.null),
            Ty::Boolean | Ty::Integer { .. } | Ty::Number
                if new.kinds(self.both.new).intersects(plan.judged) =>
            {
                self.best(old.variants.iter().map(|variant| &variant.place.ty), new)
            }
            Ty::Boolean => scalar(plan.boolean),
            Ty::Integer { .. } => scalar(plan.integer.or(plan.number)),
            Ty::Number => scalar(plan.number),
            Ty::Array(item) if !plan.judged.contains(JsonType::Array) => {
                let kinds = item.kinds(self.both.new);
                let is_apt = |arm: &&ArrayArm| !arm.items.and(kinds).is_empty();
                let apt: Vec<usize> = plan.array.iter().filter(is_apt).map(|arm| arm.variant).collect();
                match apt.is_empty() {
                    true => self.best(plan.array.iter().map(|arm| ty(arm.variant)), new),
                    false => self.best(apt.into_iter().map(ty), new),
                }
            }
            Ty::Array(_) | Ty::Tuple(_) => self.best(plan.array.iter().map(|arm| ty(arm.variant)), new),
            Ty::String | Ty::Formatted(_) => {
                let free = plan.string.iter().find(|arm| arm.values.is_empty()).or(plan.string.first());
                free.map_or(Wire::No, |arm| self.place(ty(arm.variant), new))
            }
            Ty::Map(_) => self.objects(old, new, None),
            new => match shape(self.both.new, new) {
                Some(Shape::Object(object)) => self.objects(old, new, Some(object)),
                Some(Shape::Enum(values)) => {
                    let arms = &plan.string;
                    let free = arms.iter().find(|arm| arm.values.is_empty()).or(arms.first());
                    let is_listed =
                        |value: &String| !values.open && arms.iter().any(|arm| arm.values.contains(value));
                    match free {
                        None => Wire::No,
                        Some(_) if values.values.iter().all(is_listed) => Wire::Yes,
                        Some(arm) => self.place(ty(arm.variant), &Ty::String),
                    }
                }
                _ => Wire::No,
            },
        }
    }

    /// Returns an object, or a map, where there is no definition.
    fn objects(&mut self, old: &UnionDef, new: &Ty, object: Option<&ObjectDef>) -> Wire {
        let ty = |arm: &Arm| &old.variants[arm.variant].place.ty;
        match &old.plan.object {
            ObjectPlan::Never => Wire::No,
            ObjectPlan::Only(variant) => self.place(&old.variants[*variant].place.ty, new),
            ObjectPlan::Matched(arms) | ObjectPlan::Judged(arms) => self.best(arms.iter().map(ty), new),
            ObjectPlan::Tagged { key, values, literals, unlisted, absent } => {
                let member =
                    object.and_then(|object| object.members.iter().find(|member| member.name == *key));
                let mut worst = Wire::Yes;
                if member.is_none_or(|member| !member.required) {
                    worst = worst.max(self.best(absent.iter().map(ty), new).min(Wire::Degraded));
                }
                let Some(member) = member else {
                    return worst;
                };
                let text = |tag: &String| values.iter().find(|(value, _)| value == tag).map(|(_, arms)| arms);
                let other =
                    |tag: &Literal| literals.iter().find(|(value, _)| value == tag).map(|(_, arms)| arms);
                let mut tags: Vec<Option<&Vec<Arm>>> = match self.both.new.listed(&member.place.ty) {
                    Some(listed) => listed.iter().map(other).collect(),
                    None => self.both.texts(member).iter().map(|tag| text(tag.as_ref()?)).collect(),
                };
                if self.both.new.is_nullable(&member.place.ty) {
                    tags.push(other(&Literal::Null));
                }
                for arms in tags {
                    worst = worst.max(match arms {
                        Some(arms) => self.best(arms.iter().map(ty), new),
                        None if unlisted.is_empty() => Wire::Degraded,
                        None => self.best(unlisted.iter().map(ty), new),
                    });
                }
                worst
            }
        }
    }

    /// Returns how the variant that fits best reads `new`; if none fits, the worst of all, since any may be chosen.
    fn best<'t>(&mut self, candidates: impl Iterator<Item = &'t Ty>, new: &Ty) -> Wire {
        let was_choosing = std::mem::replace(&mut self.is_choosing, true);
        let candidates: Vec<Wire> = candidates.map(|old| self.place(old, new)).collect();
        self.is_choosing = was_choosing;
        match candidates.iter().min() {
            None => Wire::No,
            Some(Wire::Yes) => Wire::Yes,
            Some(_) => candidates.into_iter().max().unwrap_or_default(),
        }
    }
}

fn scalar(variant: Option<usize>) -> Wire {
    if variant.is_some() { Wire::Yes } else { Wire::No }
}

fn shape<'m>(model: &'m Model, ty: &Ty) -> Option<&'m Shape> {
    match ty {
        Ty::Named(id) => Some(&model[*id].shape),
        _ => None,
    }
}

impl Both<'_> {
    /// Returns the texts that the member of the new side may have: its values, and `None` for any other text.
    fn texts(&self, member: &MemberDef) -> Vec<Option<String>> {
        match &member.constant {
            Some(constant) => vec![Some(constant.clone())],
            None => match shape(self.new, self.new.resolve(&member.place.ty)) {
                Some(Shape::Enum(values)) => {
                    let listed = values.values.iter().cloned().map(Some);
                    listed.chain(values.open.then_some(None)).collect()
                }
                _ => vec![None],
            },
        }
    }

    /// Returns whether a value of `new` has the JSON type of `like`.
    fn kinds_within(&self, new: &Ty, like: &Ty) -> bool {
        let kinds = new.kinds(self.new);
        kinds.and(like.kinds(self.old)) == kinds
    }
}
