//! Before: `null` may be in `type`, in `enum`, in `const`, as a branch of a union, or as OpenAPI's `nullable`. After:
//! only `nullable` admits it, unless the schema admits nothing but `null`.
//!
//! `nullable` means "`null`, or what the other keywords admit". If other keywords affect whether `null` is admitted,
//! a keyword that admits it moves into a branch of `allOf`:
//!
//! ```json
//! { "properties": { "a": {} }, "oneOf": [{ "type": "object" }, { "type": "null" }] }
//! { "properties": { "a": {} }, "allOf": [{ "nullable": true, "oneOf": [{ "type": "object" }] }] }
//! ```
//! For the same reason `null` stays in `type` beside a reference, `allOf` or a union, until those are
//! merged.

use crate::diagnose::Report;
use crate::graph::{Graph, JsonType, Keywords, Node, NodeId, TypeSet};
use serde_json::Value;
use std::sync::Arc;

/// Replaces every spelling of null by `nullable`.
pub(super) fn apply(graph: &mut Graph, _report: &mut Report) {
    let mut at = 0;
    // Branches that are added here are due in their turn.
    while let Some(id) = graph.nth(at) {
        at += 1;
        fold_keyword(graph, id);
        fold_branches(graph, id);
        let keywords = &mut graph[id].keywords;
        if keywords.reference.is_none() && !keywords.has_applicators() {
            fold_types_and_values(keywords);
        }
    }
}

/// Moves `null` from `type` and `enum` to `nullable`. No other keyword may affect whether it is admitted.
pub(super) fn fold_types_and_values(keywords: &mut Keywords) {
    let in_types = keywords.types.is_none_or(|types| types.contains(JsonType::Null));
    let in_values = keywords.values.as_ref().is_none_or(|values| values.iter().any(Value::is_null));
    let is_said = keywords.types.is_some() || keywords.values.is_some();
    let is_null_alone = |keywords: &Keywords| {
        keywords.types.is_some_and(|types| types.single() == Some(JsonType::Null))
            || keywords.values.as_deref().is_some_and(|values| values.iter().all(Value::is_null))
    };
    if !is_said || is_null_alone(keywords) {
        return;
    }
    keywords.nullable |= in_types && in_values;
    keywords.types = keywords.types.map(|types| types.without(JsonType::Null));
    if let Some(values) = &mut keywords.values {
        values.retain(|value| !value.is_null());
    }
}

/// Folds OpenAPI's `nullable`, which admits `null` whatever is beside it.
fn fold_keyword(graph: &mut Graph, id: NodeId) {
    let keywords = &mut graph[id].keywords;
    if keywords.checks.remove("nullable").is_none() {
        return;
    }
    let has_others = keywords.types.is_some()
        || keywords.values.is_some()
        || !keywords.properties.is_empty()
        || keywords.has_choices()
        || keywords.reference.is_some();
    if !keywords.all_of.is_empty() && has_others {
        let rest = std::mem::take(keywords);
        let rest = add_beside(graph, id, rest);
        graph[id].keywords.all_of.push(rest);
    }
    graph[id].keywords.nullable = true;
}

/// Folds branches that admit nothing but `null`.
fn fold_branches(graph: &mut Graph, id: NodeId) {
    for is_any_of in [false, true] {
        let branches = choice(&mut graph[id].keywords, is_any_of).clone();
        let rest: Vec<_> = branches.iter().copied().filter(|branch| !is_null(graph, *branch)).collect();
        if rest.is_empty() || rest.len() == branches.len() {
            continue;
        }
        let keywords = &mut graph[id].keywords;
        choice(keywords, is_any_of).clear();
        if keywords.is_any() {
            *choice(keywords, is_any_of) = rest;
            keywords.nullable = true;
        } else {
            let mut alone = Keywords { nullable: true, ..Keywords::default() };
            *choice(&mut alone, is_any_of) = rest;
            alone.discriminator = keywords.discriminator.take();
            let alone = add_beside(graph, id, alone);
            graph[id].keywords.all_of.push(alone);
        }
    }
}

fn choice(keywords: &mut Keywords, is_any_of: bool) -> &mut Vec<NodeId> {
    if is_any_of { &mut keywords.any_of } else { &mut keywords.one_of }
}

/// Adds a branch of `id` that was written as a part of it.
fn add_beside(graph: &mut Graph, id: NodeId, keywords: Keywords) -> NodeId {
    let address = graph[id].address.clone();
    graph.add(Node { address, keywords, annotations: Arc::default() })
}

fn is_null(graph: &Graph, branch: NodeId) -> bool {
    let keywords = &graph[graph.target(branch)].keywords;
    let only_null = |types: TypeSet| types.single() == Some(JsonType::Null);
    !keywords.is_false
        && (keywords.types.is_some_and(only_null) || keywords.values.as_deref() == Some(&[Value::Null]))
}
