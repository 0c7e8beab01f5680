//! Methods that give a member's value or the schema's default for it.
//!
//! ```text
//! {"model": {"type": "string", "default": "nova-2"}}   fn model_or_default(&self) -> &str
//! {"enabled": {"type": "boolean", "default": true}}    fn enabled_or_default(&self) -> bool
//! ```

use super::{object, paths};
use crate::model::{MemberDef, Model, ObjectDef, RustType, Shape};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;
use std::collections::BTreeSet;

/// Prints a method for each optional member whose default is a boolean, a number, a text or a listed value. Other
/// defaults are only in the docs of the member.
pub(super) fn methods(model: &Model, object: &ObjectDef) -> Vec<TokenStream> {
    let setters: BTreeSet<String> = object.members.iter().map(|member| setter(&member.field)).collect();
    let method = |member: &MemberDef| {
        let name = format!("{}_or_default", member.field.trim_start_matches("r#"));
        if member.required || member.constant.is_some() || setters.contains(&name) {
            return None;
        }
        let default = member.annotations.default.as_ref()?;
        let rust = match &member.place.rust {
            RustType::Nullable(inner) => inner,
            rust => rust,
        };
        let (ty, value) = value(model, rust, member, default)?;
        let doc = format!(
            "Returns {}, or the schema's default for it: {}.",
            super::docs::code_text(&member.name),
            super::docs::code(default)
        );
        let doc = super::docs::doc([doc]);
        let name = format_ident!("{name}");
        Some(quote! {
            #doc
            pub fn #name(&self) -> #ty {
                #value
            }
        })
    };
    object.members.iter().filter_map(method).collect()
}

/// Returns the name of a member's setter.
pub(super) fn setter(field: &str) -> String {
    format!("with_{}", field.trim_start_matches("r#"))
}

/// Returns the type that the method returns, and the expression that it returns.
fn value(
    model: &Model,
    rust: &RustType,
    member: &MemberDef,
    default: &Value,
) -> Option<(TokenStream, TokenStream)> {
    let field = object::ident(member);
    let copied = match member.is_or_null() {
        true => quote!(self.#field.as_ref().copied()),
        false => quote!(self.#field),
    };
    Some(match (rust, default) {
        (RustType::Boolean, Value::Bool(default)) => (quote!(bool), quote!(#copied.unwrap_or(#default))),
        (RustType::Signed, default) => {
            let default = proc_macro2::Literal::i64_unsuffixed(default.as_i64()?);
            (quote!(i64), quote!(#copied.unwrap_or(#default)))
        }
        (RustType::Unsigned, default) => {
            let default = proc_macro2::Literal::u64_unsuffixed(default.as_u64()?);
            (quote!(u64), quote!(#copied.unwrap_or(#default)))
        }
        (RustType::Number, Value::Number(default)) => {
            let default = default.as_f64().filter(|default| default.is_finite())?;
            let default = proc_macro2::Literal::f64_unsuffixed(default);
            (quote!(f64), quote!(self.#field.as_ref().map_or(#default, |number| number.as_f64())))
        }
        (RustType::String, Value::String(default)) => {
            (quote!(&str), quote!(self.#field.as_deref().unwrap_or(#default)))
        }
        (RustType::Named(id), Value::String(default)) => {
            let Shape::Enum(values) = &model[*id].shape else { return None };
            let at = values.values.iter().position(|value| value == default)?;
            let ty = paths::rust_type(model, rust);
            let variant = format_ident!("{}", values.names[at]);
            (quote!(#ty), quote!(self.#field.as_ref().cloned().unwrap_or(#ty::#variant)))
        }
        _ => return None,
    })
}
