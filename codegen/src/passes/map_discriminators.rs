//! Before: a union may have a `discriminator`. After: each of its branches has the [`Tags`] that lead to
//! it: the values that the mapping gives it, or else the name of its schema.
//!
//! ```text
//! {"oneOf": [{"$ref": "#/…/Sparrow"}, {"$ref": "#/…/Finch"}],
//!  "discriminator": {"propertyName": "kind", "mapping": {"s1": "Sparrow", "s2": "Sparrow"}}}
//!
//! "s1" → Sparrow, "s2" → Sparrow, "Finch" → Finch
//! ```

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, Keywords, NodeId};
use foldhash::{HashMap, HashSet};
use std::sync::Arc;

/// Gives each branch of a union with a `discriminator` its tags.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    let due: Vec<NodeId> = graph.ids().filter(|id| graph[*id].keywords.mapping.is_some()).collect();
    if due.is_empty() {
        return;
    }
    let names: HashMap<NodeId, String> = graph.roots.iter().cloned().collect();
    for id in due {
        let mapping = graph[id].keywords.mapping.take().unwrap_or_default();
        map(graph, id, &mapping, &names, report);
    }
}

fn map(
    graph: &mut Graph,
    id: NodeId,
    mapping: &[(String, NodeId)],
    names: &HashMap<NodeId, String>,
    report: &mut Report,
) {
    let branches = branches(graph, id);
    if branches.is_empty() {
        return note_idle(graph, id, report);
    }
    // What is beside the union makes other types of its branches, which keep the names of their schemas.
    let has_siblings = has_siblings(&graph[id].keywords);
    let mut is_used = vec![false; mapping.len()];
    for branch in &branches {
        let of_rest = graph[*branch].annotations.tags.takes_rest;
        // The rest of a base that became a union is the base itself.
        let schema = if of_rest { id } else { graph[*branch].keywords.reference.unwrap_or(*branch) };
        let leads_here: Vec<bool> =
            mapping.iter().map(|(_, target)| is_same(graph, *target, schema, of_rest)).collect();
        is_used.iter_mut().zip(&leads_here).for_each(|(used, leads)| *used |= leads);
        let mapped = mapping.iter().zip(&leads_here).filter(|(_, leads)| **leads);
        let mut values: Vec<String> = mapped.map(|((value, _), _)| value.clone()).collect();
        let is_union = || !own_branches(graph, graph.target(schema)).is_empty();
        if values.is_empty() && (of_rest || !is_union()) {
            values.extend(names.get(&schema).cloned());
        }
        let annotations = Arc::make_mut(&mut graph[*branch].annotations);
        annotations.tags.values = values;
        if has_siblings && annotations.title.is_none() {
            annotations.title = names.get(&schema).cloned();
        }
    }
    for ((value, target), _) in mapping.iter().zip(is_used).filter(|(_, used)| !used) {
        let message =
            format!("the mapping leads {value:?} to a schema that is no branch here; it is left out");
        let address = graph[id].address.child("discriminator").child("mapping").child(value);
        report.push(
            Diagnostic::new(Code::NotModelled, address, message)
                .related(graph[*target].address.clone(), "the schema that it leads to"),
        );
    }
}

/// Notes a discriminator where there is nothing to choose from: no branch is beside it, and no schema extends its own.
fn note_idle(graph: &Graph, id: NodeId, report: &mut Report) {
    let message = "the discriminator has no branches to choose from; it is left out";
    let help = "put it beside the `oneOf` or `anyOf` whose branches it distinguishes";
    let address = graph[id].address.child("discriminator");
    report.push(Diagnostic::new(Code::NotModelled, address, message).help(help));
}

/// Returns the branches of the union at `id`, or of the inline ones that it extends.
fn branches(graph: &Graph, id: NodeId) -> Vec<NodeId> {
    let own = own_branches(graph, id);
    if !own.is_empty() {
        return own;
    }
    let keywords = &graph[id].keywords;
    keywords.all_of.iter().flat_map(|part| own_branches(graph, *part)).collect()
}

fn has_siblings(keywords: &Keywords) -> bool {
    let (one_of, any_of) = (Vec::new(), Vec::new());
    !Keywords { one_of, any_of, types: None, discriminator: None, ..keywords.clone() }.is_any()
}

fn own_branches(graph: &Graph, id: NodeId) -> Vec<NodeId> {
    let keywords = &graph[id].keywords;
    keywords.one_of.iter().chain(&keywords.any_of).copied().collect()
}

/// Returns whether a mapping to `target` leads to `schema`: it is that schema, refers to the same one, or is
/// a branch of the union that `schema` is.
fn is_same(graph: &Graph, target: NodeId, schema: NodeId, is_itself: bool) -> bool {
    if target == schema || is_itself {
        return target == schema;
    }
    let target = graph.target(target);
    let mut seen: HashSet<NodeId> = HashSet::default();
    let mut due = vec![graph.target(schema)];
    while let Some(id) = due.pop() {
        if id == target {
            return true;
        }
        if seen.insert(id) {
            due.extend(own_branches(graph, id).into_iter().map(|branch| graph.target(branch)));
        }
    }
    false
}
