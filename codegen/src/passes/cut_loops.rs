//! Before: a chain of references may lead back to itself. After: every chain ends at a schema.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, NodeId};

pub fn apply(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        if let Some(chain) = loop_from(graph, id) {
            let message = "the reference leads back to itself without reaching a schema";
            let mut diagnostic =
                Diagnostic::new(Code::ReferenceLoop, graph[id].address.child("$ref"), message);
            for step in chain {
                diagnostic = diagnostic.related(graph[step].address.clone(), "is part of the loop");
            }
            report.push(diagnostic);
            graph[id].keywords.reference = None;
        }
    }
}

/// The nodes between `start` and itself, if its chain of references closes.
fn loop_from(graph: &Graph, start: NodeId) -> Option<Vec<NodeId>> {
    let mut chain = Vec::new();
    let mut id = start;
    loop {
        id = graph[id].keywords.reference?;
        if id == start {
            return Some(chain);
        }
        if chain.contains(&id) {
            return None;
        }
        chain.push(id);
    }
}
