//! Collects the annotations of a schema's listed values: names, descriptions, and which are deprecated.
//!
//! ```json
//! { "oneOf": [{ "const": "low", "description": "Up to 5." }, { "const": "old", "deprecated": true }] }
//! { "enum": [1, 2], "x-enum-varnames": ["LOW", "HIGH"], "x-enum-descriptions": ["Up to 5.", "The rest."] }
//! ```
//! Before: the branches have them, or arrays beside `enum`, which `lower` has read. After: the annotations of the
//! schema have them for each value.

use crate::diagnose::Report;
use crate::graph::{Graph, NodeId, ValueNote};
use std::sync::Arc;

/// Collects the names, descriptions and deprecations of listed values into the annotations of their schema.
pub(super) fn apply(graph: &mut Graph, _report: &mut Report) {
    for id in graph.ids() {
        let keywords = &graph[id].keywords;
        let branches = keywords.one_of.iter().chain(&keywords.any_of).copied();
        let notes: Vec<ValueNote> = branches.filter_map(|branch| note(graph, branch)).collect();
        let is_new = |note: &ValueNote| {
            let mut known = graph[id].annotations.values.iter();
            !known.any(|known| known.value == note.value)
        };
        let notes: Vec<ValueNote> = notes.into_iter().filter(is_new).collect();
        if !notes.is_empty() {
            Arc::make_mut(&mut graph[id].annotations).values.extend(notes);
        }
    }
}

/// Returns the annotations of the value that a branch of one value has.
fn note(graph: &Graph, branch: NodeId) -> Option<ValueNote> {
    let node = &graph[branch];
    let values = node.keywords.values.as_ref().or(graph[graph.target(branch)].keywords.values.as_ref())?;
    let [value] = values.as_slice() else { return None };
    let annotations = &node.annotations;
    let note = ValueNote {
        value: value.clone(),
        name: annotations.title.clone(),
        description: annotations.description.clone(),
        deprecated: annotations.deprecated,
    };
    (note.name.is_some() || note.description.is_some() || note.deprecated).then_some(note)
}
