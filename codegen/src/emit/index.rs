//! The crate's root and its modules: what is where, for people and for the compiler.

use super::docs;
use super::families::{Families, cfg};
use super::format::{print, stamp};
use super::layout::{File, Layout};
use super::table::table;
use crate::config::{Config, Runtime};
use crate::diagnose::Report;
use crate::model::{Model, ObjectPlan, RustType, Shape, TypeDef, TypeId, UnionDef};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Returns `lib.rs`: the docs with the index of message types, the modules, and the exports.
pub(super) fn root(
    model: &Model,
    layout: &Layout,
    families: &Families,
    config: &Config,
    report: &mut Report,
) -> String {
    let doc = inner_docs(&crate_docs(model, families, config));
    // Each module has its docs inside: there, links find its own types by their names.
    let modules = layout.modules().into_keys().map(|module| {
        let name = format_ident!("{module}");
        let cfg = families.features_of_module(module).as_ref().map(cfg);
        quote! {
            #cfg
            #[rustfmt::skip]
            pub mod #name;
        }
    });
    let formats = formats(model);
    let requests = super::requests::any(model).then(|| {
        quote! {
            #[allow(deprecated)]
            #[rustfmt::skip]
            mod requests;
        }
    });
    let is_ascii = model.iter().all(|(_, def)| super::paths::is_ascii(def));
    let other_scripts = (!is_ascii)
        .then(|| quote!(#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]));
    let (support, inline) = support(config.runtime);
    let code = quote! {
        #![cfg_attr(rustfmt, rustfmt_skip)]
        #![forbid(unsafe_code)]
        #other_scripts

        #support

        /// The types of this crate by name, for tools that choose one at run time.
        #[cfg(feature = "inspect")]
        #[allow(deprecated)]
        #[rustfmt::skip]
        pub mod inspect;

        #formats

        #requests

        #(#modules)*

        #inline
        pub use support::entry::{
            Model, from_reader, from_slice, from_str, read, read_exactly, read_listing_all, read_reader, read_str,
            read_value, to_string, to_value, to_vec, write_to,
        };
        #inline
        pub use support::{
            Body, Deviation, DeviationKind, Error, Extra, Found, Item, ListOf, Number, OrNull, Parsed, Path,
            Reading, Refusal, Request, Unknown,
            UnknownValue,
        };
        #[cfg(feature = "validate")]
        #inline
        pub use support::validate::{
            Violation, Violations, validate, validate_received, validate_received_value, validate_value,
        };

        /// Returns the schemas that the types were made from.
        #[allow(dead_code)]
        fn schemas() -> &'static support::Embedded {
            #[cfg(any(feature = "schemars", feature = "validate"))]
            const TEXT: &str = include_str!("schemas.json");
            #[cfg(not(any(feature = "schemars", feature = "validate")))]
            const TEXT: &str = "";
            static EMBEDDED: support::Embedded = support::Embedded::new(TEXT);
            &EMBEDDED
        }
    };
    let mut text = stamp("all schemas", &model.command);
    text.push_str(&doc);
    text.push('\n');
    text.push_str(&print(code, report));
    text
}

/// Returns how the crate has the runtime as `support`, and the attribute of what it exports of it.
fn support(runtime: Runtime) -> (TokenStream, Option<TokenStream>) {
    match runtime {
        Runtime::Copied => {
            let module = quote! {
                // What the schemas do not call for stays unused.
                #[allow(dead_code, unused_imports, unused_macros)]
                #[macro_use]
                #[rustfmt::skip]
                mod support;
            };
            (module, None)
        }
        Runtime::Crate => {
            let package = quote! {
                #[allow(unused_imports)]
                #[macro_use]
                extern crate schemalock_runtime;
                use schemalock_runtime::support;
            };
            (package, Some(quote!(#[doc(inline)])))
        }
    }
}

/// Returns the module of the formats, whose types are exported at the top.
fn formats(model: &Model) -> Option<TokenStream> {
    let used = super::formats::used(model);
    let names = used.iter().map(|format| format_ident!("{}", format.type_name()));
    (!used.is_empty()).then(|| {
        quote! {
            #[rustfmt::skip]
            mod formats;
            pub use formats::{#(#names),*};
        }
    })
}

/// All facts that `mod.rs` of a module prints.
#[derive(Serialize)]
pub(super) struct ModuleIndex<'m> {
    command: &'m str,
    module: &'m str,
    unions: Vec<String>,
    files: Vec<Listing<'m>>,
}

/// A file of the module.
#[derive(Serialize)]
struct Listing<'m> {
    name: &'m str,
    features: Option<&'m BTreeSet<String>>,
    types: Vec<&'m str>,
}

impl<'m> ModuleIndex<'m> {
    /// Returns the `files` of `module`.
    pub(super) fn of(model: &'m Model, module: &'m str, files: &[&'m File], families: &'m Families) -> Self {
        // The condition of the module itself need not be repeated in it.
        let of_module = families.features_of_module(module);
        let files = files.iter().map(|file| Listing {
            name: &file.name,
            features: families.features_of(module, &file.name).filter(|own| Some(*own) != of_module.as_ref()),
            types: file.types.iter().flat_map(|id| exported(&model[*id])).collect(),
        });
        let files = files.collect();
        ModuleIndex { command: &model.command, module, unions: tagged_unions(model, Some(module)), files }
    }

    /// Returns `mod.rs`.
    pub(super) fn text(&self) -> String {
        let mut lines = vec![module_sentence(self.module)];
        if !self.unions.is_empty() {
            lines.push(String::new());
            lines.extend(self.unions.iter().cloned());
        }
        let mut text = stamp("all schemas", self.command);
        // A name that is in scope needs no path, but not every crate has it there.
        text.push_str("#![allow(rustdoc::redundant_explicit_links)]\n");
        text.push_str(&inner_docs(&lines));
        let mut by_features: BTreeMap<Option<&BTreeSet<String>>, Vec<&Listing<'_>>> = BTreeMap::new();
        for file in &self.files {
            by_features.entry(file.features).or_default().push(file);
        }
        for (features, files) in by_features {
            let rows = files.iter().map(|file| format!("{}: {};", file.name, file.types.join(", ")));
            text.push('\n');
            text.push_str(&table("files", &condition(features), rows, ""));
        }
        text
    }
}

/// Returns the names of what the file of a type exports.
fn exported(def: &TypeDef) -> impl Iterator<Item = &str> {
    let required = match &def.shape {
        Shape::Object(object) => object.required_type.as_deref(),
        _ => None,
    };
    std::iter::once(def.name.as_str()).chain(required)
}

/// Returns the `cfg` condition that is true if any of `features` is on; `all()`, which is always true, without
/// features.
fn condition(features: Option<&BTreeSet<String>>) -> String {
    let features: Vec<String> =
        features.into_iter().flatten().map(|feature| format!("feature = {feature:?}")).collect();
    match features.as_slice() {
        [] => "all()".to_owned(),
        [feature] => feature.clone(),
        features => format!("any({})", features.join(", ")),
    }
}

fn module_sentence(module: &str) -> String {
    match module {
        crate::config::SHARED => {
            "Types that several schemas share, and those that are no messages.".to_owned()
        }
        module => {
            let words = module.replace('_', " ");
            let mut chars = words.chars();
            let first =
                chars.next().map(|first| first.to_uppercase().collect::<String>()).unwrap_or_default();
            format!("{first}{}.", chars.as_str())
        }
    }
}

fn inner_docs(lines: &[String]) -> String {
    let line = |line: &String| match line.as_str() {
        "" => "//!\n".to_owned(),
        line => format!("//! {}\n", line.replace(crate::terminal_text::is_active, " ")),
    };
    lines.iter().map(line).collect()
}

/// For crates with features for families.
const BY_ITSELF: &str = "The families of types are on by themselves, each with all that it reaches: without \
    default features, only what is\nchosen is compiled. The others are off.";

fn crate_docs(model: &Model, families: &Families, config: &Config) -> Vec<String> {
    let text = format!(
        "Typed JSON messages, generated from JSON Schema: `{}`.\n\
         \n\
         - [`from_slice`] and serde's own `Deserialize` read a body as the schema says it. Members, enum values\n  \
           and tags that the schema does not list are kept; anything else that does not fit is an error that names\n  \
           the type, the path, the line and the column.\n\
         - [`read`] reads every well-formed body. What does not fit is set aside where it stood and listed as\n  \
           [`Deviation`]s; writing the value gives the same JSON. [`read_exactly`] refuses any deviation and lists\n  \
           them all.\n\
         - [`to_vec`] and serde's `Serialize` write a value. With the feature `validate`, `validate` checks it\n  \
           first and lists every keyword that it violates.\n\
         \n\
         - [`Reading`] is what frameworks read: `Json<Reading<T>>` takes every well-formed body, as [`read`] does.\n\
         \n\
         Of several members with one name the last one counts, as in `serde_json::Value`. A union goes by the first\n\
         of several tags. An integer is exact up to 64 bits, any other number is the nearest `f64`. An integer past\n\
         64 bits and a number past `f64`, such as `1e400`, keep their text in a [`Number`] that this crate reads from\n\
         text and writes with [`to_vec`]. Raw JSON is a `serde_json::Value`, which has no room for such a number\n\
         unless the feature `arbitrary_precision` changes it for every crate in the build, so that there it is an\n\
         error with its place. Through serde itself it is the nearest `f64`: `serde_json` gives out nothing else.\n\
         \n\
         `Debug` of a value shows what it holds, for developers. `Display` and `Debug` of [`Error`], [`Refusal`],\n\
         [`Deviation`] and violations show names, JSON types and lengths, and never the text of a value: safe to log.\n\
         \n\
         Bodies may nest 127 levels deep.\n\
         \n\
         # Features\n\
         \n\
         {}\n\
         \n\
         - `validate`: `validate` and `validate_value` check a value that is sent against the JSON Schemas, which\n  \
           the crate then holds, `validate_received` and `validate_received_value` one that was received;\n  \
           `jsonschema` does it and takes its time to compile. Nothing is fetched.\n\
         - `inspect`: bodies as a type that is chosen by its name at run time.\n\
         - `schemars`: `schemars::JsonSchema` for every type, from the schemas that the crate holds.\n",
        config.name,
        if families.features.is_empty() { "None is on by itself." } else { BY_ITSELF }
    );
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for parser in super::parsers::used(model) {
        lines.push(format!("- `{}`: {}.", parser.name, parser.does(model, true)));
    }
    for (module, feature) in &families.features {
        lines.push(format!("- `{feature}`: {}", Families::sentence(module)));
    }
    lines.push(String::new());
    lines.extend(tagged_unions(model, None));
    lines
}

/// Returns an index of the unions of `module` that are distinguished by a tag: each variant's tag and type.
/// Without `module`, that of all messages.
fn tagged_unions(model: &Model, module: Option<&str>) -> Vec<String> {
    let mut lines = Vec::new();
    let is_shown = |def: &TypeDef| match module {
        Some(module) => def.module == module,
        None => def.module != crate::config::SHARED,
    };
    let mut unions: Vec<_> = model.iter().filter(|(_, def)| is_shown(def)).collect();
    unions.sort_by_key(|(_, def)| &def.name);
    for (id, def) in unions {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        if let ObjectPlan::Tagged { key, .. } = &union.plan.object {
            lines.extend(index_of(model, id, union, key, module));
        }
    }
    lines
}

fn index_of(model: &Model, id: TypeId, union: &UnionDef, key: &str, module: Option<&str>) -> Vec<String> {
    let link = |id: TypeId| match module == Some(model.module(id)) {
        true => docs::short_link(model, id),
        false => docs::link(model, id),
    };
    let mut lines = vec![format!("# {}", link(id)), String::new()];
    lines.push(format!("| {} | variant | type |", cell(key)));
    lines.push("| --- | --- | --- |".to_owned());
    let ObjectPlan::Tagged { values, literals, .. } = &union.plan.object else {
        return lines;
    };
    let texts = values.iter().map(|(value, arms)| (value.clone(), arms));
    for (value, arms) in texts.chain(literals.iter().map(|(value, arms)| (value.to_string(), arms))) {
        for arm in arms {
            let variant = &union.variants[arm.variant];
            let target = target(&variant.place.rust).map(link).unwrap_or_default();
            lines.push(format!("| {} | `{}` | {target} |", cell(&value), variant.name));
        }
    }
    lines.push(String::new());
    lines
}

/// Returns `text` as code in a cell of a table.
fn cell(text: &str) -> String {
    docs::code_text(text).replace('|', "\\|")
}

fn target(rust: &RustType) -> Option<TypeId> {
    rust.named().first().copied()
}
