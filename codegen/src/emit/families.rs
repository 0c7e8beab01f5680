//! The features of the generated crate that choose what is compiled: one for each module, which brings
//! its files and all that they reach.

use super::layout::Layout;
use crate::config::SHARED;
use crate::model::Model;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// A file, by its module and name.
type FileKey = (String, String);

/// Features that belong to neither a module nor a parser.
pub(super) const OTHERS: [&str; 4] = ["default", "inspect", "schemars", "validate"];

/// The features that each file needs.
#[derive(Default)]
pub(super) struct Families {
    /// The features by module. Empty if there is only one module, or if the types are a module of another crate.
    pub features: BTreeMap<String, String>,
    of: BTreeMap<FileKey, BTreeSet<String>>,
    /// Modules with files that every family reaches.
    always: BTreeSet<String>,
}

impl Families {
    /// Returns the families of the modules of `layout`.
    pub(super) fn of(model: &Model, layout: &Layout) -> Self {
        let modules = layout.modules();
        if modules.len() < 2 || model.root != "crate" {
            return Families::default();
        }
        let features: BTreeMap<String, String> =
            modules.keys().map(|module| ((*module).to_owned(), feature(module))).collect();
        let reached = reached_directly(model, layout);
        let mut of: BTreeMap<FileKey, BTreeSet<String>> = BTreeMap::new();
        for (module, feature) in &features {
            let mut due: Vec<&FileKey> = reached.keys().filter(|(own, _)| own == module).collect();
            while let Some(file) = due.pop() {
                if of.entry(file.clone()).or_default().insert(feature.clone()) {
                    due.extend(&reached[file]);
                }
            }
        }
        // What every family reaches is there without asking.
        let is_always_there = |brought: &BTreeSet<String>| brought.len() == features.len();
        let always = of.iter().filter(|(_, brought)| is_always_there(brought));
        let always = always.map(|((module, _), _)| module.clone()).collect();
        of.retain(|_, brought| !is_always_there(brought));
        Families { features, of, always }
    }

    /// Returns the features any of which brings what is in a file; `None` if it is always there.
    pub(super) fn features_of(&self, module: &str, name: &str) -> Option<&BTreeSet<String>> {
        self.of.get(&(module.to_owned(), name.to_owned()))
    }

    /// Returns the features any of which brings some of `module`; `None` if some of it is always there.
    pub(super) fn features_of_module(&self, module: &str) -> Option<BTreeSet<String>> {
        let files = self.of.iter().filter(|((own, _), _)| own == module);
        let features: BTreeSet<String> = files.flat_map(|(_, features)| features).cloned().collect();
        (!self.always.contains(module) && !features.is_empty()).then_some(features)
    }

    /// Returns what a feature is for, in a sentence.
    pub(super) fn sentence(module: &str) -> String {
        match module {
            SHARED => format!("All of `{module}`."),
            module => format!("`{module}`, and what these types reach."),
        }
    }
}

fn feature(module: &str) -> String {
    let name = module.replace('_', "-");
    let is_taken =
        OTHERS.contains(&name.as_str()) || crate::config::PARSERS.iter().any(|parser| parser.name == name);
    if is_taken { format!("{name}-types") } else { name }
}

/// Returns the `#[cfg]` attribute that is true if any of `features` is on.
pub(super) fn cfg(features: &BTreeSet<String>) -> TokenStream {
    match features.iter().collect::<Vec<_>>().as_slice() {
        [feature] => quote!(#[cfg(feature = #feature)]),
        features => quote!(#[cfg(any(#(feature = #features),*))]),
    }
}

/// Returns the files whose types a file's own types hold.
fn reached_directly(model: &Model, layout: &Layout) -> BTreeMap<FileKey, BTreeSet<FileKey>> {
    let key = |file: &super::layout::File| (file.module.clone(), file.name.clone());
    let mut reached: BTreeMap<FileKey, BTreeSet<FileKey>> = BTreeMap::new();
    for file in layout.files() {
        let mentioned = file.types.iter().flat_map(|id| model[*id].mentioned());
        let files = mentioned.filter_map(|id| layout.file_of(id)).map(key);
        reached.insert(key(file), files.collect());
    }
    reached
}
