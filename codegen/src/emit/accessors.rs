//! Members that every variant of a union has, with the same type.

use crate::model::{MemberDef, Model, ObjectDef, RustType, Shape, UnionDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// A member of every variant.
pub struct Shared<'m> {
    pub member: &'m MemberDef,
    /// Its type, without the box that some variant may hold it in.
    pub rust: &'m RustType,
}

/// The members that every variant of `union` has with the same type, in the order of the first one.
/// None where a variant is no struct.
pub fn shared<'m>(model: &'m Model, union: &'m UnionDef) -> Vec<Shared<'m>> {
    let objects: Option<Vec<&ObjectDef>> =
        union.variants.iter().map(|variant| payload(model, &variant.place.rust)).collect();
    let Some([first, rest @ ..]) = objects.as_deref() else {
        return Vec::new();
    };
    let everywhere = |member: &&MemberDef| rest.iter().all(|object| find(object, member).is_some());
    let fields = first.members.iter().filter(|member| member.constant.is_none());
    fields.filter(everywhere).map(|member| Shared { member, rust: unboxed(&member.place.rust) }).collect()
}

fn find<'m>(object: &'m ObjectDef, like: &MemberDef) -> Option<&'m MemberDef> {
    let same = |member: &&MemberDef| {
        member.name == like.name
            && member.field == like.field
            && member.constant.is_none()
            && unboxed(&member.place.rust) == unboxed(&like.place.rust)
    };
    object.members.iter().find(same)
}

fn payload<'m>(model: &'m Model, rust: &RustType) -> Option<&'m ObjectDef> {
    match rust {
        RustType::Named(id) => match &model[*id].shape {
            Shape::Object(object) => Some(object),
            Shape::Alias(place) => payload(model, &place.rust),
            _ => None,
        },
        RustType::Box(inner) => payload(model, inner),
        _ => None,
    }
}

fn unboxed(rust: &RustType) -> &RustType {
    match rust {
        RustType::Box(inner) => inner,
        other => other,
    }
}

/// The names of the methods for shared members.
pub fn names(model: &Model, union: &UnionDef) -> BTreeSet<String> {
    shared(model, union).iter().map(|shared| shared.member.field.clone()).collect()
}

/// One method for each shared member.
pub fn methods(model: &Model, union: &UnionDef, name: &syn::Ident) -> Vec<TokenStream> {
    shared(model, union)
        .iter()
        .map(|shared| {
            let Shared { member, rust } = shared;
            let field = super::object::ident(member);
            // Every union has a function `empty`.
            let method = if member.field == "empty" { format_ident!("empty_member") } else { field.clone() };
            let ty = super::paths::rust_type(model, rust);
            let arms = union.variants.iter().map(|variant| {
                let variant_name = format_ident!("{}", variant.name);
                let own = payload(model, &variant.place.rust).and_then(|object| find(object, member));
                let is_boxed = own.is_some_and(|own| matches!(own.place.rust, RustType::Box(_)));
                let is_required = own.is_some_and(|own| own.required);
                let access = match (is_required, is_boxed) {
                    (true, false) => quote!(Some(&value.#field)),
                    (true, true) => quote!(Some(&*value.#field)),
                    (false, false) => quote!(value.#field.as_ref()),
                    (false, true) => quote!(value.#field.as_deref()),
                };
                quote!(#name::#variant_name(value) => #access)
            });
            let doc = super::docs::doc([format!(
                "{} of whichever variant it is.",
                super::docs::code_text(&member.name)
            )]);
            quote! {
                #doc
                pub fn #method(&self) -> Option<&#ty> {
                    match self {
                        #(#arms,)*
                        #name::Unknown(_) => None,
                    }
                }
            }
        })
        .collect()
}
