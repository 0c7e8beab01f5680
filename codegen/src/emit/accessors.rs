//! The methods of unions that give a member of whichever variant it is; see `model::accessors`.

use crate::model::{MemberDef, Model, RustType, Shared, UnionDef, find_shared, payload, shared};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns the type that a method returns inside of its `Option`: a value where it is a plain one, else a
/// reference.
fn returned(model: &Model, rust: &RustType) -> TokenStream {
    match rust {
        RustType::Boolean | RustType::Signed | RustType::Unsigned => super::paths::rust_type(model, rust),
        RustType::Number => quote!(f64),
        RustType::String => quote!(&str),
        RustType::Vec(item) => {
            let item = super::paths::rust_type(model, item);
            quote!(&[#item])
        }
        RustType::Nullable(inner) | RustType::Box(inner) => returned(model, inner),
        rust => {
            let ty = super::paths::rust_type(model, rust);
            quote!(&#ty)
        }
    }
}

/// Returns the type whose name [`returned`] writes, if there is one.
pub(super) fn written(rust: &RustType) -> Option<&RustType> {
    match rust {
        RustType::Number => None,
        RustType::Vec(inner) | RustType::Nullable(inner) | RustType::Box(inner) => match rust {
            RustType::Vec(_) => Some(inner),
            _ => written(inner),
        },
        rust => Some(rust),
    }
}

/// Returns the value of `member` as [`returned`] has it.
fn access(member: &MemberDef, field: &syn::Ident) -> TokenStream {
    let (rust, is_nullable) = match &member.place.rust {
        RustType::Nullable(inner) => (&**inner, true),
        rust => (rust, false),
    };
    let is_option = !member.required || is_nullable;
    match (rust, is_option) {
        (RustType::Boolean | RustType::Signed | RustType::Unsigned, false) => quote!(Some(value.#field)),
        (RustType::Boolean | RustType::Signed | RustType::Unsigned, true) => match member.is_or_null() {
            true => quote!(value.#field.as_ref().copied()),
            false => quote!(value.#field),
        },
        (RustType::Number, false) => quote!(Some(value.#field.as_f64())),
        (RustType::Number, true) => quote!(value.#field.as_ref().map(|number| number.as_f64())),
        (RustType::Vec(_), false) => quote!(Some(&value.#field[..])),
        (RustType::Vec(_), true) => quote!(value.#field.as_ref().map(|items| &items[..])),
        (RustType::String, false) => quote!(Some(value.#field.as_str())),
        (RustType::Box(_), false) => quote!(Some(&*value.#field)),
        (RustType::String | RustType::Box(_), true) => quote!(value.#field.as_deref()),
        (_, false) => quote!(Some(&value.#field)),
        (_, true) => quote!(value.#field.as_ref()),
    }
}

/// Prints a method for each shared member.
pub(super) fn methods(model: &Model, union: &UnionDef, name: &syn::Ident) -> Vec<TokenStream> {
    shared(model, union)
        .iter()
        .map(|shared| {
            let Shared { member, rust } = shared;
            let field = super::object::ident(member);
            // Every union has a function `empty`.
            let method = if member.field == "empty" { format_ident!("empty_member") } else { field.clone() };
            let ty = returned(model, rust);
            let arms = union.variants.iter().map(|variant| {
                let variant_name = format_ident!("{}", variant.name);
                let own = payload(model, &variant.place.rust).and_then(|object| find_shared(object, member));
                match own.map(|own| access(own, &field)) {
                    Some(access) => quote!(#name::#variant_name(value) => #access),
                    None => quote!(#name::#variant_name(_) => None),
                }
            });
            let doc = super::docs::doc([format!(
                "Returns {}; `None` for `Unknown`, and where it is absent.",
                super::docs::code_text(&member.name)
            )]);
            quote! {
                #doc
                pub fn #method(&self) -> Option<#ty> {
                    match self {
                        #(#arms,)*
                        #name::Unknown(_) => None,
                    }
                }
            }
        })
        .collect()
}
