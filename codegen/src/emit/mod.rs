//! The model, printed. Emitters take `&Model`, return tokens or text, and decide nothing.

mod accessors;
mod alias;
mod docs;
mod families;
mod format;
mod hash_index;
mod index;
mod inspect;
mod jobs;
mod layout;
mod lock;
mod manifest;
mod object;
mod paths;
mod plan;
mod readme;
mod string_enum;
mod support;
mod table;
mod union;

pub use accessors::names as shared_methods;
pub use lock::sha256;
pub use union::{converted, has_tag_method};

use crate::bundle::Bundle;
use crate::config::Config;
use crate::diagnose::Report;
use crate::load::Sources;
use crate::model::{Model, Shape, TypeId};
use crate::tree::FileTree;
use families::Families;
use jobs::Job;
use layout::Layout;
use proc_macro2::TokenStream;

/// All files of the generated crate.
pub fn emit(
    model: &Model,
    bundle: &Bundle,
    config: &Config,
    sources: &Sources,
    report: &mut Report,
) -> FileTree {
    let layout = Layout::of(model);
    let families = Families::of(model, &layout);
    let (layout, families) = (&layout, &families);
    let mut jobs: Vec<Job<'_>> = Vec::new();
    // What takes longest comes first, so that no thread is left alone with it.
    jobs.push(Box::new(move |tree, report| {
        inspect::insert_into(tree, model, layout, families, config, report);
    }));
    jobs.push(Box::new(|tree, _| tree.insert(crate::tree::LOCK_FILE, lock::lock(model, config, sources))));
    jobs.push(Box::new(|tree, _| tree.insert("src/schemas.json", bundle.text())));
    for (module, files) in layout.modules() {
        jobs.push(Box::new(move |tree, report| {
            let text = index::module(model, module, &files, families, report);
            tree.insert(format!("src/{module}/mod.rs"), text);
        }));
    }
    for file in layout.files() {
        jobs.push(Box::new(move |tree, report| {
            let items = file.types.iter().map(|id| item(model, *id));
            let uses = paths::uses(model, file);
            let path = format!("src/{}/{}.rs", file.module, file.name);
            tree.insert(path, format::rust(&file.origin, file!(), uses, items.collect(), report));
        }));
    }
    jobs.push(Box::new(move |tree, report| {
        tree.insert("src/lib.rs", index::root(model, layout, families, config, report));
    }));
    jobs.push(Box::new(|tree, _| support::insert_into(tree, model)));
    jobs.push(Box::new(move |tree, _| {
        tree.insert("Cargo.toml", manifest::manifest(config, families));
        tree.insert("README.md", readme::readme(model, families, config));
    }));
    jobs::run(&jobs, report)
}

/// A type as it is printed.
struct Item {
    /// What a person reads: definition, methods, conversions.
    code: TokenStream,
    /// What the support code reads.
    table: Option<String>,
}

fn item(model: &Model, id: TypeId) -> Item {
    let def = &model[id];
    match &def.shape {
        Shape::Object(object) => object::object(model, def, object),
        Shape::Union(union) => union::union(model, def, union),
        Shape::Enum(values) => string_enum::string_enum(def, values),
        Shape::Alias(place) => alias::alias(model, def, place),
    }
}
