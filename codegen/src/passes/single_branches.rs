//! A `oneOf` or `anyOf` of one branch says the same as an `allOf` of it.
//!
//! After: every `oneOf` and `anyOf` has at least two branches, each once.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, NodeId};

pub fn apply(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        if graph[id].keywords.one_of.is_empty() && graph[id].keywords.any_of.is_empty() {
            continue;
        }
        let mut keywords = std::mem::take(&mut graph[id].keywords);
        drop_repeated(graph, &mut keywords.one_of);
        drop_repeated(graph, &mut keywords.any_of);
        for branches in [&mut keywords.one_of, &mut keywords.any_of] {
            if branches.len() == 1 {
                let branch = branches.remove(0);
                if says_the_same(graph, branch, &keywords.all_of) {
                    let message = "`allOf` and `oneOf` refer to the same schema; it is read once";
                    let address = graph[branch].address.clone();
                    report.push(Diagnostic::new(Code::MendedRepeatedBranch, address, message));
                } else {
                    keywords.all_of.push(branch);
                }
            }
        }
        graph[id].keywords = keywords;
    }
}

fn drop_repeated(graph: &Graph, branches: &mut Vec<NodeId>) {
    let mut kept: Vec<NodeId> = Vec::new();
    branches.retain(|branch| {
        let is_new = !says_the_same(graph, *branch, &kept);
        if is_new {
            kept.push(*branch);
        }
        is_new
    });
}

/// Whether `branch` is a bare reference to what one of `others` refers to.
fn says_the_same(graph: &Graph, branch: NodeId, others: &[NodeId]) -> bool {
    let target = |id: NodeId| graph[id].keywords.reference.filter(|_| graph[id].keywords.is_bare_reference());
    target(branch).is_some_and(|referred| others.iter().any(|other| target(*other) == Some(referred)))
}
