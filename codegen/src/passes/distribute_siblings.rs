//! Before: members, items or values may be beside a union. After: a union is alone, and what was beside it has been
//! merged into each of its branches; a union whose branches shape nothing (`anyOf` of `required` lists) is only
//! checked, and removed from the graph.

use super::close_unevaluated;
use super::intersect::{Derived, intersect};
use super::multiply_unions;
use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Choice, Graph, Keywords, Node, NodeId, TypeSet, exclusive};
use crate::limits::{MERGE_GENERATIONS, MERGED_SCHEMAS};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Merges the keywords beside each union into its branches.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    let mut derived = Derived::default();
    // The unions that a branch has been merged with, outermost first.
    let mut around: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    let written = graph.ids().count();
    // For each node that was added here, how many merges led to it.
    let mut generations: Vec<u8> = Vec::new();
    let mut at = 0;
    while let Some(id) = graph.nth(at) {
        at += 1;
        if graph[id].keywords.choices().len() > 1 {
            let added = id.index().checked_sub(written);
            let generation = added.and_then(|added| generations.get(added)).copied().unwrap_or_default();
            multiply_or_leave(graph, &mut derived, id, generation < MERGE_GENERATIONS, report);
            generations.resize(graph.ids().count() - written, generation + 1);
        }
        let keywords = &graph[id].keywords;
        let (name, branches) = match (&keywords.one_of[..], &keywords.any_of[..]) {
            ([], []) => continue,
            (one_of @ [_, ..], _) => ("oneOf", one_of.to_vec()),
            ([], any_of) => ("anyOf", any_of.to_vec()),
        };
        if branches.iter().all(|branch| shapes_nothing(graph, *branch)) {
            let message = format!("the branches of this `{name}` shape no type; they are only checked");
            report.push(Diagnostic::new(Code::NotModelled, graph[id].address.child(name), message));
            graph[id].keywords.one_of.clear();
            graph[id].keywords.any_of.clear();
            close_unevaluated::close(graph, id, report);
            continue;
        }
        // Several branches of an `anyOf` may describe members of one value.
        if name == "anyOf" && graph[id].keywords.unevaluated.is_some() {
            close_unevaluated::leave_open(graph, id, report);
        }
        let keywords = &graph[id].keywords;
        let base = Keywords { one_of: Vec::new(), any_of: Vec::new(), nullable: false, ..keywords.clone() };
        note_types(graph, id, &base, &branches, report);
        if has_structure(&base) || branches.iter().any(|branch| shapes_nothing(graph, *branch)) {
            let generation = id.index().checked_sub(written).map_or(0, |added| generations[added]);
            if generation >= MERGE_GENERATIONS || generations.len() >= MERGED_SCHEMAS {
                report_unmerged(&graph[id].address, generation < MERGE_GENERATIONS, report);
                let Keywords { one_of, any_of, discriminator, nullable, .. } = graph[id].keywords.clone();
                graph[id].keywords =
                    Keywords { any_of, one_of, discriminator, nullable, ..Keywords::default() };
                continue;
            }
            let before = graph.ids().count();
            let mut unions = around.get(&id).cloned().unwrap_or_default();
            unions.push(id);
            let mut merged = Vec::new();
            for branch in branches {
                let target = graph.target(branch);
                let leads_back = unions.contains(&target);
                let both = with_base(graph, &mut derived, &base, branch, leads_back, report);
                if both != branch {
                    around.insert(both, [&unions[..], &[target]].concat());
                }
                merged.push(both);
            }
            let keywords = &mut graph[id].keywords;
            let discriminator = keywords.discriminator.take();
            let nullable = keywords.nullable;
            *keywords = Keywords { discriminator, nullable, ..Keywords::default() };
            keywords.add_choice(Choice { is_one_of: name == "oneOf", branches: merged });
            settle_derived(graph, &mut derived, before, report);
            generations.resize(graph.ids().count() - written, generation + 1);
        }
    }
}

/// Multiplies the choices of a schema that was merged here, unless schemas hold each other too often.
fn multiply_or_leave(
    graph: &mut Graph,
    derived: &mut Derived,
    id: NodeId,
    may_multiply: bool,
    report: &mut Report,
) {
    if may_multiply {
        multiply_unions::multiply(graph, derived, id, report);
        return;
    }
    let message = "only the first choice shapes the type: unions hold each other too often here";
    report.push(Diagnostic::new(Code::NotModelled, graph[id].address.clone(), message));
    let first = graph[id].keywords.choices().into_iter().take(1).collect();
    graph[id].keywords.set_choices(first);
}

