//! Before: a schema may have several `oneOf` and `anyOf`, of its own and of what it extends. After: it
//! has one at most, whose branches are the combinations of theirs.
//!
//! ```json
//! { "oneOf": [{ "required": ["card"] }, { "required": ["iban"] }],
//!   "anyOf": [{ "required": ["mail"] }, { "required": ["phone"] }] }
//! ```
//! with members to name becomes `enum { CardMail, CardPhone, IbanMail, IbanPhone }`. Combinations that
//! admit no value are left out. Where too many are left, the members of all branches become optional
//! members of one type, or, if they are no objects, only the first choice shapes the type. A message
//! reports either.

use super::distribute_siblings::{settle_derived, shapes_nothing};
use super::intersect::{Derived, intersect};
use super::members_of_unions::as_members;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Choice, Graph, Keywords, Node, NodeId, exclusive};
use crate::limits::MULTIPLIED_VARIANTS;
use std::sync::Arc;

/// Replaces several unions of one schema by the union of their combinations.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    let mut derived = Derived::default();
    for id in graph.ids() {
        multiply(graph, &mut derived, id, report);
    }
}

/// Leaves `id` with one choice at most; returns whether it had more.
pub(super) fn multiply(graph: &mut Graph, derived: &mut Derived, id: NodeId, report: &mut Report) -> bool {
    if graph[id].keywords.choices().len() < 2 {
        return false;
    }
    let choices = without_checks(graph, id, report);
    if choices.len() < 2 {
        graph[id].keywords.set_choices(choices);
        return true;
    }
    match combinations(graph, &choices) {
        Some(combinations) => {
            let branches = merged(graph, derived, &choices, combinations, report);
            // Where combinations overlap, fitting one does not exclude the others: an `anyOf` admits no less.
            let is_one_of =
                choices.iter().all(|choice| choice.is_one_of) && exclusive::are_exclusive(graph, &branches);
            let keywords = &mut graph[id].keywords;
            keywords.is_false |= branches.is_empty();
            let choice = Choice { is_one_of, branches };
            keywords.set_choices(if choice.branches.is_empty() { Vec::new() } else { vec![choice] });
            if graph[id].keywords.is_false {
                let message = "no branch of one choice fits a branch of the other: nothing is valid";
                report.push(Diagnostic::new(Code::NotModelled, graph[id].address.clone(), message));
            }
        }
        None => as_members(graph, id, choices, report),
    }
    true
}

/// Returns the choices that shape a type. The others are reported.
fn without_checks(graph: &Graph, id: NodeId, report: &mut Report) -> Vec<Choice> {
    let mut choices = graph[id].keywords.choices();
    choices.retain(|choice| {
        let is_check = choice.branches.iter().all(|branch| shapes_nothing(graph, *branch));
        if is_check {
            let name = choice.keyword();
            let message = format!("the branches of this `{name}` shape no type; they are only checked");
            report.push(Diagnostic::new(Code::NotModelled, graph[id].address.child(name), message));
        }
        !is_check
    });
    choices
}

/// Returns one branch of each choice, in every way that may admit a value; `None` if there are too many.
fn combinations(graph: &Graph, choices: &[Choice]) -> Option<Vec<Vec<NodeId>>> {
    let mut found: Vec<Vec<NodeId>> = vec![Vec::new()];
    for choice in choices {
        let mut longer = Vec::new();
        for known in &found {
            for branch in &choice.branches {
                let is_excluded = |other: &NodeId| exclusive::exclude_each_other(graph, *other, *branch);
                if !known.iter().any(is_excluded) {
                    longer.push([&known[..], &[*branch]].concat());
                }
                if longer.len() > MULTIPLIED_VARIANTS {
                    return None;
                }
            }
        }
        found = longer;
    }
    Some(found)
}

