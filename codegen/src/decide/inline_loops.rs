//! Inline schemas that hold themselves without a reference between: passes can make such ones where
//! they merge schemas that refer to each other.

use crate::graph::{Graph, NodeId};
use crate::model::TypeId;
use foldhash::HashMap;

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    Open,
    Done,
}

/// Returns one schema of every such loop; with a type of its own, it ends the loop. The schemas in `named` have
/// types.
pub(super) fn find(graph: &Graph, named: &HashMap<NodeId, TypeId>) -> Vec<NodeId> {
    let mut states = vec![Mark::New; graph.ids().count()];
    let mut found = Vec::new();
    for start in graph.ids() {
        if states[start.index()] != Mark::New {
            continue;
        }
        let mut path = vec![(start, children(graph, start))];
        states[start.index()] = Mark::Open;
        while let Some((id, due)) = path.last_mut() {
            let Some(child) = due.pop() else {
                states[id.index()] = Mark::Done;
                path.pop();
                continue;
            };
            match states[child.index()] {
                _ if named.contains_key(&child) => {}
                Mark::New => {
                    states[child.index()] = Mark::Open;
                    path.push((child, children(graph, child)));
                }
                Mark::Open if !found.contains(&child) => found.push(child),
                Mark::Open | Mark::Done => {}
            }
        }
    }
    found
}

/// Returns the schemas that are inside of `id`.
fn children(graph: &Graph, id: NodeId) -> Vec<NodeId> {
    match graph[id].keywords.reference {
        Some(_) => Vec::new(),
        None => graph[id].keywords.children().collect(),
    }
}