/// Reports a union that is not merged with the keywords beside it.
fn report_unmerged(address: &Address, has_many: bool, report: &mut Report) {
    if has_many {
        let message = format!(
            "merging added {MERGED_SCHEMAS} schemas, the most of one run: `validate` alone checks the keywords beside this union"
        );
        report.push(Diagnostic::new(Code::LimitReached, address.clone(), message));
        return;
    }
    let message = "the keywords beside the union are only checked: unions contain each other too often here";
    report.push(Diagnostic::new(Code::NotModelled, address.clone(), message));
}

/// Reports a `type` beside a union that refuses what a branch admits: it may as well be a mistake.
fn note_types(graph: &Graph, id: NodeId, base: &Keywords, branches: &[NodeId], report: &mut Report) {
    let Some(types) = base.types.filter(|_| !has_structure(base)) else {
        return;
    };
    let is_wider = |branch: &NodeId| {
        let admitted = exclusive::possible_types(graph, *branch);
        admitted != TypeSet::ANY && admitted.and(types) != admitted
    };
    if branches.iter().any(is_wider) {
        let message = "`type` excludes what a branch admits; it is only checked";
        report.push(Diagnostic::new(Code::NotModelled, graph[id].address.child("type"), message));
    }
}

/// Returns whether the schema has anything but checks and lists of required members.
pub(super) fn shapes_nothing(graph: &Graph, id: NodeId) -> bool {
    graph[graph.target(id)].keywords.shapes_nothing()
}

/// Returns whether a branch would lose something if what is beside the union were forgotten.
fn has_structure(base: &Keywords) -> bool {
    !Keywords { types: None, checks: BTreeMap::default(), discriminator: None, ..base.clone() }.is_any()
}

/// Returns a node for `branch` together with `base`; `branch` itself if they contradict each other, or if it implies
/// all of `base`. A branch that leads back to a union around it is merged without its own union: it is what a variant
/// extends.
fn with_base(
    graph: &mut Graph,
    derived: &mut Derived,
    base: &Keywords,
    branch: NodeId,
    leads_back: bool,
    report: &mut Report,
) -> NodeId {
    let target = graph.target(branch);
    let mut keywords = graph[target].keywords.clone();
    let own = keywords.properties.len();
    if intersect(graph, derived, &mut keywords, base).is_err() {
        let message = "the branch contradicts the keywords beside the union; it is read without them";
        report.push(Diagnostic::new(Code::NotModelled, graph[branch].address.clone(), message));
        return branch;
    }
    derived.report_losses(graph, branch, report);
    if leads_back {
        let message = "the branch leads back to its own union; it is read without its own branches";
        report.push(Diagnostic::new(Code::NotModelled, graph[branch].address.clone(), message));
        keywords.one_of.clear();
        keywords.any_of.clear();
    } else if format!("{keywords:?}") == format!("{:?}", graph[target].keywords) {
        return branch;
    }
    // The shared members first, as a person would write them.
    keywords.properties.rotate_left(own);
    let mut annotations = graph[branch].annotations.clone();
    Arc::make_mut(&mut annotations).fill_from(&graph[target].annotations);
    let address = graph[branch].address.clone();
    let both = graph.add(Node { address, keywords, annotations });
    close_unevaluated::close(graph, both, report);
    both
}

/// Gives each node behind `from` that replaces two others the keywords of both, merged.
pub(super) fn settle_derived(graph: &mut Graph, derived: &mut Derived, from: usize, report: &mut Report) {
    let mut at = from;
    while let Some(id) = graph.nth(at) {
        at += 1;
        let [first, second] = graph[id].keywords.all_of[..] else {
            continue;
        };
        let mut keywords = graph[graph.target(first)].keywords.clone();
        let other = graph[graph.target(second)].keywords.clone();
        let alone = keywords.clone();
        if intersect(graph, derived, &mut keywords, &other).is_err() {
            keywords = alone;
            let message = "the member contradicts the keywords beside the union; it is read without them";
            report.push(Diagnostic::new(Code::NotModelled, graph[id].address.clone(), message));
        }
        graph[id].keywords = keywords;
        derived.report_losses(graph, id, report);
    }
}
