//! Upstream's mistake: `enum` is on `type: array` and lists what the items may be.
//!
//! Before: an array schema may list values that are no arrays. After: its items list them.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, JsonType, Keywords, Node};
use std::sync::Arc;

/// Moves each `enum` of item values from the array to its items.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        let keywords = &graph[id].keywords;
        let is_array = keywords.types.is_some_and(|types| types.single() == Some(JsonType::Array));
        let lists_items =
            |values: &Vec<_>| !values.is_empty() && !values.iter().any(serde_json::Value::is_array);
        if !is_array || !keywords.values.as_ref().is_some_and(lists_items) {
            continue;
        }
        let values = graph[id].keywords.values.take();
        let count = values.as_ref().map_or(0, Vec::len);
        let message = format!("the `enum` of {count} values on an array is read as the `enum` of its items");
        report.push(Diagnostic::new(Code::MendedArrayEnum, graph[id].address.child("enum"), message));
        match graph[id].keywords.items.rest {
            Some(items) if graph[items].keywords.reference.is_none() => {
                if graph[items].keywords.values.is_none() {
                    graph[items].keywords.values = values;
                }
            }
            Some(_) => {}
            None => {
                let keywords = Keywords { values, ..Keywords::default() };
                let address = graph[id].address.child("items");
                let items = graph.add(Node { address, keywords, annotations: Arc::default() });
                graph[id].keywords.items.rest = Some(items);
            }
        }
    }
}
