//! Strings of listed values, as open enums.

use super::{Item, docs, object, table, values as listed_values};
use crate::model::{EnumDef, Model, TypeDef};
use quote::{format_ident, quote};

/// Returns the enum and the table of its values.
pub(super) fn string_enum(model: &Model, def: &TypeDef, values: &EnumDef) -> Item {
    let name = format_ident!("{}", def.name);
    let count = values.values.len();
    let what = format!("One of {count} listed {}, or another string.", docs::plural(count, "value"));
    let mut lines = docs::of_type(model, def, &what);
    lines.extend(docs::deprecation(def.annotations.deprecated));
    let doc = docs::doc(lines);
    let deprecated = object::deprecated(def.annotations.deprecated);
    let variants: Vec<_> = values.names.iter().map(|name| format_ident!("{name}")).collect();
    let attributes = values.values.iter().map(|text| {
        let is_deprecated =
            listed_values::note(&def.annotations, &text.as_str().into()).is_some_and(|note| note.deprecated);
        let mut lines = listed_values::lines(&def.annotations, text);
        lines.extend(docs::deprecation(is_deprecated));
        let (doc, deprecated) = (docs::doc(lines), object::deprecated(is_deprecated));
        quote!(#doc #deprecated)
    });
    let derives = object::derives(def);
    let code = quote! {
        #doc
        #deprecated
        #[derive(Clone, PartialEq, Hash #(, #derives)*)]
        #[non_exhaustive]
        pub enum #name {
            #(#attributes #variants,)*
            /// A value that the schema does not list. Compare it by `as_str()`.
            Unknown(UnknownValue),
        }
    };
    let others = if values.open { "open" } else { "unstated" };
    let address = def.address.to_string();
    let head = format!("{name} = {address:?}, {others}, \"one of {count} listed values\"");
    let rows = values.names.iter().zip(&values.values).map(|(name, value)| format!("{name} = {value:?};"));
    Item { code, table: Some(table::table("string_enum", &head, rows, "")) }
}
