//! Chooses the module of the generated crate for each type.

use super::before::Before;
use super::holder::Holders;
use crate::config::{Config, SHARED};
use crate::diagnose::Report;
use crate::model::{Model, TypeDef};
use std::collections::BTreeSet;

/// Puts schemas with a name into their configured module. Inline types go to the module of the schemas that contain
/// them, or to the shared types if those are in several. An inline type stays in its earlier module if one of those
/// schemas still is there.
pub(super) fn apply(model: &mut Model, config: &Config, before: &Before<'_>) {
    model.root.clone_from(&config.module_path);
    model.command.clone_from(&config.command);
    for id in model.ids() {
        if let Some(name) = model[id].schema_name.clone() {
            model[id].module = config.module_of(&name).unwrap_or(SHARED).to_owned();
        }
    }
    let holders = Holders::of(model);
    for id in model.ids() {
        if model[id].schema_name.is_none() {
            let modules = modules_around(model, &holders, &model[id]);
            let kept = before.module(id).filter(|module| *module == SHARED || modules.contains(module));
            let module = kept.unwrap_or(match modules.first() {
                Some(only) if modules.len() == 1 => only,
                _ => SHARED,
            });
            model[id].module = module.to_owned();
        }
    }
}

/// Reports the patterns of `[modules]` that match no schema.
///
/// ```text
/// [modules]
/// calls = ["Call", "Ringing*"]     there is no schema Ringing…: stale-configuration at /modules/calls/1
/// ```
pub(super) fn report_unused(model: &Model, config: &Config, report: &mut Report) {
    if config.is_about_others {
        return;
    }
    let names: Vec<&str> = model.iter().filter_map(|(_, def)| def.schema_name.as_deref()).collect();
    for (module, patterns) in &config.modules {
        for (at, pattern) in patterns.iter().enumerate() {
            if !names.iter().any(|name| crate::glob::matches(pattern, name)) {
                let message =
                    format!("no schema is called `{pattern}`, which the module `{module}` asks for");
                report.push(config.stale(&["modules", module, &at.to_string()], message));
            }
        }
    }
}

/// Returns the modules of the schemas that `def` is in.
fn modules_around<'m>(model: &'m Model, holders: &Holders, def: &TypeDef) -> BTreeSet<&'m str> {
    let addresses = def.addresses();
    addresses.filter_map(|address| holders.holder(address)).map(|id| model[id].module.as_str()).collect()
}
