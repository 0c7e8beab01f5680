//! Before: `null` may stand in `type`, in `enum`, in `const`, as a branch of a union, or as OpenAPI's
//! `nullable`. After: `nullable` says it, and none of the others do, unless `null` is all there is.

use crate::diagnose::Report;
use crate::graph::{Graph, JsonType, NodeId, TypeSet};
use serde_json::Value;

pub fn apply(graph: &mut Graph, _report: &mut Report) {
    for id in graph.ids() {
        let in_keyword = graph[id].keywords.checks.contains_key("nullable");
        if in_keyword {
            graph[id].keywords.checks.remove("nullable");
        }
        let in_types = fold_types(graph, id);
        let in_values = fold_values(graph, id);
        let in_branches = fold_branches(graph, id);
        // `type` and `enum` both have to admit it where both are there.
        let keywords = &graph[id].keywords;
        let by_type = in_types || keywords.types.is_none();
        let by_value = in_values || keywords.values.is_none();
        let nullable = in_keyword || in_branches || ((in_types || in_values) && by_type && by_value);
        if nullable {
            graph[id].keywords.nullable = true;
        }
    }
}

fn fold_types(graph: &mut Graph, id: NodeId) -> bool {
    let Some(types) = graph[id].keywords.types else {
        return false;
    };
    let rest = types.without(JsonType::Null);
    if rest.is_empty() || rest == types {
        return false;
    }
    graph[id].keywords.types = Some(rest);
    true
}

fn fold_values(graph: &mut Graph, id: NodeId) -> bool {
    let values = graph[id].keywords.values.as_deref().unwrap_or_default();
    if values.len() < 2 || !values.iter().any(Value::is_null) {
        return false;
    }
    if let Some(values) = &mut graph[id].keywords.values {
        values.retain(|value| !value.is_null());
    }
    true
}

fn fold_branches(graph: &mut Graph, id: NodeId) -> bool {
    let is_null = |graph: &Graph, branch: NodeId| {
        let keywords = &graph[branch].keywords;
        let only_null = |types: TypeSet| types.single() == Some(JsonType::Null);
        keywords.types.is_some_and(only_null) || keywords.values.as_deref() == Some(&[Value::Null])
    };
    let mut found = false;
    for of in [false, true] {
        let branches = if of { &graph[id].keywords.any_of } else { &graph[id].keywords.one_of };
        let rest: Vec<_> = branches.iter().copied().filter(|branch| !is_null(graph, *branch)).collect();
        if rest.is_empty() || rest.len() == branches.len() {
            continue;
        }
        found = true;
        if of {
            graph[id].keywords.any_of = rest;
        } else {
            graph[id].keywords.one_of = rest;
        }
    }
    found
}