/// Returns a node for each combination; those that contradict themselves are left out.
fn merged(
    graph: &mut Graph,
    derived: &mut Derived,
    choices: &[Choice],
    combinations: Vec<Vec<NodeId>>,
    report: &mut Report,
) -> Vec<NodeId> {
    let mut branches = Vec::new();
    for combination in combinations {
        let before = graph.ids().count();
        let title = title(graph, choices, &combination);
        let Some(both) = both(graph, derived, &combination) else {
            continue;
        };
        if let (false, Some(title)) = (combination.contains(&both), title) {
            Arc::make_mut(&mut graph[both].annotations).title = Some(title);
        }
        derived.report_losses(graph, both, report);
        settle_derived(graph, derived, before, report);
        if !branches.contains(&both) {
            branches.push(both);
        }
    }
    branches
}

/// Returns a node for what all of `parts` admit: one of them if it implies the others, `None` if they contradict each
/// other.
fn both(graph: &mut Graph, derived: &mut Derived, parts: &[NodeId]) -> Option<NodeId> {
    let (first, rest) = parts.split_first()?;
    let mut keywords = resolved(graph, *first);
    let mut annotations = graph[*first].annotations.clone();
    Arc::make_mut(&mut annotations).fill_from(&graph[graph.target(*first)].annotations);
    for part in rest {
        let other = resolved(graph, *part);
        intersect(graph, derived, &mut keywords, &other).ok()?;
    }
    let text = format!("{keywords:?}");
    if let Some(known) = parts.iter().find(|part| format!("{:?}", resolved(graph, **part)) == text) {
        return Some(*known);
    }
    let address = graph[*first].address.clone();
    Some(graph.add(Node { address, keywords, annotations }))
}

/// Returns the keywords behind `branch`, with `null` if a reference on the way admits it.
fn resolved(graph: &Graph, branch: NodeId) -> Keywords {
    let target = graph.target(branch);
    let mut keywords = graph[target].keywords.clone();
    let mut at = branch;
    while let Some(next) = graph[at].keywords.reference.filter(|_| at != target) {
        keywords.nullable |= graph[at].keywords.nullable;
        at = next;
    }
    keywords
}

/// Returns what a combination is called: by what its parts are called.
fn title(graph: &Graph, choices: &[Choice], combination: &[NodeId]) -> Option<String> {
    let words = choices.iter().zip(combination).map(|(choice, branch)| word(graph, choice, *branch));
    let mut words: Vec<String> = words.collect::<Option<_>>()?;
    words.dedup();
    Some(words.join(" "))
}

/// Returns what a branch is called: its title, the schema that it refers to, or a member that it alone has.
fn word(graph: &Graph, choice: &Choice, branch: NodeId) -> Option<String> {
    let target = graph.target(branch);
    if let Some(title) = &graph[branch].annotations.title {
        return Some(title.clone());
    }
    if target != branch {
        let named = graph.roots.iter().find(|(id, _)| *id == target).map(|(_, name)| name.clone());
        return named.or_else(|| graph[target].address.tokens().last());
    }
    let keywords = &graph[target].keywords;
    let others = choice.branches.iter().filter(|other| **other != branch);
    let others: Vec<&Keywords> = others.map(|other| &graph[graph.target(*other)].keywords).collect();
    let constant = keywords.properties.iter().find_map(|(name, member)| {
        let values = graph[graph.target(*member)].keywords.values.as_deref();
        let only = values.filter(|values| values.len() == 1 && keywords.required.contains(name));
        only.and_then(|values| values[0].as_str()).map(str::to_owned)
    });
    let has = |other: &Keywords, name: &str| other.properties.iter().any(|(known, _)| known == name);
    let names = keywords.properties.iter().map(|(name, _)| name).chain(&keywords.required);
    let mut own = names.filter(|name| !others.iter().any(|other| has(other, name)));
    let first = own.clone().find(|name| keywords.required.contains(*name)).or_else(|| own.next());
    let kind = keywords.types.and_then(|types| types.single()).map(|kind| kind.as_str().to_owned());
    constant.or_else(|| first.cloned()).or(kind)
}
