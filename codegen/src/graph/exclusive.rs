//! Decides whether the branches of a `oneOf` exclude each other: no value fits two of them, or their author meant to
//! refuse a value that fits two.
//!
//! ```json
//! { "oneOf": [{ "required": ["a"], "properties": { "a": {} } },
//!             { "required": ["b"], "properties": { "b": {} } }] }
//! ```
//! `{"a": 1, "b": 2}` fits both branches. Each requires a member that the other does not name, so the
//! `oneOf` is kept and refuses it.

use super::{Graph, JsonType, Keywords, NodeId, TypeSet};
use crate::limits::{EXCLUSIVE_PAIRS, QUESTION_DEPTH};
use foldhash::{HashMap, HashMapExt, HashSet};
use serde_json::Value;

/// Two branches that may not exclude each other, by their positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Overlap {
    pub first: usize,
    pub second: usize,
    /// Whether they were compared: of very many branches, not all are.
    pub is_known: bool,
}

/// Returns the first two branches that neither exclude each other nor are meant to, for values of `types`.
pub(crate) fn overlapping(graph: &Graph, branches: &[NodeId], types: TypeSet) -> Option<Overlap> {
    let facts = |branch: &NodeId| {
        let facts = Facts::of_branch(graph, *branch);
        Facts { types: facts.types.and(types), ..facts }
    };
    let facts: Vec<Facts<'_>> = branches.iter().map(facts).collect();
    first_pair(&facts, |first, second| !first.excludes(second) && !first.requires_apart_from(second))
}

/// Returns whether no value fits two of the branches: only then those of a `oneOf` may be counted one by one.
pub(crate) fn are_exclusive(graph: &Graph, branches: &[NodeId]) -> bool {
    let facts: Vec<Facts<'_>> = branches.iter().map(|branch| Facts::of_branch(graph, *branch)).collect();
    first_pair(&facts, |first, second| !first.excludes(second)).is_none()
}

/// Returns the first pair for which `overlap` holds, which may not hold for two that exclude each other by a tag.
fn first_pair(facts: &[Facts<'_>], overlap: impl Fn(&Facts<'_>, &Facts<'_>) -> bool) -> Option<Overlap> {
    let tags = BranchesByValue::of(facts);
    let mut pairs =
        (0..facts.len()).flat_map(|first| tags.after(first).into_iter().map(move |second| (first, second)));
    let compared = pairs.by_ref().take(EXCLUSIVE_PAIRS);
    let found = compared.into_iter().find(|(first, second)| overlap(&facts[*first], &facts[*second]));
    let known = found.map(|(first, second)| Overlap { first, second, is_known: true });
    known.or_else(|| pairs.next().map(|(first, second)| Overlap { first, second, is_known: false }))
}

/// The branches of a union by the values of the member that most of them list values for: two that share no value
/// exclude each other and need no comparison.
struct BranchesByValue {
    by_value: HashMap<String, Vec<usize>>,
    /// For each branch its values, if the member is its tag.
    values: Vec<Vec<String>>,
    without: Vec<usize>,
}

impl BranchesByValue {
    fn of(facts: &[Facts<'_>]) -> Self {
        let is_object = |facts: &&Facts<'_>| facts.types.single() == Some(JsonType::Object);
        let mut count: HashMap<&str, usize> = HashMap::new();
        for facts in facts.iter().filter(is_object) {
            facts.members.keys().for_each(|name| *count.entry(name).or_default() += 1);
        }
        let tag = count.iter().max_by_key(|(name, count)| (**count, **name)).map(|(name, _)| *name);
        let is_scalar = |value: &&Value| !value.is_object() && !value.is_array();
        let values_of = |facts: &Facts<'_>| -> Vec<String> {
            let values = tag.filter(|_| is_object(&facts)).and_then(|tag| facts.members.get(tag));
            let values = values.filter(|values| values.iter().all(|value| is_scalar(&value)));
            values.into_iter().flat_map(|values| values.iter()).map(Value::to_string).collect()
        };
        let values: Vec<Vec<String>> = facts.iter().map(values_of).collect();
        let mut by_value: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, values) in values.iter().enumerate() {
            values.iter().for_each(|value| by_value.entry(value.clone()).or_default().push(at));
        }
        let without = (0..facts.len()).filter(|at| values[*at].is_empty()).collect();
        BranchesByValue { by_value, values, without }
    }

    /// Returns the branches after `first` that share a value with it, and those without any, in their order.
    fn after(&self, first: usize) -> Vec<usize> {
        if self.values[first].is_empty() {
            return (first + 1..self.values.len()).collect();
        }
        let alike = self.values[first].iter().flat_map(|value| &self.by_value[value]);
        let mut after: Vec<usize> =
            alike.chain(&self.without).copied().filter(|second| *second > first).collect();
        after.sort_unstable();
        after.dedup();
        after
    }
}

/// Returns whether no value fits both schemas.
pub(crate) fn exclude_each_other(graph: &Graph, one: NodeId, other: NodeId) -> bool {
    Facts::of_branch(graph, one).excludes(&Facts::of_branch(graph, other))
}

