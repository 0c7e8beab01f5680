//! The Rust types of places.

use super::{TextFormat, TypeId};
use std::sync::Arc;

/// A Rust type, as typify models it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RustType {
    /// A type of the generated crate.
    Named(TypeId),
    /// `String`.
    String,
    /// A type of the module `formats`.
    Formatted(TextFormat),
    /// `Number`, which keeps the digits that `f64` would round.
    Number,
    /// `bool`.
    Boolean,
    /// `i64`.
    Signed,
    /// `u64`.
    Unsigned,
    /// `()`, for `null`.
    Unit,
    /// `Parsed<_>` of the type at this path.
    Custom(Arc<str>),
    /// `serde_json::Value`.
    Raw,
    /// `ListOf<_>`, or `Vec<_>` where every item fits.
    Vec(Box<RustType>),
    /// `BTreeMap<String, _>`.
    Map(Box<RustType>),
    /// A tuple.
    Tuple(Vec<RustType>),
    /// `Option<_>` where `null` is the value `None`.
    Nullable(Box<RustType>),
    /// `Box<_>`.
    Box(Box<RustType>),
}

impl RustType {
    /// Returns every type of the generated crate that is mentioned.
    pub fn named(&self) -> Vec<TypeId> {
        match self {
            RustType::Named(id) => vec![*id],
            RustType::Vec(inner)
            | RustType::Map(inner)
            | RustType::Nullable(inner)
            | RustType::Box(inner) => inner.named(),
            RustType::Tuple(items) => items.iter().flat_map(RustType::named).collect(),
            _ => Vec::new(),
        }
    }
}
