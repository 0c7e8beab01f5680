//! A schema with a name that needs no type of its own.

use super::{Item, docs, paths};
use crate::model::{Model, Place, TypeDef};
use quote::{format_ident, quote};

/// Returns a `type` item.
pub(super) fn alias(model: &Model, def: &TypeDef, place: &Place) -> Item {
    let name = format_ident!("{}", def.name);
    let mut lines = docs::of_type(model, def, "Another name for a simpler type.");
    let listed = super::values::listed(model, &place.ty, &def.annotations);
    lines.extend(listed.into_iter().flat_map(|listed| [String::new(), format!("The value is {listed}.")]));
    lines.extend(docs::deprecation(def.annotations.deprecated));
    let doc = docs::doc(lines);
    let deprecated = super::object::deprecated(def.annotations.deprecated);
    let ty = paths::rust_type(model, &place.rust);
    let code = quote! {
        #doc
        #deprecated
        pub type #name = #ty;
    };
    Item { code, table: None }
}
