//! Upstream's mistake: a `default` of another JSON type than its schema.
//!
//! After: every remaining default is of a type that its schema admits.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, JsonType};
use std::sync::Arc;

/// Removes each `default` that its schema does not admit by its JSON type.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        let Some(default) = &graph[id].annotations.default else {
            continue;
        };
        let found = JsonType::of(default);
        let Some(types) = graph[id].keywords.types else {
            continue;
        };
        let is_null = default.is_null() && graph[id].keywords.checks.contains_key("nullable");
        if !is_null && !types.contains(found) {
            let message = format!(
                "the default is of type {}, the schema of type {types}; it is left out",
                found.as_str()
            );
            report.push(Diagnostic::new(Code::MendedDefault, graph[id].address.child("default"), message));
            Arc::make_mut(&mut graph[id].annotations).default = None;
        }
    }
}
