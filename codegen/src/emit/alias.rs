//! A schema with a name that needs no type of its own.

use super::{docs, paths};
use crate::model::{Model, Place, TypeDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// A `type` item.
pub fn alias(model: &Model, def: &TypeDef, place: &Place) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let doc = docs::doc(docs::of_type(def, "Another name for a simpler type."));
    let ty = paths::rust_type(model, &place.rust);
    quote! {
        #doc
        pub type #name = #ty;
    }
}
