//! Turns a `oneOf` or `anyOf` of one branch into an `allOf` of it, which means the same.
//!
//! ```json
//! { "anyOf": [{ "type": "string" }, { "type": "string" }, false] }
//! { "allOf": [{ "type": "string" }] }
//! ```
//! After: every `oneOf` and `anyOf` has at least two branches, each once, and none that admits nothing.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, Keywords, NodeId};
use crate::limits::QUESTION_DEPTH;
use foldhash::{HashMap, HashMapExt};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Removes repeated and impossible branches, and turns a union of one branch into an `allOf`.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        if graph[id].keywords.one_of.is_empty() && graph[id].keywords.any_of.is_empty() {
            continue;
        }
        let mut keywords = std::mem::take(&mut graph[id].keywords);
        for branches in [&mut keywords.one_of, &mut keywords.any_of] {
            drop_false(graph, branches);
        }
        drop_repeated(graph, &mut keywords.any_of);
        for branch in drop_repeated(graph, &mut keywords.one_of) {
            let message =
                "this branch repeats another one, so that no value would fit just one; it is read once";
            let address = graph[branch].address.clone();
            report.push(Diagnostic::new(Code::MendedRepeatedBranch, address, message));
        }
        for branches in [&mut keywords.one_of, &mut keywords.any_of] {
            if branches.len() == 1 {
                let branch = branches.remove(0);
                if keywords.all_of.iter().any(|known| refers_to_the_same(graph, branch, *known)) {
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

/// Removes branches that admit nothing, unless all of them do.
fn drop_false(graph: &Graph, branches: &mut Vec<NodeId>) {
    let is_false = |branch: &NodeId| {
        let keywords = &graph[*branch].keywords;
        keywords.is_false && !keywords.nullable
    };
    if !branches.iter().all(is_false) {
        branches.retain(|branch| !is_false(branch));
    }
}

/// Removes branches that equal one before them, and returns them.
fn drop_repeated(graph: &Graph, branches: &mut Vec<NodeId>) -> Vec<NodeId> {
    if branches.len() < 2 {
        return Vec::new();
    }
    let (mut kept, mut dropped): (Vec<NodeId>, Vec<NodeId>) = (Vec::new(), Vec::new());
    // Only branches of one digest are compared: else a union costs the square of its branches.
    let mut known: HashMap<u64, Vec<NodeId>> = HashMap::new();
    for branch in branches.drain(..) {
        let alike = known.entry(digest(graph, branch, 0)).or_default();
        if alike.iter().any(|known| says_the_same(graph, branch, *known)) {
            dropped.push(branch);
        } else {
            alike.push(branch);
            kept.push(branch);
        }
    }
    *branches = kept;
    dropped
}

/// Returns whether two schemas are bare references to one schema.
fn refers_to_the_same(graph: &Graph, one: NodeId, other: NodeId) -> bool {
    let target = |id: NodeId| graph[id].keywords.reference.filter(|_| graph[id].keywords.is_bare_reference());
    target(one).is_some()
        && target(one) == target(other)
        && graph[one].keywords.nullable == graph[other].keywords.nullable
}

/// Returns a number that is the same for two schemas that [`says_the_same`] holds for.
fn digest(graph: &Graph, id: NodeId, depth: usize) -> u64 {
    let mut hasher = DefaultHasher::new();
    let keywords = &graph[id].keywords;
    if depth == QUESTION_DEPTH {
        // Here only one node is the same as another.
        id.hash(&mut hasher);
    } else if keywords.is_bare_reference() {
        (keywords.reference, keywords.nullable).hash(&mut hasher);
    } else {
        graph[id].annotations.title.hash(&mut hasher);
        keywords.reference.hash(&mut hasher);
        format!("{:?}", keywords.without_children()).hash(&mut hasher);
        let below = keywords.children().filter(|child| Some(*child) != keywords.reference);
        below.for_each(|child| digest(graph, child, depth + 1).hash(&mut hasher));
    }
    hasher.finish()
}

/// Returns whether two schemas are the same, keyword by keyword. What they are called does not matter.
pub(super) fn says_the_same(graph: &Graph, one: NodeId, other: NodeId) -> bool {
    says_the_same_below(graph, one, other, 0)
}

fn says_the_same_below(graph: &Graph, one: NodeId, other: NodeId, depth: usize) -> bool {
    if one == other || refers_to_the_same(graph, one, other) {
        return true;
    }
    let (first, second) = (&graph[one].keywords, &graph[other].keywords);
    let children = |keywords: &Keywords| keywords.children().collect::<Vec<NodeId>>();
    let (own, others) = (children(first), children(second));
    let has_same_title = graph[one].annotations.title == graph[other].annotations.title;
    depth < QUESTION_DEPTH
        && has_same_title
        && own.len() == others.len()
        && first.reference == second.reference
        && format!("{:?}", first.without_children()) == format!("{:?}", second.without_children())
        && own.iter().zip(&others).all(|(own, other)| says_the_same_below(graph, *own, *other, depth + 1))
}
