//! The model, printed. Emitters take `&Model`, return tokens or text, and decide nothing.

mod accessors;
mod alias;
mod defaults;
mod docs;
mod families;
mod format;
mod formats;
mod free_form;
mod given;
mod index;
mod inspect;
mod jobs;
mod layout;
mod literals;
mod lock;
mod manifest;
mod markdown;
mod object;
mod parsers;
mod paths;
mod plan;
mod readme;
mod requests;
mod runtime;
mod string_enum;
mod table;
mod union;
mod values;
mod variant;
mod wrap;

pub(crate) use union::{converted, has_tag_method};

use crate::config::{Config, PARSERS, Runtime};
use crate::diagnose::Report;
use crate::incremental::Reuse;
use crate::load::Sources;
use crate::model::{Model, Shape, TypeId};
use crate::output::FileTree;
use crate::validation_schema::Bundle;
use families::Families;
use jobs::Job;
use layout::{File, Layout};
use proc_macro2::TokenStream;
use serde::Serialize;

/// Returns the features that generated code asks about.
pub fn features() -> impl Iterator<Item = &'static str> {
    families::OTHERS
        .into_iter()
        .chain(PARSERS.iter().map(|parser| parser.name))
        .filter(|name| *name != "default")
}

/// Returns all files of the generated crate.
pub fn emit(
    model: &Model,
    bundle: &Bundle,
    config: &Config,
    sources: &Sources,
    report: &mut Report,
) -> FileTree {
    emit_reusing(model, bundle, config, sources, None, report)
}

/// Returns all files of the generated crate. Files that `reuse` has are not printed again.
pub(crate) fn emit_reusing(
    model: &Model,
    bundle: &Bundle,
    config: &Config,
    sources: &Sources,
    reuse: Option<&Reuse<'_>>,
    report: &mut Report,
) -> FileTree {
    let layout = Layout::of(model);
    let families = Families::of(model, &layout);
    let (layout, families) = (&layout, &families);
    let printer = FilePrinter { model, reuse };
    let mut jobs: Vec<Job<'_>> = Vec::new();
    // The longest job is first, so that no thread is left alone with it.
    jobs.push(Box::new(move |tree, report| {
        let listed = inspect::TypeList::of(model, layout, families);
        let about = words(&listed);
        printer.insert(tree, report, "src/inspect.rs".to_owned(), &[&about], &[], |_, report| {
            listed.text(report)
        });
        tree.insert("examples/inspect.rs", inspect::example(config));
    }));
    jobs.push(Box::new(|tree, _| {
        tree.insert(crate::lockfile::LOCK_FILE, lock::lock(model, config, sources));
    }));
    if requests::any(model) {
        jobs.push(Box::new(move |tree, report| {
            tree.insert("src/requests.rs", requests::text(model, layout, families, report));
        }));
    }
    jobs.push(Box::new(|tree, _| {
        tree.insert("src/schemas.json", crate::terminal_text::json(&bundle.text()));
    }));
    for (module, files) in layout.modules() {
        jobs.push(Box::new(move |tree, report| {
            let listed = index::ModuleIndex::of(model, module, &files, families);
            let (path, about) = (format!("src/{module}/mod.rs"), words(&listed));
            printer.insert(tree, report, path, &[&about], &[], |_, _| listed.text());
        }));
    }
    for file in layout.files() {
        jobs.push(Box::new(move |tree, report| {
            let path = format!("src/{}/{}.rs", file.module, file.name);
            let words = [&file.module, &file.name, &file.origin].map(String::as_str);
            printer
                .insert(tree, report, path, &words, &file.types, |model, report| types(model, file, report));
        }));
    }
    jobs.push(Box::new(move |tree, report| {
        tree.insert("src/lib.rs", index::root(model, layout, families, config, report));
    }));
    if config.runtime == Runtime::Copied {
        jobs.push(Box::new(|tree, _| runtime::insert_into(tree, model)));
    }
    jobs.push(Box::new(|tree, _| formats::insert_into(tree, model)));
    jobs.push(Box::new(move |tree, _| {
        tree.insert("Cargo.toml", manifest::manifest(model, config, families));
        tree.insert("README.md", readme::readme(families, config));
        for (name, text) in &config.license_texts {
            tree.insert(name.as_str(), text.clone());
        }
    }));
    jobs::run(&jobs, report)
}

/// Prints files, or reuses them.
#[derive(Clone, Copy)]
struct FilePrinter<'p> {
    model: &'p Model,
    reuse: Option<&'p Reuse<'p>>,
}

impl FilePrinter<'_> {
    /// Adds the file `path`, which `print` prints from nothing but `words`, `types` and what it looks up in
    /// the model that it is given.
    fn insert(
        self,
        tree: &mut FileTree,
        report: &mut Report,
        path: String,
        words: &[&str],
        types: &[TypeId],
        print: impl Fn(&Model, &mut Report) -> String,
    ) {
        let Some(reuse) = self.reuse else { return tree.insert(path, print(self.model, report)) };
        let text = reuse.text(&path, words, types, |model| {
            let text = print(model, report);
            report.diagnostics().is_empty().then_some(text)
        });
        match text {
            Some((text, Some(stamp))) => tree.insert_read_back(path, text, stamp),
            Some((text, None)) => tree.insert(path, text),
            None => {}
        }
    }
}

/// Returns all members of `list` as text.
fn words(list: &impl Serialize) -> String {
    serde_json::to_string(list).unwrap_or_default()
}

/// Returns the types of one file.
fn types(model: &Model, file: &File, report: &mut Report) -> String {
    let items = file.types.iter().map(|id| item(model, *id)).collect();
    format::rust(&file.origin, &model.command, paths::uses(model, file), items, report)
}

/// A type as it is printed.
struct Item {
    /// The code that people read: definition, methods, conversions.
    code: TokenStream,
    /// The table that the support code reads.
    table: Option<String>,
}

fn item(model: &Model, id: TypeId) -> Item {
    let def = &model[id];
    match &def.shape {
        Shape::Object(object) => object::object(model, def, object),
        Shape::Union(union) => union::union(model, def, union),
        Shape::Enum(values) => string_enum::string_enum(model, def, values),
        Shape::Alias(place) => alias::alias(model, def, place),
    }
}
