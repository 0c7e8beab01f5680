//! `src/requests.rs`: which type answers which request.

use super::families::{Families, cfg};
use super::format::{print, stamp};
use super::layout::Layout;
use super::paths;
use crate::diagnose::Report;
use crate::model::{Exchange, Model, TypeId};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns whether any type is a request.
pub(super) fn any(model: &Model) -> bool {
    pairs(model).next().is_some()
}

/// Returns the text of the file: one `impl Request` for each request.
pub(super) fn text(model: &Model, layout: &Layout, families: &Families, report: &mut Report) -> String {
    let root = paths::path(&model.root);
    let condition = |id: TypeId| {
        let file = layout.file_of(id)?;
        families.features_of(&file.module, &file.name).map(cfg)
    };
    let path = |id: TypeId| -> TokenStream {
        let (module, name) = (format_ident!("{}", model[id].module), format_ident!("{}", model[id].name));
        quote!(#root::#module::#name)
    };
    let impls = pairs(model).map(|(request, response)| {
        let (asks, answers) = (condition(request), condition(response));
        let (request, response) = (path(request), path(response));
        quote! {
            #asks
            #answers
            impl #root::support::Request for #request {
                type Response = #response;
            }
        }
    });
    let code = quote!(#(#impls)*);
    let mut text = stamp("all schemas", &model.command);
    text.push_str("//! Requests and their responses.\n\n");
    text.push_str(&print(code, report));
    text
}

/// Returns the requests, each with the type that answers it, by name.
fn pairs(model: &Model) -> impl Iterator<Item = (TypeId, TypeId)> {
    let mut pairs: Vec<(TypeId, TypeId)> = Vec::new();
    for (id, def) in model.iter() {
        let answered = def.exchange.iter().find_map(|exchange| match exchange {
            Exchange::AnsweredBy(response) => Some(*response),
            Exchange::Answers(_) => None,
        });
        pairs.extend(answered.map(|response| (id, response)));
    }
    pairs.sort_by_key(|(request, _)| model[*request].name.clone());
    pairs.into_iter()
}
