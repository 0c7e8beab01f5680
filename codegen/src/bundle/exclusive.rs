//! Whether the branches of a `oneOf` exclude each other: no value fits two of them.

use crate::graph::{Graph, JsonType, NodeId, TypeSet};
use foldhash::{HashMap, HashMapExt, HashSet};
use serde_json::Value;

/// References and `allOf` are followed so far.
const DEEPEST: usize = 16;

/// The first two branches that are not known to exclude each other.
pub fn overlapping(graph: &Graph, branches: &[NodeId]) -> Option<(usize, usize)> {
    let facts: Vec<Facts<'_>> = branches.iter().map(|branch| Facts::of_branch(graph, *branch)).collect();
    let pairs =
        (0..facts.len()).flat_map(|first| (first + 1..facts.len()).map(move |second| (first, second)));
    pairs.into_iter().find(|(first, second)| !facts[*first].excludes(&facts[*second]))
}

/// Whether a schema says nothing about a value but which members it has: it requires, forbids or names
/// some, or is a choice of such.
pub fn only_names(graph: &Graph, branch: NodeId) -> bool {
    only_names_below(graph, branch, 0)
}

fn only_names_below(graph: &Graph, branch: NodeId, depth: usize) -> bool {
    let keywords = &graph[branch].keywords;
    let members = keywords.properties.iter().chain(&keywords.patterns).map(|(_, member)| *member);
    let is_any = |member: NodeId| graph[member].keywords.is_any();
    let parts =
        keywords.reference.iter().chain(&keywords.all_of).chain(&keywords.any_of).chain(&keywords.one_of);
    keywords.shapes_nothing_but_members_and_choices()
        && members.into_iter().all(is_any)
        && depth < DEEPEST
        && parts.into_iter().all(|part| only_names_below(graph, *part, depth + 1))
}

/// What is true of every value that fits a schema.
struct Facts<'g> {
    types: TypeSet,
    values: Option<&'g [Value]>,
    required: HashSet<&'g str>,
    /// Members that have one of these values, if they are there.
    members: HashMap<&'g str, &'g [Value]>,
}

impl<'g> Facts<'g> {
    /// Those of a branch, with the members that can tell it from others: the required ones.
    fn of_branch(graph: &'g Graph, branch: NodeId) -> Self {
        let mut facts = Facts::of(graph, branch, 0);
        let required = &facts.required;
        facts.members.retain(|name, _| required.contains(name));
        facts
    }

    fn of(graph: &'g Graph, id: NodeId, depth: usize) -> Self {
        let keywords = &graph[id].keywords;
        let is_null_admitted = keywords.checks.contains_key("nullable");
        let mut facts = Facts {
            types: keywords.admitted(),
            values: keywords.values.as_deref().filter(|_| !is_null_admitted),
            required: keywords.required.iter().map(String::as_str).collect(),
            members: HashMap::new(),
        };
        if depth < DEEPEST {
            for (name, member) in &keywords.properties {
                if let Some(values) = values_of(graph, *member) {
                    facts.members.insert(name, values);
                }
            }
            for part in keywords.reference.iter().chain(&keywords.all_of) {
                facts.add(Facts::of(graph, *part, depth + 1));
            }
        }
        if is_null_admitted {
            facts.types = facts.types.with(JsonType::Null);
        }
        facts
    }

    fn add(&mut self, other: Facts<'g>) {
        self.types = self.types.and(other.types);
        self.values = self.values.take().or(other.values);
        self.required.extend(other.required);
        for (name, values) in other.members {
            self.members.entry(name).or_insert(values);
        }
    }

    fn excludes(&self, other: &Facts<'_>) -> bool {
        let common = self.types.and(other.types);
        if common.is_empty() {
            return true;
        }
        if let (Some(one), Some(two)) = (self.values, other.values) {
            return are_distinct(one, two);
        }
        let has_other_tag = |(name, values): (&&str, &&[Value])| {
            other.members.get(name).is_some_and(|others| are_distinct(values, others))
        };
        common.single() == Some(JsonType::Object) && self.members.iter().any(has_other_tag)
    }
}

fn are_distinct(one: &[Value], two: &[Value]) -> bool {
    !one.iter().any(|value| two.contains(value))
}

/// The values that a member can have, where the schema lists them.
fn values_of(graph: &Graph, member: NodeId) -> Option<&[Value]> {
    let keywords = &graph[graph.target(member)].keywords;
    keywords.values.as_deref().filter(|_| !keywords.checks.contains_key("nullable"))
}
