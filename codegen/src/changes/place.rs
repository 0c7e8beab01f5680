//! Two types of one place: how they relate, whether old builds read the new one, and whether Rust
//! writes both the same.

use super::pair_types::TypePairs;
use super::verdict::Bump;
use crate::model::{EnumDef, Model, Place, RustType, Shape, Ty};

/// The relation of the new type to the old one, by the values that they admit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    Same,
    Narrower,
    Wider,
    Different,
}

/// Both models, with the pairs of their types.
pub(super) struct Both<'m> {
    pub old: &'m Model,
    pub new: &'m Model,
    pub pairs: &'m TypePairs,
}

impl Both<'_> {
    /// Returns how `new` relates to `old`. Changes within paired types do not count.
    pub(super) fn relation(&self, old: &Ty, new: &Ty) -> Relation {
        use Relation::{Different, Narrower, Same, Wider};
        match (old, new) {
            (Ty::Named(a), Ty::Named(b)) if self.pairs.are_paired(*a, *b) => Same,
            (Ty::Listed(a, _), b) => self.relation(a, b),
            (a, Ty::Listed(b, _)) => self.relation(a, b),
            (Ty::Nullable(a), Ty::Nullable(b)) => self.relation(a, b),
            (Ty::Array(a), Ty::Array(b)) | (Ty::Map(a), Ty::Map(b)) => self.relation(a, b),
            (Ty::Tuple(a), Ty::Tuple(b)) if a.len() == b.len() => {
                let items = a.iter().zip(b).map(|(a, b)| self.relation(a, b));
                items.fold(Same, |all, item| match (all, item) {
                    (all, item) if all == item || item == Same => all,
                    (Same, item) => item,
                    _ => Different,
                })
            }
            (Ty::Integer { .. }, Ty::Integer { .. }) => Same,
            (Ty::Integer { .. }, Ty::Number) => Wider,
            (Ty::Number, Ty::Integer { .. }) => Narrower,
            (Ty::Formatted(_), Ty::String) => Wider,
            (Ty::String, Ty::Formatted(_)) => Narrower,
            (Ty::Custom(a, _), Ty::Custom(b, _)) if a == b => Same,
            (Ty::Raw(a), Ty::Raw(b)) => {
                if a == b {
                    Same
                } else {
                    Different
                }
            }
            (Ty::Raw(_), _) => Narrower,
            (_, Ty::Raw(_)) => Wider,
            (a, Ty::Nullable(b)) => match self.relation(a, b) {
                Same | Wider => Wider,
                Narrower | Different => Different,
            },
            (Ty::Nullable(a), b) => match self.relation(a, b) {
                Same | Narrower => Narrower,
                Wider | Different => Different,
            },
            (Ty::Named(_), _) | (_, Ty::Named(_)) => self.named_relation(old, new),
            (a, b) => {
                if a == b {
                    Same
                } else {
                    Different
                }
            }
        }
    }

    /// Returns how two types relate if at least one has a name, and neither is an alias of the other.
    fn named_relation(&self, old: &Ty, new: &Ty) -> Relation {
        use Relation::{Different, Narrower, Same, Wider};
        let (behind_old, behind_new) = (self.old.resolve(old), self.new.resolve(new));
        if behind_old != old || behind_new != new {
            return self.relation(behind_old, behind_new);
        }
        match (self.shape(self.old, old), self.shape(self.new, new)) {
            (Some(Shape::Enum(a)), Some(Shape::Enum(b))) => match (lists(a, b), lists(b, a)) {
                (true, true) => Same,
                (true, false) => Narrower,
                (false, true) => Wider,
                (false, false) => Different,
            },
            (Some(Shape::Enum(_)), None) if *new == Ty::String => Wider,
            (None, Some(Shape::Enum(_))) if *old == Ty::String => Narrower,
            (Some(Shape::Union(union)), _)
                if union.variants.iter().any(|variant| self.relation_is_same(&variant.place.ty, new)) =>
            {
                Narrower
            }
            (_, Some(Shape::Union(union)))
                if union.variants.iter().any(|variant| self.relation_is_same(old, &variant.place.ty)) =>
            {
                Wider
            }
            _ => Different,
        }
    }

    /// Compares as [`Both::relation`] does, but does not look into unions, which may contain themselves.
    fn relation_is_same(&self, old: &Ty, new: &Ty) -> bool {
        match (old, new) {
            (Ty::Named(a), Ty::Named(b)) => self.pairs.are_paired(*a, *b),
            (Ty::Named(_), _) | (_, Ty::Named(_)) => false,
            (Ty::Array(a), Ty::Array(b)) | (Ty::Map(a), Ty::Map(b)) => self.relation_is_same(a, b),
            (old, new) => old == new,
        }
    }

    fn shape<'m>(&self, model: &'m Model, ty: &Ty) -> Option<&'m Shape> {
        match ty {
            Ty::Named(id) => Some(&model[*id].shape),
            _ => None,
        }
    }

    /// Returns what another type in Rust asks of the version.
    pub(super) fn bump(&self, old: &Place, new: &Place) -> Bump {
        if self.same_rust(&old.rust, &new.rust) { Bump::Patch } else { Bump::Major }
    }

    /// Returns whether users of the crate see the same type.
    pub(super) fn same_rust(&self, old: &RustType, new: &RustType) -> bool {
        let (old, new) = (self.old.unaliased(old), self.new.unaliased(new));
        match (old, new) {
            (RustType::Named(a), RustType::Named(b)) => self.pairs.are_paired(*a, *b),
            (RustType::Vec(a), RustType::Vec(b))
            | (RustType::Map(a), RustType::Map(b))
            | (RustType::Nullable(a), RustType::Nullable(b))
            | (RustType::Box(a), RustType::Box(b)) => self.same_rust(a, b),
            (RustType::Tuple(a), RustType::Tuple(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.same_rust(a, b))
            }
            (RustType::Named(_), _) | (_, RustType::Named(_)) => false,
            (old, new) => old == new,
        }
    }
}

/// Returns whether `list` has every value of `other`.
pub(super) fn lists(list: &EnumDef, other: &EnumDef) -> bool {
    other.values.iter().all(|value| list.values.contains(value))
}

/// Returns a type in words, for the report.
pub(super) fn words(model: &Model, ty: &Ty) -> String {
    match ty {
        Ty::Named(id) => format!("`{}`", model[*id].name),
        Ty::String => "a string".to_owned(),
        Ty::Formatted(format) => format.words().to_owned(),
        Ty::Integer { .. } => "an integer".to_owned(),
        Ty::Number => "a number".to_owned(),
        Ty::Boolean => "a boolean".to_owned(),
        Ty::Null => "null".to_owned(),
        Ty::Array(item) => format!("an array of {}", bare(&words(model, item))),
        Ty::Map(value) => format!("a map of {}", bare(&words(model, value))),
        Ty::Tuple(items) => format!("a tuple of {}", items.len()),
        Ty::Nullable(inner) => format!("{} or null", words(model, inner)),
        Ty::Listed(inner, _) => words(model, inner),
        Ty::Custom(path, _) => format!("`{path}`"),
        Ty::Raw(reason) => format!("raw JSON ({})", reason.as_str()),
    }
}

/// Returns the words without the article, as after `of`.
fn bare(words: &str) -> &str {
    words.strip_prefix("an ").or_else(|| words.strip_prefix("a ")).unwrap_or(words)
}