/// Returns the JSON types that a value of the schema can have, as far as `type`, `enum`, references and
/// `allOf` limit them.
pub(crate) fn possible_types(graph: &Graph, branch: NodeId) -> TypeSet {
    Facts::of_branch(graph, branch).types
}

/// Returns whether a schema constrains only which members a value has: it requires, forbids or names some, or is a
/// choice of such schemas.
pub(crate) fn only_names(graph: &Graph, branch: NodeId) -> bool {
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
        && depth < QUESTION_DEPTH
        && parts.into_iter().all(|part| only_names_below(graph, *part, depth + 1))
}

/// The facts about every value that fits a schema.
struct Facts<'g> {
    types: TypeSet,
    values: Option<&'g [Value]>,
    required: HashSet<&'g str>,
    /// Members that the schema names, in its choices too.
    named: HashSet<&'g str>,
    /// Members that no value has: their schema is `false`.
    forbidden: HashSet<&'g str>,
    /// The only members that a value can have, where the schema is closed.
    allowed: Option<HashSet<&'g str>>,
    /// Members that have one of these values, if they are there.
    members: HashMap<&'g str, &'g [Value]>,
}

impl<'g> Facts<'g> {
    /// Returns the facts of a branch, with the members that can distinguish it from others: the required ones.
    fn of_branch(graph: &'g Graph, branch: NodeId) -> Self {
        let mut facts = Facts::of(graph, branch, 0);
        let required = &facts.required;
        facts.members.retain(|name, _| required.contains(name));
        facts
    }

    fn of(graph: &'g Graph, id: NodeId, depth: usize) -> Self {
        let keywords = &graph[id].keywords;
        let is_null_admitted = admits_null_besides(keywords);
        let mut facts = Facts {
            types: keywords.admitted(),
            values: keywords.values.as_deref().filter(|_| !is_null_admitted),
            required: keywords.required.iter().map(String::as_str).collect(),
            named: keywords.properties.iter().map(|(name, _)| name.as_str()).collect(),
            forbidden: HashSet::default(),
            allowed: None,
            members: HashMap::new(),
        };
        let is_closed = |others: Option<NodeId>| others.is_some_and(|id| graph[id].keywords.is_false);
        let is_unevaluated = keywords.additional.is_none() && is_closed(keywords.unevaluated);
        if keywords.patterns.is_empty() && is_closed(keywords.additional) {
            facts.allowed = Some(facts.named.clone());
        }
        if depth < QUESTION_DEPTH {
            for choice in keywords.one_of.iter().chain(&keywords.any_of) {
                facts.named.extend(Facts::of(graph, *choice, depth + 1).named);
            }
            for (name, member) in &keywords.properties {
                if graph[graph.target(*member)].keywords.is_false {
                    facts.forbidden.insert(name);
                }
                if let Some(values) = values_of(graph, *member) {
                    facts.members.insert(name, values);
                }
            }
            for part in keywords.reference.iter().chain(&keywords.all_of) {
                facts.add(Facts::of(graph, *part, depth + 1));
            }
        }
        let has_parts = keywords.has_applicators() || keywords.reference.is_some();
        if is_unevaluated && !has_parts && keywords.patterns.is_empty() && keywords.unmodelled.is_empty() {
            facts.allowed = Some(facts.named.clone());
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
        self.named.extend(other.named);
        self.forbidden.extend(other.forbidden);
        self.allowed = match (self.allowed.take(), other.allowed) {
            (Some(own), Some(others)) => Some(own.intersection(&others).copied().collect()),
            (own, others) => own.or(others),
        };
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
        let refuses = |one: &Facts<'_>, other: &Facts<'_>| {
            let is_refused = |name: &&str| {
                one.forbidden.contains(name)
                    || one.allowed.as_ref().is_some_and(|allowed| !allowed.contains(name))
            };
            other.required.iter().any(is_refused)
        };
        common.single() == Some(JsonType::Object)
            && (self.members.iter().any(has_other_tag) || refuses(self, other) || refuses(other, self))
    }

    /// Returns whether each of the two requires a member that the other does not name.
    fn requires_apart_from(&self, other: &Facts<'_>) -> bool {
        let has_own = |one: &Facts<'_>, other: &Facts<'_>| {
            one.required.iter().any(|name| !other.required.contains(name) && !other.named.contains(name))
        };
        has_own(self, other) && has_own(other, self)
    }
}

fn are_distinct(one: &[Value], two: &[Value]) -> bool {
    !one.iter().any(|value| two.contains(value))
}

/// Returns the values that a member can have, where the schema lists them.
fn values_of(graph: &Graph, member: NodeId) -> Option<&[Value]> {
    let mut at = member;
    loop {
        let keywords = &graph[at].keywords;
        if admits_null_besides(keywords) {
            return None;
        }
        match keywords.reference.filter(|_| at != graph.target(member)) {
            Some(next) => at = next,
            None => return keywords.values.as_deref(),
        }
    }
}

/// Returns whether `nullable` admits `null`, regardless of the other keywords.
fn admits_null_besides(keywords: &Keywords) -> bool {
    keywords.nullable || keywords.checks.contains_key("nullable")
}
