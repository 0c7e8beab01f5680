//! A schema with a name that needs no type of its own.

use super::{Item, docs, paths};
use crate::model::{Model, Place, TypeDef};
use quote::{format_ident, quote};

/// A `type` item.
pub fn alias(model: &Model, def: &TypeDef, place: &Place) -> Item {
    let name = format_ident!("{}", def.name);
    let doc = docs::doc(docs::of_type(def, "Another name for a simpler type."));
    let ty = paths::rust_type(model, &place.rust);
    let code = quote! {
        #doc
        pub type #name = #ty;
    };
    Item { code, table: None }
}
