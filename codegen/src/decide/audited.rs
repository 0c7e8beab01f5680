//! Checks that the schemas which `[audit] roots` names exist.

use crate::config::{Config, Preferred};
use crate::diagnose::Report;
use crate::glob::matches;
use crate::model::Model;

/// Reports the patterns that match no schema.
///
/// ```text
/// [audit]
/// roots = ["Call", "Ringing"]     there is no schema Ringing: stale-configuration at /audit/roots/1
/// ```
pub(super) fn report_unused(model: &Model, config: &Config, report: &mut Report) {
    if config.is_about_others {
        return;
    }
    let names: Vec<&str> = model.iter().filter_map(|(_, def)| def.schema_name.as_deref()).collect();
    for (at, root) in config.audit.roots.iter().enumerate() {
        for (inner, pattern) in root.patterns().iter().enumerate() {
            if names.iter().any(|name| matches(pattern, name)) {
                continue;
            }
            let (at, inner) = (at.to_string(), inner.to_string());
            let keys: &[&str] = match root {
                Preferred::One(_) => &["audit", "roots", &at],
                Preferred::Alike(_) => &["audit", "roots", &at, &inner],
            };
            let message = format!("no schema is called `{pattern}`, which `[audit] roots` prefers");
            report.push(config.stale(keys, message));
        }
    }
}
