//! Removes `additionalProperties` that admits everything, as if it were not stated. The docs still mention
//! it: an annotation keeps that.
//!
//! ```json
//! { "type": "object", "properties": { "a": {} }, "additionalProperties": true }
//! { "type": "object", "properties": { "a": {} } }
//! ```

use crate::diagnose::Report;
use crate::graph::Graph;
use std::sync::Arc;

/// Removes each `additionalProperties` that admits everything, and notes it for the docs.
pub(super) fn apply(graph: &mut Graph, _report: &mut Report) {
    for id in graph.ids() {
        let additional = graph[id].keywords.additional;
        if additional.is_some_and(|others| graph[others].keywords.is_any()) {
            graph[id].keywords.additional = None;
            Arc::make_mut(&mut graph[id].annotations).is_open = true;
        }
    }
}
