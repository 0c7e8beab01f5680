//! Unions of free-form JSON, which callers read into types of their own.
//!
//! ```text
//! {"anyOf": [{"type": "string"}, {"type": "object"}]}   enum TextOrObject { Text(String), Object(BTreeMap<…>) }
//!
//! value.parse::<MyType>()     reads the value, or the JSON in its text
//! json!({"a": 1}).into()      makes the variant that fits
//! ```

use crate::model::{Model, RustType, TypeDef, UnionDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Prints `parse` and `From<serde_json::Value>`, where no variant has a schema of its own.
pub(super) fn methods(model: &Model, def: &TypeDef, union: &UnionDef) -> Option<TokenStream> {
    if !union.variants.iter().all(|variant| is_free(&variant.place.rust)) {
        return None;
    }
    let name = format_ident!("{}", def.name);
    let root = super::paths::root(model);
    Some(quote! {
        impl #name {
            /// Reads the value into a type of your own. A text is read as JSON first, then as itself.
            ///
            /// # Errors
            /// When the value does not fit `T`.
            pub fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
                #root::support::entry::parse(self)
            }
        }

        impl From<serde_json::Value> for #name {
            fn from(value: serde_json::Value) -> Self {
                #root::support::entry::union_of(value)
            }
        }
    })
}

/// Returns whether the type constrains no more than the JSON type of a value.
fn is_free(rust: &RustType) -> bool {
    match rust {
        RustType::String
        | RustType::Number
        | RustType::Boolean
        | RustType::Signed
        | RustType::Unsigned
        | RustType::Unit
        | RustType::Raw => true,
        RustType::Box(inner) | RustType::Vec(inner) | RustType::Map(inner) | RustType::Nullable(inner) => {
            is_free(inner)
        }
        RustType::Named(_) | RustType::Formatted(_) | RustType::Custom(_) | RustType::Tuple(_) => false,
    }
}
