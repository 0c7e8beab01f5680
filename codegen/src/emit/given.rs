//! The parameters by which callers give a member: in its setter, and in `new`.
//!
//! ```text
//! {"type": "string"}                               with_name(value: impl Into<String>)
//! {"type": "boolean"}, {"type": "integer"}         by value: with_limit(5)
//! {"type": "array", "items": {"type": "string"}}   any strings: with_tags(["a", "b"])
//! {"type": "array", "items": {"$ref": …}}          any items of the type: with_results([result.into()])
//! {"type": "object", "additionalProperties": …}    any pairs: with_metadata([("city", json!("Bern"))])
//! ```
//!
//! Other items are taken as they are: a type to convert from would leave the types of `.into()` and of empty lists
//! open.

use super::paths;
use crate::model::{Model, RustType, ShapeKind};
use proc_macro2::TokenStream;
use quote::quote;

/// The way in which a caller gives a value.
pub(super) struct Given {
    /// The word for it in the table of a type, see the macro `setter`.
    pub word: &'static str,
    /// The type that the word is about.
    pub ty: TokenStream,
    /// Whether the member holds the value in a box.
    is_boxed: bool,
}

/// Decides how callers give a value of type `rust` where `null` may be given, too.
pub(super) fn given_or_null(model: &Model, rust: &RustType) -> Given {
    match rust {
        RustType::Nullable(_) => Given { word: "into", ty: paths::rust_type(model, rust), is_boxed: false },
        rust => given(model, rust),
    }
}

/// Decides how callers give a value of type `rust`; one that may be `null` is given without its `Option`.
pub(super) fn given(model: &Model, rust: &RustType) -> Given {
    let written = |word, rust: &RustType| Given { word, ty: paths::rust_type(model, rust), is_boxed: false };
    match rust {
        // The name of an alias is all that the file mentions of its type.
        RustType::Named(_) => match model.unaliased(rust) {
            RustType::Boolean | RustType::Signed | RustType::Unsigned | RustType::Unit => {
                written("plain", rust)
            }
            _ => written("into", rust),
        },
        RustType::Box(inner) => Given { is_boxed: true, ..given(model, inner) },
        RustType::Boolean | RustType::Signed | RustType::Unsigned | RustType::Unit => written("plain", rust),
        RustType::Vec(item) if is_text(model, item) => written("texts", item),
        RustType::Vec(item) => written("list", item),
        RustType::Map(value) => written("map", value),
        // A box and a list of typed items are not made of a value inside of an `Option`.
        RustType::Nullable(inner) => match &**inner {
            RustType::Box(_) | RustType::Vec(_) => written("into", inner),
            inner => given(model, inner),
        },
        _ => written("into", rust),
    }
}

impl Given {
    /// Returns the type of a parameter.
    pub(super) fn parameter(&self) -> TokenStream {
        let ty = &self.ty;
        match self.word {
            "plain" => quote!(#ty),
            "texts" => quote!(impl IntoIterator<Item = impl Into<#ty>>),
            "list" => quote!(impl IntoIterator<Item = #ty>),
            "map" => quote!(impl IntoIterator<Item = (impl Into<String>, #ty)>),
            _ => quote!(impl Into<#ty>),
        }
    }

    /// Returns the value of a field, of the parameter `name`.
    pub(super) fn value(&self, name: &syn::Ident) -> TokenStream {
        let value = match self.word {
            "plain" => quote!(#name),
            "texts" => quote!(#name.into_iter().map(Into::into).collect()),
            "list" => quote!(#name.into_iter().collect()),
            "map" => quote!(#name.into_iter().map(|(name, value)| (name.into(), value)).collect()),
            _ => quote!(#name.into()),
        };
        if self.is_boxed { quote!(Box::new(#value)) } else { value }
    }
}

fn is_text(model: &Model, rust: &RustType) -> bool {
    match model.unaliased(rust) {
        RustType::String | RustType::Formatted(_) | RustType::Number => true,
        RustType::Named(id) => model.kind(*id) == ShapeKind::Enum,
        _ => false,
    }
}
