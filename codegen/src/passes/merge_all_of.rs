//! Before: `$ref` may have siblings, `allOf` may have any branches. After: no node has `all_of`, and `reference` is
//! alone. A branch that adds nothing leaves no trace, so that `allOf` of one reference, alone or beside the same
//! `oneOf`, is that reference and not a new type.

use super::close_unevaluated;
use super::fold_null::fold_types_and_values;
use super::intersect::{Contradiction, Derived, admits_null, intersect};
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, JsonType, Keywords, NodeId, TypeSet};
use std::sync::Arc;

/// Merges each `allOf`, and the keywords beside each `$ref`, into one schema.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    let mut used = vec![false; graph.ids().count()];
    graph.ids().flat_map(|id| graph[id].keywords.children()).for_each(|id| used[id.index()] = true);
    let mut merging = Merging { derived: Derived::default(), states: Vec::new(), used };
    let mut at = 0;
    // Merging derives new nodes, which are due in their turn.
    while let Some(id) = graph.nth(at) {
        merging.settle(graph, id, report);
        at += 1;
    }
}

#[derive(Clone, Copy, PartialEq)]
enum MergeState {
    New,
    Active,
    Settled,
}

pub(super) struct Merging {
    derived: Derived,
    states: Vec<MergeState>,
    /// Whether each schema is part of another. A body can reach such a schema, so that a contradiction there is a
    /// mistake to report; in an unused schema it does no harm.
    used: Vec<bool>,
}

impl Merging {
    fn state(&mut self, id: NodeId) -> &mut MergeState {
        let index = id.index();
        if self.states.len() <= index {
            self.states.resize(index + 1, MergeState::New);
        }
        &mut self.states[index]
    }

    /// Makes `start` a schema that extends no other, after everything that it extends. No recursion: chains of `allOf`
    /// and `$ref` may be long.
    fn settle(&mut self, graph: &mut Graph, start: NodeId, report: &mut Report) {
        let mut due = vec![start];
        while let Some(id) = due.last().copied() {
            match *self.state(id) {
                MergeState::New => {
                    *self.state(id) = MergeState::Active;
                    let keywords = &graph[id].keywords;
                    let extended = keywords.reference.into_iter().chain(keywords.all_of.iter().copied());
                    let extended: Vec<NodeId> = extended.collect();
                    due.extend(extended.into_iter().rev().filter(|id| *self.state(*id) == MergeState::New));
                }
                MergeState::Active => {
                    due.pop();
                    self.stand_alone(graph, id, report);
                    close_unevaluated::close(graph, id, report);
                    *self.state(id) = MergeState::Settled;
                }
                MergeState::Settled => {
                    due.pop();
                }
            }
        }
    }

    /// Merges what `id` extends into it; all of that is alone already.
    fn stand_alone(&mut self, graph: &mut Graph, id: NodeId, report: &mut Report) {
        let keywords = &graph[id].keywords;
        if keywords.reference.is_none() && keywords.all_of.is_empty() {
            return;
        }
        self.derived.begin(graph[id].address.clone());
        let mut base = std::mem::take(&mut graph[id].keywords);
        let inline = std::mem::take(&mut base.all_of);
        let branches: Vec<NodeId> = base.reference.take().into_iter().chain(inline.iter().copied()).collect();
        // `null` beside all of this.
        let is_nullable = std::mem::take(&mut base.nullable);
        let by_the_way = admits_null(graph, &base) && null_by_the_way(graph, &branches);
        let parts = self.parts(graph, id, branches, report);
        self.derived.extends(id, &parts);
        if let [only] = parts[..]
            && inline.contains(&only)
        {
            let said = graph[only].annotations.clone();
            Arc::make_mut(&mut graph[id].annotations).fill_from(&said);
        }
        graph[id].keywords = match parts[..] {
            [] => base,
            // A branch that is written out here is no type beside this one.
            [only] if inline.contains(&only) && adds_nothing(graph, &base, only) => {
                let keywords = graph[only].keywords.clone();
                Keywords { discriminator: keywords.discriminator.or(base.discriminator), ..keywords }
            }
            [only] if adds_nothing(graph, &base, only) => {
                Keywords { reference: Some(only), ..Keywords::default() }
            }
            _ => self.merge(graph, id, base, &parts, report),
        };
        let keywords = &mut graph[id].keywords;
        if !keywords.has_choices() {
            fold_types_and_values(keywords);
        }
        keywords.nullable |= is_nullable || by_the_way;
    }

