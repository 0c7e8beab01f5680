//! Lifts the branches of an inline choice that is a branch of a choice of the same kind.
//!
//! ```json
//! { "anyOf": [{ "anyOf": [{ "type": "string" }, { "type": "null" }] }, { "type": "integer" }] }
//! { "anyOf": [{ "type": "string" }, { "type": "null" }, { "type": "integer" }] }
//! ```
//! A reference, a title or a constant that all its branches require names the inner choice, so that it stays; so
//! does one that a discriminator leads to. An `anyOf` alone of which a branch
//! admits every value is removed.

use crate::diagnose::Report;
use crate::graph::{Graph, Keywords, NodeId, Tags, exclusive};
use crate::limits::FLATTENED_LEVELS;
use serde_json::Value;

/// Lifts the branches of inline unions into the union of the same kind around them.
pub(super) fn apply(graph: &mut Graph, _report: &mut Report) {
    for id in graph.ids() {
        for _ in 0..FLATTENED_LEVELS {
            let keywords = &graph[id].keywords;
            let one_of =
                lifted(graph, &keywords.one_of, |inner| inner.one_of.as_slice(), exclusive::are_exclusive);
            let any_of = lifted(graph, &keywords.any_of, |inner| inner.any_of.as_slice(), |_, _| true);
            if one_of.is_none() && any_of.is_none() {
                break;
            }
            let keywords = &mut graph[id].keywords;
            keywords.one_of = one_of.unwrap_or_else(|| std::mem::take(&mut keywords.one_of));
            keywords.any_of = any_of.unwrap_or_else(|| std::mem::take(&mut keywords.any_of));
        }
        remove_idle(graph, id);
    }
}

/// Returns the branches with those of inner choices in their places; `None` if there is no inner choice.
fn lifted(
    graph: &Graph,
    branches: &[NodeId],
    of: fn(&Keywords) -> &[NodeId],
    may_lift: fn(&Graph, &[NodeId]) -> bool,
) -> Option<Vec<NodeId>> {
    let inner = |branch: &NodeId| {
        let node = &graph[*branch];
        let inner = of(&node.keywords);
        let is_alone = node.keywords.choices().len() == 1 && !node.keywords.nullable;
        let without = || Keywords { one_of: Vec::new(), any_of: Vec::new(), ..node.keywords.clone() };
        let is_lifted =
            !inner.is_empty() && node.annotations.title.is_none() && is_alone && without().is_any();
        let is_named = || node.annotations.tags != Tags::default() || has_common_constant(graph, inner);
        let is_lifted = is_lifted && may_lift(graph, inner) && !is_named();
        is_lifted.then_some(inner)
    };
    branches.iter().any(|branch| inner(branch).is_some()).then(|| {
        let each =
            branches.iter().map(|branch| inner(branch).map_or_else(|| vec![*branch], <[NodeId]>::to_vec));
        each.flatten().collect()
    })
}

/// Returns whether all `branches` require a member with one and the same constant: a tag of the choice itself.
fn has_common_constant(graph: &Graph, branches: &[NodeId]) -> bool {
    let constants = |branch: &NodeId| -> Vec<(&str, &Value)> {
        let keywords = &graph[graph.target(*branch)].keywords;
        let required = keywords.properties.iter().filter(|(name, _)| keywords.required.contains(name));
        let constant = |member: NodeId| match graph[graph.target(member)].keywords.values.as_deref() {
            Some([only]) => Some(only),
            _ => None,
        };
        required.filter_map(|(name, member)| Some((name.as_str(), constant(*member)?))).collect()
    };
    let mut all = branches.iter().map(constants);
    let Some(first) = all.next() else { return false };
    let common = all.fold(first, |common, own| common.into_iter().filter(|one| own.contains(one)).collect());
    !common.is_empty()
}

/// Removes an `anyOf` that admits every value, if it is the schema's only keyword.
fn remove_idle(graph: &mut Graph, id: NodeId) {
    let keywords = &graph[id].keywords;
    let admits_all = |branch: &NodeId| graph[*branch].keywords.is_any();
    if keywords.any_of.iter().any(admits_all) {
        let rest = Keywords { any_of: Vec::new(), ..keywords.clone() };
        if rest.is_any() {
            graph[id].keywords.any_of.clear();
        }
    }
}
