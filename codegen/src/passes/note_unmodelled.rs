//! Keywords that no type expresses (`not`, `if`, `contains`, …) are named in the report. Changes
//! nothing.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::Graph;

/// Reports each keyword that no type expresses.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        for keyword in &graph[id].keywords.unmodelled {
            let message = format!("`{keyword}` is only checked; the type admits what it excludes");
            report.push(Diagnostic::new(Code::NotModelled, graph[id].address.child(keyword), message));
        }
    }
}
