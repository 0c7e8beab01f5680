//! The JSON-side types of places, before their Rust types are chosen.

use super::{Literal, Model, Shape, ShapeKind, TextFormat, TypeId};
use crate::graph::{JsonType, TypeSet};
use foldhash::{HashSet, HashSetExt};
use serde_json::Number;
use std::sync::Arc;

/// The JSON-side type of a place; [`super::RustType`] is the Rust-side one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// A type with a name.
    Named(TypeId),
    /// Any string.
    String,
    /// A string of a format that has a type of its own.
    Formatted(TextFormat),
    /// An integer, with the bounds that decide its Rust type.
    Integer {
        /// The least value, if the schema gives one.
        minimum: Option<Number>,
        /// The greatest value, if the schema gives one.
        maximum: Option<Number>,
        /// The `format`, such as `int64`.
        format: Option<String>,
    },
    /// Any number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `null` alone.
    Null,
    /// An array of any length.
    Array(Box<Ty>),
    /// An array of exactly these items.
    Tuple(Vec<Ty>),
    /// An object whose member names are free.
    Map(Box<Ty>),
    /// Null, or the type.
    Nullable(Box<Ty>),
    /// One of these values of the type, a boolean or an integer. Rust writes the type itself.
    Listed(Box<Ty>, Vec<Literal>),
    /// The Rust type at this path, which the configuration names, for a schema that admits these JSON types.
    Custom(Arc<str>, TypeSet),
    /// Raw JSON.
    Raw(RawReason),
}

/// The reason why a place holds raw JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RawReason {
    /// The schema admits any value.
    AnyValue,
    /// The schema admits no value.
    NoValue,
    /// The items of the array are of several types by their position.
    MixedItems,
    /// The array has more items of several types than a Rust tuple.
    LongTuple,
    /// The members are of several types by the pattern of their names.
    MixedPatterns,
    /// The type would contain itself without end.
    Endless,
    /// The arrays or maps nest deeper than a Rust type is written.
    TooDeep,
}

impl RawReason {
    /// Returns the reason as half a sentence.
    pub fn as_str(self) -> &'static str {
        match self {
            RawReason::AnyValue => "the schema admits any value",
            RawReason::NoValue => "the schema admits no value",
            RawReason::MixedItems => "the items are of several types by their position",
            RawReason::LongTuple => "a tuple of several types has at most 12 items",
            RawReason::MixedPatterns => "the members are of several types by the pattern of their names",
            RawReason::Endless => "the type would contain itself without end",
            RawReason::TooDeep => "arrays and maps nest too deep in each other",
        }
    }
}

impl Ty {
    /// Returns the type, or null.
    pub fn nullable(self) -> Ty {
        match self {
            Ty::Nullable(_) | Ty::Null | Ty::Raw(_) => self,
            other => Ty::Nullable(Box::new(other)),
        }
    }

    /// Returns the JSON types that the place admits.
    pub fn kinds(&self, model: &Model) -> TypeSet {
        let mut kinds = TypeSet::NONE;
        let mut seen: HashSet<TypeId> = HashSet::new();
        let mut due = vec![self];
        while let Some(ty) = due.pop() {
            kinds = kinds.or(match ty {
                Ty::Named(id) if model.kind(*id) == ShapeKind::Object => JsonType::Object.into(),
                Ty::Named(id) if model.kind(*id) == ShapeKind::Enum => JsonType::String.into(),
                Ty::Named(id) if seen.insert(*id) => match &model[*id].shape {
                    Shape::Object(_) | Shape::Enum(_) => continue,
                    Shape::Alias(place) => {
                        due.push(&place.ty);
                        continue;
                    }
                    Shape::Union(union) => {
                        due.extend(union.variants.iter().map(|variant| &variant.place.ty));
                        continue;
                    }
                },
                // A union that contains itself admits what its other variants do.
                Ty::Named(_) => TypeSet::NONE,
                Ty::String | Ty::Formatted(_) => JsonType::String.into(),
                Ty::Integer { .. } => JsonType::Integer.into(),
                Ty::Number => JsonType::Number.into(),
                Ty::Boolean => JsonType::Boolean.into(),
                Ty::Null => JsonType::Null.into(),
                Ty::Array(_) | Ty::Tuple(_) => JsonType::Array.into(),
                Ty::Map(_) => JsonType::Object.into(),
                Ty::Listed(inner, _) => {
                    due.push(inner);
                    continue;
                }
                Ty::Nullable(inner) => {
                    due.push(inner);
                    JsonType::Null.into()
                }
                Ty::Custom(_, kinds) => *kinds,
                Ty::Raw(_) => TypeSet::ANY,
            });
        }
        kinds
    }

    /// Returns how many arrays, maps and tuples are inside of each other.
    pub fn nesting(&self) -> usize {
        match self {
            Ty::Array(inner) | Ty::Map(inner) => inner.nesting() + 1,
            Ty::Nullable(inner) => inner.nesting(),
            Ty::Tuple(items) => items.iter().map(Ty::nesting).max().unwrap_or(0) + 1,
            _ => 0,
        }
    }

    /// Returns every named type that is mentioned.
    pub fn named(&self) -> Vec<TypeId> {
        match self {
            Ty::Named(id) => vec![*id],
            Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => inner.named(),
            Ty::Tuple(items) => items.iter().flat_map(Ty::named).collect(),
            _ => Vec::new(),
        }
    }
}
