//! Reports names that are others than before: of types that could not keep theirs, and of everything where
//! `--fresh-names` chooses all names anew.
//!
//! ```text
//! warning[renamed]: the type here was `CallsItem` and is `Call`
//! warning[renamed]: in `Call`, `started` is now `started_at`
//! ```

use super::before::Before;
use crate::address::Address;
use crate::config::Config;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::lockfile::called;
use crate::model::{Model, TypeDef};
use std::collections::BTreeMap;

/// Reports every type that is called otherwise than before, and every place that is of another type than
/// before: once for each two names. Names that the configuration or the schema itself chose anew go
/// without saying.
pub(super) fn report(model: &Model, config: &Config, before: &Before<'_>, report: &mut Report) {
    let mut renamed: BTreeMap<(&str, String), Vec<&Address>> = BTreeMap::new();
    for (id, def) in model.iter().filter(|(_, def)| !is_chosen(def, config)) {
        let now = def.path();
        let is_other = |path: &&str| **path != now && before.is_of_same_schema(path, def);
        let mut places: BTreeMap<&str, Vec<&Address>> = BTreeMap::new();
        // Of several types at one address, each keeps its own name.
        for address in def.addresses().filter(|address| !before.was_at(&now, address)) {
            if let Some(path) = before.lasting_path(address, def).filter(is_other) {
                places.entry(path).or_default().push(address);
            }
        }
        if let Some(path) = before.path(id).filter(is_other) {
            places.entry(path).or_insert_with(|| vec![&def.address]);
        }
        renamed.extend(places.into_iter().map(|(path, places)| ((path, now.clone()), places)));
    }
    for ((before, now), places) in renamed {
        let message = match places.len() {
            1 => format!("the type here was `{before}` and is `{now}`"),
            2 => format!("the type here and at another place was `{before}` and is `{now}`"),
            many => format!("the type here and at {} other places was `{before}` and is `{now}`", many - 1),
        };
        report.push(Diagnostic::new(Code::Renamed, places[0].clone(), message));
    }
}

/// Reports every type in which fields, variants or values are called otherwise than before.
pub(super) fn report_parts(model: &Model, before: &Before<'_>, report: &mut Report) {
    for (id, def) in model.iter() {
        let now = called(model, def);
        let Some(names) = before.parts(id, now.kind) else { continue };
        let renamed = names.iter().filter_map(|(key, name)| {
            let now = now.names.get(key).filter(|now| *now != name)?;
            Some(format!("`{name}` is now `{now}`"))
        });
        let renamed: Vec<String> = renamed.collect();
        if !renamed.is_empty() {
            let message = format!("in `{}`, {}", def.path(), renamed.join(", "));
            report.push(Diagnostic::new(Code::Renamed, def.address.clone(), message));
        }
    }
}

fn is_chosen(def: &TypeDef, config: &Config) -> bool {
    if config.names.is_empty() {
        return false;
    }
    let by_schema = def.schema_name.iter().any(|name| config.chosen_name(name).is_some());
    by_schema || def.addresses().any(|address| config.chosen_name(&address.to_string()).is_some())
}
