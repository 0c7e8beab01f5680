//! The list of all types by name, and the example that reads bodies with it.

use super::families::{Families, cfg};
use super::format::{print, stamp};
use super::layout::Layout;
use crate::config::Config;
use crate::diagnose::Report;
use crate::model::Model;
use quote::{format_ident, quote};
use serde::Serialize;
use std::collections::BTreeSet;

/// All facts that `src/inspect.rs` prints.
#[derive(Serialize)]
pub(super) struct TypeList<'m> {
    command: &'m str,
    root: &'m str,
    types: Vec<ListedType<'m>>,
}

#[derive(Serialize)]
struct ListedType<'m> {
    name: &'m str,
    schema: &'m str,
    address: String,
    module: &'m str,
    features: Option<&'m BTreeSet<String>>,
}

impl<'m> TypeList<'m> {
    /// Returns every type of `model`, by name.
    pub(super) fn of(model: &'m Model, layout: &'m Layout, families: &'m Families) -> Self {
        let types = model.iter().map(|(id, def)| ListedType {
            name: &def.name,
            schema: def.schema_name.as_deref().unwrap_or_default(),
            address: def.address.to_string(),
            module: &def.module,
            features: layout.file_of(id).and_then(|file| families.features_of(&file.module, &file.name)),
        });
        let mut types: Vec<ListedType<'_>> = types.collect();
        types.sort_by_key(|entry| entry.name);
        TypeList { command: &model.command, root: &model.root, types }
    }

    /// Returns `src/inspect.rs`.
    pub(super) fn text(&self, report: &mut Report) -> String {
        let root = super::paths::path(self.root);
        let entries = self.types.iter().map(|entry| {
            let ListedType { name, schema, address, module, features } = entry;
            let module = format_ident!("{module}");
            let ident = format_ident!("{name}");
            let cfg = features.map(cfg);
            quote!(#cfg entry::<#root::#module::#ident>(#name, #schema, #address))
        });
        // Without any family there may be no type.
        let read = (!self.types.is_empty()).then(|| {
            quote!(
                #[allow(dead_code)]
                const fn entry<T: #root::support::Field>(
                    name: &'static str,
                    schema: &'static str,
                    address: &'static str,
                ) -> Entry {
                    #root::support::inspect::entry::<T>(name, schema, address, #root::schemas)
                }
            )
        });
        let code = quote! {
            pub use #root::support::inspect::{Entry, Inspection, Outcome, find};
            #read

            /// Every type of this crate, by name.
            pub static TYPES: &[Entry] = &[#(#entries),*];
        };
        let mut text = stamp("all schemas", self.command);
        text.push_str("//! Reading a body as a type that is chosen by its name at run time.\n\n");
        text.push_str(&print(code, report));
        text
    }
}

/// Returns `examples/inspect.rs`.
pub(super) fn example(config: &Config) -> String {
    let example = include_str!("../../runtime_example/inspect.rs");
    let example = example.replace("sample_crate", &config.name.replace('-', "_"));
    let origin = stamp("no schema", &config.command);
    format!("{origin}#![cfg_attr(rustfmt, rustfmt_skip)]\n{example}")
}
