//! Which module of the generated crate each type stands in.

use super::holder::Holders;
use crate::config::Config;
use crate::model::{Model, TypeDef};
use std::collections::BTreeSet;

/// The module of types that no pattern of the configuration claims.
pub const SHARED: &str = "types";

/// Puts schemas with a name where the configuration says, and inline types where the schemas stand
/// that hold them: with these if they agree, else among the shared types.
pub fn apply(model: &mut Model, config: &Config) {
    model.root.clone_from(&config.module_path);
    for id in model.ids() {
        if let Some(name) = model[id].schema_name.clone() {
            model[id].module = config.module_of(&name).unwrap_or(SHARED).to_owned();
        }
    }
    let holders = Holders::of(model);
    for id in model.ids() {
        if model[id].schema_name.is_none() {
            let modules = modules_around(model, &holders, &model[id]);
            let module = match modules.len() {
                1 => modules.into_iter().next().unwrap_or(SHARED),
                _ => SHARED,
            };
            model[id].module = module.to_owned();
        }
    }
}

/// The modules of the schemas that `def` stands in.
fn modules_around<'m>(model: &'m Model, holders: &Holders, def: &TypeDef) -> BTreeSet<&'m str> {
    let addresses = std::iter::once(&def.address).chain(&def.shared_with);
    addresses.filter_map(|address| holders.around(address)).map(|(id, _)| model[id].module.as_str()).collect()
}
