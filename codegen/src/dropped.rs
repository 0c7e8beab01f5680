//! Entries that `update --drop-stale` took out of the configuration and the overlay.
//!
//! The lock file remembers them. When upstream restores the schema of an entry, a warning suggests the entry again.
//!
//! ```text
//! "dropped": [{"from": "names", "key": "call.json#/properties/end", "value": "CallEnd"}]
//! warning[fits-again]: the schemas have `call.json#/properties/end` again: `[names]` said "CallEnd"
//! ```

use crate::config::{Config, DOCS, Dropped, IMPORT, OVERLAY};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::glob::matches;
use crate::load::Sources;
use crate::lower;
use crate::overlay::{self, Entry, Overlay};
use serde_json::Value;

/// Returns the entries that are remembered from now on: those of the lock and of this run, without any that is back.
pub(crate) fn remembered(of_lock: &[Dropped], config: &Config) -> Vec<Dropped> {
    let overlay = config.overlay.as_ref().and_then(|path| crate::input::text(path).ok());
    let overlay: Overlay = overlay.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    let mut remembered: Vec<Dropped> = Vec::new();
    for dropped in of_lock.iter().chain(&config.dropped) {
        if !is_back(dropped, config, &overlay) && !remembered.contains(dropped) {
            remembered.push(dropped.clone());
        }
    }
    remembered
}

/// Warns of each remembered entry that would match `sources`, to which the overlay was applied.
pub(crate) fn offer(of_lock: &[Dropped], config: &Config, sources: &Sources, report: &mut Report) {
    if config.is_about_others {
        return;
    }
    for dropped in remembered(of_lock, config) {
        if !config.dropped.contains(&dropped) && fits(&dropped, sources) {
            let Dropped { from, key, value } = &dropped;
            let place = if [OVERLAY, DOCS].contains(&from.as_str()) {
                "the overlay".to_owned()
            } else {
                format!("`{from}`")
            };
            let message = format!("the schemas have `{key}` again, for which {place} said {value}");
            report.push(Diagnostic::without_address(Code::FitsAgain, message));
        }
    }
}

/// Warns of each remembered entry of `[import] roots` that would select one of `components`.
pub(crate) fn offer_roots(of_lock: &[Dropped], config: &Config, components: &[String], report: &mut Report) {
    let gone = of_lock.iter().filter(|one| one.from == IMPORT && !config.import.roots.contains(&one.key));
    for Dropped { key, .. } in gone.filter(|one| components.iter().any(|name| matches(&one.key, name))) {
        let message = format!("the document has `{key}` again, which `[import] roots` selected");
        report.push(Diagnostic::without_address(Code::FitsAgain, message));
    }
}

/// Returns whether the configuration or the overlay has the entry again, with any value.
fn is_back(dropped: &Dropped, config: &Config, overlay: &Overlay) -> bool {
    let Dropped { from, key, value } = dropped;
    match from.as_str() {
        "names" => config.names.contains_key(key),
        "types" => config.types.contains_key(key),
        "derive" => config.derive.contains_key(key),
        "requests" => config.requests.contains_key(key),
        "roots" => config.roots.contains(key),
        "modules" => config.modules.values().any(|patterns| patterns.contains(key)),
        "audit" => config.audit.roots.iter().any(|root| root.patterns().contains(key)),
        IMPORT => config.import.roots.contains(key),
        DOCS => overlay.docs.contains_key(key),
        OVERLAY => {
            let without_reason = |value: &Value| {
                let mut value = value.clone();
                value.as_object_mut().map(|members| members.shift_remove("reason"));
                value
            };
            let known = overlay.entries.iter().filter_map(|entry| serde_json::to_value(entry).ok());
            known.into_iter().any(|entry| without_reason(&entry) == without_reason(value))
        }
        _ => false,
    }
}

/// Returns whether the schemas have what the entry is about.
fn fits(dropped: &Dropped, sources: &Sources) -> bool {
    let Dropped { from, key, value } = dropped;
    match from.as_str() {
        OVERLAY => {
            serde_json::from_value::<Entry>(value.clone()).is_ok_and(|entry| overlay::fits(&entry, sources))
        }
        DOCS | "roots" => sources.locate(key).is_some(),
        "names" | "types" | "modules" | "audit" => {
            sources.locate(key).is_some() || lower::names(sources).iter().any(|name| matches(key, name))
        }
        // These are about Rust names, which no schema shows.
        _ => false,
    }
}
