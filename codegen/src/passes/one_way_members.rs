//! Before: `readOnly` and `writeOnly` may be part of what a member refers to or extends. After: the
//! member itself has the direction in which `required` holds for it.
//!
//! ```text
//! {"required": ["id"], "properties": {"id": {"$ref": "#/…/Id"}}}   Id: {"type": "string", "readOnly": true}
//! id: Option<String>                 `validate_received` asks for it, `validate` and `new` do not
//! ```

use crate::diagnose::Report;
use crate::graph::{Direction, Graph, NodeId};
use std::sync::Arc;

/// Moves `readOnly` and `writeOnly` from the schema of a member to the member itself.
pub(super) fn apply(graph: &mut Graph, _report: &mut Report) {
    if graph.ids().all(|id| graph[id].annotations.required_when.is_none()) {
        return;
    }
    for id in graph.ids() {
        let members: Vec<NodeId> = graph[id].keywords.properties.iter().map(|(_, member)| *member).collect();
        for member in members {
            let direction = direction(graph, member);
            if direction.is_some() && graph[member].annotations.required_when.is_none() {
                Arc::make_mut(&mut graph[member].annotations).required_when = direction;
            }
        }
    }
}

/// Returns the direction of a schema, or of the first one that it refers to or extends.
fn direction(graph: &Graph, start: NodeId) -> Option<Direction> {
    let mut seen = vec![start];
    let mut at = 0;
    while let Some(id) = seen.get(at).copied() {
        at += 1;
        if let Some(direction) = graph[id].annotations.required_when {
            return Some(direction);
        }
        let keywords = &graph[id].keywords;
        let extended = keywords.reference.into_iter().chain(keywords.all_of.iter().copied());
        let new: Vec<NodeId> = extended.filter(|id| !seen.contains(id)).collect();
        seen.extend(new);
    }
    None
}
