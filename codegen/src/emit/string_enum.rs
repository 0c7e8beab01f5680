//! Strings of listed values, as open enums.

use super::hash_index::hash_index;
use super::{Item, docs, table};
use crate::model::{EnumDef, TypeDef};
use quote::{format_ident, quote};

/// The enum and the table of its values.
pub fn string_enum(def: &TypeDef, values: &EnumDef) -> Item {
    let name = format_ident!("{}", def.name);
    let count = values.values.len();
    let what = format!("One of {count} listed {}, or another string.", docs::plural(count, "value"));
    let doc = docs::doc(docs::of_type(def, &what));
    let variants: Vec<_> = values.names.iter().map(|name| format_ident!("{name}")).collect();
    let variant_docs = values.values.iter().map(|text| docs::doc([docs::code_text(text)]));
    let code = quote! {
        #doc
        #[derive(Clone, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that the schema does not list, as it came. Compare it by `as_str()`.
            Unknown(UnknownValue),
        }
    };
    let index = hash_index(values.values.iter().map(String::as_str));
    let others = if values.open { "open" } else { "unstated" };
    let address = def.address.to_string();
    let head = format!("{name} = {address:?}, {others}, {index}, \"one of {count} listed values\"");
    let rows = values.names.iter().zip(&values.values).map(|(name, value)| format!("{name} = {value:?};"));
    Item { code, table: Some(table::table("string_enum", &head, rows, "")) }
}
