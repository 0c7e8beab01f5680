//! How Rust writes a type.

use super::{TextFormat, TypeId};
use std::sync::Arc;

/// A Rust type, as typify models it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RustType {
    /// A type of the generated crate.
    Named(TypeId),
    String,
    /// A type of the module `formats`.
    Formatted(TextFormat),
    Number,
    Boolean,
    Signed,
    Unsigned,
    Unit,
    /// `Parsed<_>` of the type at this path.
    Custom(Arc<str>),
    /// `serde_json::Value`.
    Raw,
    Vec(Box<RustType>),
    /// `BTreeMap<String, _>`.
    Map(Box<RustType>),
    Tuple(Vec<RustType>),
    /// `Option<_>` where `null` is the value `None`.
    Nullable(Box<RustType>),
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
