//! Shapes a schema whose choices multiply to too many variants.
//!
//! ```json
//! { "oneOf": [{ "properties": { "a1": {} } }, …40 more], "anyOf": [{ "properties": { "b1": {} } }, …] }
//! ```
//! becomes a struct with the optional members `a1`, …, `b1`, …; a member that every branch of a choice
//! requires is required.

use super::single_branches::says_the_same;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Choice, Graph, JsonType, Keywords, Node, NodeId};
use crate::limits::MULTIPLIED_VARIANTS;
use indexmap::IndexMap;
use std::collections::BTreeSet;

/// Merges the members of all branches into `id`. If a branch is not an object, keeps only the first choice.
pub(super) fn as_members(graph: &mut Graph, id: NodeId, choices: Vec<Choice>, report: &mut Report) {
    let are_objects = choices.iter().flat_map(|choice| &choice.branches).all(|branch| {
        let keywords = &graph[graph.target(*branch)].keywords;
        has_members_alone(keywords)
    });
    let keyword = choices.get(1).map_or("allOf", Choice::keyword);
    let message = match are_objects {
        true => "the members of their branches are optional members here",
        false => "only the first shapes the type",
    };
    let message =
        format!("the choices of this schema make more than {MULTIPLIED_VARIANTS} variants: {message}");
    report.push(Diagnostic::new(Code::NotModelled, graph[id].address.child(keyword), message));
    if !are_objects {
        graph[id].keywords.set_choices(choices.into_iter().take(1).collect());
        return;
    }
    graph[id].keywords.set_choices(Vec::new());
    graph[id].keywords.types = Some(JsonType::Object.into());
    for choice in &choices {
        add_required(graph, id, choice);
    }
    let mut found: IndexMap<String, Vec<NodeId>> = IndexMap::new();
    for branch in choices.iter().flat_map(|choice| &choice.branches) {
        for (name, member) in &graph[graph.target(*branch)].keywords.properties {
            found.entry(name.clone()).or_default().push(*member);
        }
    }
    for (name, members) in found {
        add_member(graph, id, name, members);
    }
}

fn has_members_alone(keywords: &Keywords) -> bool {
    keywords.types.is_none_or(|types| types.single() == Some(JsonType::Object))
        && keywords.values.is_none()
        && !keywords.has_applicators()
        && keywords.items.prefix.is_empty()
        && keywords.items.rest.is_none()
        && !keywords.is_false
        && !keywords.nullable
}

/// Adds what every branch of `choice` requires.
fn add_required(graph: &mut Graph, id: NodeId, choice: &Choice) {
    let mut lists = choice.branches.iter().map(|branch| &graph[graph.target(*branch)].keywords.required);
    let first: BTreeSet<String> = lists.next().cloned().unwrap_or_default();
    let common = lists.fold(first, |common, list| common.intersection(list).cloned().collect());
    graph[id].keywords.required.extend(common);
}

/// Adds a member that has the values of any of `members`. What the schema itself names stays as it is.
fn add_member(graph: &mut Graph, id: NodeId, name: String, members: Vec<NodeId>) {
    if graph[id].keywords.properties.iter().any(|(known, _)| *known == name) {
        return;
    }
    let mut any_of: Vec<NodeId> = Vec::new();
    for member in members {
        if !any_of.iter().any(|known| says_the_same(graph, *known, member)) {
            any_of.push(member);
        }
    }
    let member = match any_of[..] {
        [only] => only,
        _ => {
            let Node { address, annotations, .. } = graph[any_of[0]].clone();
            graph.add(Node { address, keywords: Keywords { any_of, ..Keywords::default() }, annotations })
        }
    };
    graph[id].keywords.properties.push((name, member));
}
