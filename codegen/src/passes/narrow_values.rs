//! Makes `enum` and `type` of one schema agree.
//!
//! ```json
//! { "type": ["string", "number"], "enum": ["a", 1, 1.0, null] }
//! { "type": ["string", "integer"], "enum": ["a", 1] }
//! ```
//! After: every listed value is of a type that is listed, once, and `type` lists no other types.

use super::intersect::Distinct;
use crate::diagnose::Report;
use crate::graph::{Graph, JsonType};
use serde_json::Value;

/// Removes listed values of other types, and types without a listed value.
pub(super) fn apply(graph: &mut Graph, _report: &mut Report) {
    for id in graph.ids() {
        let keywords = &graph[id].keywords;
        let Some(values) = &keywords.values else {
            continue;
        };
        let types = keywords.types;
        let admitted = |value: &&Value| types.is_none_or(|types| types.contains(JsonType::of(value)));
        // `mend-enum-values` has removed repeated strings already, of which there may be thousands.
        let mut distinct = Distinct::default();
        let mut kept: Vec<Value> = Vec::new();
        for value in values.iter().filter(admitted) {
            if value.is_string() || distinct.insert(value) {
                kept.push(value.clone());
            }
        }
        let keywords = &mut graph[id].keywords;
        keywords.is_false |= kept.is_empty();
        keywords.types = Some(kept.iter().map(JsonType::of).collect()).filter(|_| !kept.is_empty()).or(types);
        keywords.values = Some(kept);
    }
}