    /// Returns the distinct schemas that the branches lead to, without those that have no keywords.
    fn parts(
        &mut self,
        graph: &mut Graph,
        id: NodeId,
        branches: Vec<NodeId>,
        report: &mut Report,
    ) -> Vec<NodeId> {
        let mut parts = Vec::new();
        for branch in branches {
            let part = graph.target(branch);
            if *self.state(part) == MergeState::Active {
                let message = "the `allOf` leads back to itself; the branch is left out";
                report.push(
                    Diagnostic::new(Code::NotModelled, graph[id].address.clone(), message)
                        .related(graph[part].address.clone(), "the schema it leads back to"),
                );
            } else if !graph[part].keywords.is_any() && !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts
    }

    fn merge(
        &mut self,
        graph: &mut Graph,
        id: NodeId,
        base: Keywords,
        parts: &[NodeId],
        report: &mut Report,
    ) -> Keywords {
        let mut merged = base;
        for part in parts {
            let mut other = graph[*part].keywords.clone();
            // A base may list the schemas that extend it: inside of those, the list adds nothing.
            if other.one_of.iter().chain(&other.any_of).any(|branch| graph.target(*branch) == id) {
                other.one_of.clear();
                other.any_of.clear();
            }
            if let Err(Contradiction(why)) = intersect(graph, &mut self.derived, &mut merged, &other) {
                let message = format!("the branches of this `allOf` admit no value together: {why}");
                let is_used = self.used.get(id.index()).is_some_and(|used| *used)
                    || graph[id].address.pointer.is_empty();
                let is_kept = graph.keeps_contradictions || !is_used;
                let code = if is_kept { Code::NotModelled } else { Code::Contradiction };
                let mut diagnostic = Diagnostic::new(code, graph[id].address.clone(), message);
                for part in parts {
                    diagnostic = diagnostic.related(graph[*part].address.clone(), "takes part");
                }
                report.push(diagnostic);
                if is_kept {
                    return Keywords { is_false: true, ..Keywords::default() };
                }
            }
        }
        self.derived.report_losses(graph, id, report);
        merged
    }
}

/// Returns whether all `branches` admit null, and some only by a reference on the way to what they mean.
fn null_by_the_way(graph: &Graph, branches: &[NodeId]) -> bool {
    let is_on_the_way = |branch: NodeId| {
        let target = graph.target(branch);
        let mut id = branch;
        while let Some(next) = graph[id].keywords.reference.filter(|_| id != target) {
            if graph[id].keywords.nullable {
                return true;
            }
            id = next;
        }
        false
    };
    let admits =
        |branch: NodeId| is_on_the_way(branch) || admits_null(graph, &graph[graph.target(branch)].keywords);
    branches.iter().any(|branch| is_on_the_way(*branch)) && branches.iter().all(|branch| admits(*branch))
}

/// Returns whether `part` implies all that `base` requires of a value.
fn adds_nothing(graph: &Graph, base: &Keywords, part: NodeId) -> bool {
    let part = &graph[part].keywords;
    let is_wide = |types: TypeSet| !part.nullable || types.contains(JsonType::Null);
    let same_types = base
        .types
        .is_none_or(|types| is_wide(types) && part.types.is_some_and(|known| known.and(types) == known));
    base.is_at_most_types() && same_types
}
