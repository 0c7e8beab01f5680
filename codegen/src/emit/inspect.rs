//! The list of all types by name, and the example that reads bodies with it.

use super::families::Families;
use super::format::{print, stamp};
use super::layout::Layout;
use crate::config::Config;
use crate::diagnose::Report;
use crate::model::Model;
use crate::tree::FileTree;
use quote::{format_ident, quote};

/// Adds `src/inspect.rs` and `examples/inspect.rs`.
pub fn insert_into(
    tree: &mut FileTree,
    model: &Model,
    layout: &Layout,
    families: &Families,
    config: &Config,
    report: &mut Report,
) {
    let mut defs: Vec<_> = model.iter().collect();
    defs.sort_by_key(|(_, def)| &def.name);
    let root = super::paths::root(model);
    let entries = defs.iter().map(|(id, def)| {
        let name = &def.name;
        let schema = def.schema_name.as_deref().unwrap_or_default();
        let address = def.address.to_string();
        let module = format_ident!("{}", def.module);
        let ident = format_ident!("{}", def.name);
        let cfg = layout.file_of(*id).and_then(|file| families.cfg(&file.module, &file.name));
        quote!(#cfg entry::<#root::#module::#ident>(#name, #schema, #address))
    });
    // Without any family there may be no type.
    let read = (!defs.is_empty()).then(|| {
        quote!(
            #[allow(unused_imports)]
            use #root::support::inspect::entry;
        )
    });
    let code = quote! {
        pub use #root::support::inspect::{Entry, Inspection, Outcome, find};
        #read

        /// Every type of this crate, by name.
        pub static TYPES: &[Entry] = &[#(#entries),*];
    };
    let mut text = stamp("all schemas", file!());
    text.push_str("//! Reading a body as a type that is chosen by its name at run time.\n\n");
    text.push_str(&print(code, report));
    tree.insert("src/inspect.rs", text);
    let example = include_str!("../../support_example/inspect.rs");
    let example = example.replace("sample_crate", &config.name.replace('-', "_"));
    let origin = stamp("nothing", "codegen/support_example/inspect.rs");
    tree.insert("examples/inspect.rs", format!("{origin}#![cfg_attr(rustfmt, rustfmt_skip)]\n{example}"));
}
