//! Strings of listed values, as open enums.

use super::docs;
use crate::model::{EnumDef, TypeDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The enum, its table of values, and the traits that table needs.
pub fn string_enum(def: &TypeDef, values: &EnumDef) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let address = def.address.to_string();
    let count = values.values.len();
    let what = format!("One of {count} listed {}, or another string.", docs::plural(count, "value"));
    let doc = docs::doc(docs::of_type(def, &what));
    let variants: Vec<_> = values.names.iter().map(|name| format_ident!("{name}")).collect();
    let texts = &values.values;
    let variant_docs = texts.iter().map(|text| docs::doc([format!("`{}`", text.replace('`', "'").escape_debug())]));
    let slots = super::object::slots(count);
    let expected = format!("one of {count} listed {}", docs::plural(count, "value"));
    quote! {
        #doc
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that the schema does not list, as it came. Compare it by `as_str()`.
            Unknown(UnknownValue),
        }

        impl #name {
            /// The values that the schema lists.
            pub const VALUES: &'static [&'static str] = &[#(#texts),*];

            /// The value as it stands in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    #(#name::#variants => #texts,)*
                    #name::Unknown(value) => value.as_str(),
                }
            }

            fn from_name(name: &str) -> Self {
                static NAMES: Names = Names::new(#name::VALUES, &index::<#slots>(#name::VALUES));
                static LISTED: [#name; #count] = [#(#name::#variants),*];
                match NAMES.find(name) {
                    Some(position) => LISTED[position].clone(),
                    None => #name::Unknown(UnknownValue(name.into())),
                }
            }
        }

        impl Text for #name {
            fn set(&mut self, text: &str) -> bool {
                *self = #name::from_name(text);
                !matches!(self, #name::Unknown(_))
            }

            fn as_str(&self) -> &str {
                #name::as_str(self)
            }

            fn expected(&self) -> &'static str {
                #expected
            }
        }

        texts! {
            #name = #address;
        }
    }
}
