//! Before: a chain of references may lead back to itself. After: every chain ends at a schema.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, NodeId};

/// Reports each loop of references, and makes it admit any JSON.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    // The walk in which a node was met first.
    let mut walks: Vec<Option<NodeId>> = vec![None; graph.ids().count()];
    for start in graph.ids() {
        let mut at = Some(start);
        while let Some(id) = at.filter(|id| walks[id.index()].is_none()) {
            walks[id.index()] = Some(start);
            at = graph[id].keywords.reference;
        }
        if let Some(met) = at.filter(|id| walks[id.index()] == Some(start)) {
            cut(graph, met, report);
        }
    }
}

/// Reports the loop that `member` is part of, and cuts it at the schema that was written first.
fn cut(graph: &mut Graph, member: NodeId, report: &mut Report) {
    let next = |id: NodeId| graph[id].keywords.reference.filter(|next| *next != member);
    let mut members: Vec<NodeId> = std::iter::successors(Some(member), |id| next(*id)).collect();
    let first = members.iter().enumerate().min_by_key(|(_, id)| **id).map_or(0, |(at, _)| at);
    members.rotate_left(first);
    let message = "the reference leads back to itself without reaching a schema";
    let address = graph[members[0]].address.child("$ref");
    let mut diagnostic = Diagnostic::new(Code::ReferenceLoop, address, message);
    for step in &members[1..] {
        diagnostic = diagnostic.related(graph[*step].address.clone(), "is part of the loop");
    }
    report.push(diagnostic);
    graph[members[0]].keywords.reference = None;
}
