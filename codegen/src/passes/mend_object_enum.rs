//! Upstream's mistake: an enum of strings is under `type: object`.
//!
//! Before: `type` may exclude every value that `enum` lists. After: `type` is the type of the values.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, JsonType, TypeSet};

/// Corrects `type` where it excludes every listed value.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        let keywords = &graph[id].keywords;
        let (Some(types), Some(values)) = (keywords.types, &keywords.values) else {
            continue;
        };
        let listed: TypeSet = values.iter().map(JsonType::of).collect();
        if values.is_empty() || types.intersects(listed) {
            continue;
        }
        let message = format!(
            "`type` is {types}, but every value of `enum` is of type {listed}; it is read as {listed}"
        );
        report.push(Diagnostic::new(Code::MendedObjectEnum, graph[id].address.child("type"), message));
        graph[id].keywords.types = Some(listed);
    }
}
