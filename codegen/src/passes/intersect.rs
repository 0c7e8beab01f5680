//! Computes what two schemas admit together, keyword by keyword.

use crate::address::Address;
use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Choice, Graph, Items, JsonType, Keywords, Node, NodeId, TypeSet};
use crate::limits::{MERGED_SCHEMAS, QUESTION_DEPTH};
use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// Two schemas that admit no value together, and why.
pub(super) struct Contradiction(pub String);

/// Nodes that each replace a set of others. Each set is made once: two recursive schemas that unfold together have
/// only so many sets.
#[derive(Default)]
pub(super) struct Derived {
    by_set: HashMap<BTreeSet<NodeId>, NodeId>,
    /// The set that each derived node replaces.
    sets: HashMap<NodeId, BTreeSet<NodeId>>,
    /// The schemas that each node extends by `allOf` and `$ref`, directly or not.
    extended: HashMap<NodeId, BTreeSet<NodeId>>,
    /// The schema that others are merged into.
    holder: Option<Address>,
    /// Keywords of one schema that cannot be applied to the members of others.
    losses: BTreeSet<&'static str>,
    /// Whether the last merge would have added more schemas than the bound.
    is_full: bool,
}

impl Derived {
    /// Reports the keywords that the last merge dropped, at the schema `id`.
    pub(super) fn report_losses(&mut self, graph: &Graph, id: NodeId, report: &mut Report) {
        if std::mem::take(&mut self.is_full) {
            let message = format!(
                "merging added {MERGED_SCHEMAS} schemas, the most of one run: `validate` alone checks what others say of the members of this schema"
            );
            report.push(Diagnostic::new(Code::LimitReached, graph[id].address.clone(), message));
        }
        for keyword in std::mem::take(&mut self.losses) {
            let message =
                format!("`{keyword}` of one merged schema is only checked, since others say more of it");
            report.push(Diagnostic::new(Code::NotModelled, graph[id].address.clone(), message));
        }
    }

    /// Begins to merge others into the schema at `holder`, to which derived nodes belong from now on.
    pub(super) fn begin(&mut self, holder: Address) {
        self.holder = Some(holder);
    }

    /// Notes that `id` requires at least what `parts` require.
    pub(super) fn extends(&mut self, id: NodeId, parts: &[NodeId]) {
        let mut all: BTreeSet<NodeId> = parts.iter().copied().collect();
        parts.iter().filter_map(|part| self.extended.get(part)).for_each(|further| all.extend(further));
        self.extended.insert(id, all);
    }

    /// Returns the set that the two replace, without schemas that another one extends.
    fn set(&self, first: NodeId, second: NodeId) -> BTreeSet<NodeId> {
        let mut set = BTreeSet::new();
        for id in [first, second] {
            match self.sets.get(&id) {
                Some(own) => set.extend(own),
                None => drop(set.insert(id)),
            }
        }
        let extends =
            |one: NodeId, other: NodeId| self.extended.get(&one).is_some_and(|all| all.contains(&other));
        let is_said = |id: NodeId| {
            let mut others = set.iter().filter(|other| **other != id);
            others.any(|other| extends(*other, id) && (!extends(id, *other) || *other < id))
        };
        set.iter().copied().filter(|id| !is_said(*id)).collect()
    }

    /// Returns the node for what `first` and `second` admit together.
    fn both(&mut self, graph: &mut Graph, first: NodeId, second: NodeId) -> NodeId {
        let pair = (graph.target(first), graph.target(second));
        // A schema that is being merged has no keywords for the moment, but extends something.
        let says_nothing =
            |id: NodeId| graph[id].keywords.is_any() && self.extended.get(&id).is_none_or(BTreeSet::is_empty);
        if self.by_set.len() >= MERGED_SCHEMAS {
            self.is_full = true;
            return first;
        }
        if pair.0 == pair.1 || says_nothing(pair.1) {
            return first;
        }
        if says_nothing(pair.0) {
            return second;
        }
        let set = self.set(pair.0, pair.1);
        for (id, target) in [(first, pair.0), (second, pair.1)] {
            let own = self.sets.get(&target);
            if own.map_or_else(|| set.iter().eq([&target]), |own| *own == set) {
                return id;
            }
        }
        if let Some(derived) = self.by_set.get(&set) {
            return *derived;
        }
        // A part that the enclosing schema writes out has its meaning here; one from elsewhere is a part of others.
        let is_own =
            |id: NodeId| self.holder.as_ref().is_some_and(|holder| holder.contains(&graph[id].address));
        let (own, other) = if is_own(second) && !is_own(first) { (second, first) } else { (first, second) };
        let Node { address, mut annotations, .. } = graph[own].clone();
        Arc::make_mut(&mut annotations).fill_from(&graph[other].annotations);
        let keywords = Keywords { all_of: vec![first, second], ..Keywords::default() };
        let derived = graph.add(Node { address, keywords, annotations });
        self.sets.insert(derived, set.clone());
        self.by_set.insert(set, derived);
        derived
    }
}

/// Narrows `keywords` to what `other` admits as well. Neither has `reference` or `all_of`.
///
/// # Errors
/// When no JSON type or no listed value is left.
pub(super) fn intersect(
    graph: &mut Graph,
    derived: &mut Derived,
    keywords: &mut Keywords,
    other: &Keywords,
) -> Result<(), Contradiction> {
    let is_said = |keywords: &Keywords| {
        keywords.nullable
            || keywords.types.is_some_and(|types| types.contains(JsonType::Null))
            || keywords.values.as_ref().is_some_and(|values| values.iter().any(Value::is_null))
    };
    let nullable =
        admits_null(graph, keywords) && admits_null(graph, other) && (is_said(keywords) || is_said(other));
    intersect_types(keywords, other, nullable)?;
    intersect_values(keywords, other, nullable)?;
    keywords.nullable = nullable;
    if closes_over(graph, keywords, other) || closes_over(graph, other, keywords) {
        derived.losses.insert("additionalProperties");
    }
    intersect_members(graph, derived, &mut keywords.properties, &other.properties);
    keywords.required.extend(other.required.iter().cloned());
    keywords.additional = both_of(graph, derived, keywords.additional, other.additional);
    intersect_items(graph, derived, keywords, other);
    intersect_members(graph, derived, &mut keywords.patterns, &other.patterns);
    keywords.unevaluated = keywords.unevaluated.or(other.unevaluated);
    intersect_unions(graph, keywords, other);
    keywords.discriminator = keywords.discriminator.take().or_else(|| other.discriminator.clone());
    intersect_checks(derived, keywords, other);
    keywords.unmodelled.extend(other.unmodelled.iter().cloned());
    keywords.is_false |= other.is_false;
    Ok(())
}

/// Adds members to those that are known; what both describe is described by both.
fn intersect_members(
    graph: &mut Graph,
    derived: &mut Derived,
    known: &mut Vec<(String, NodeId)>,
    others: &[(String, NodeId)],
) {
    for (name, id) in others {
        match known.iter().position(|(known, _)| known == name) {
            Some(at) => known[at].1 = derived.both(graph, known[at].1, *id),
            None => known.push((name.clone(), *id)),
        }
    }
}

/// Returns what two subschemas in the same place admit together.
fn both_of(
    graph: &mut Graph,
    derived: &mut Derived,
    known: Option<NodeId>,
    new: Option<NodeId>,
) -> Option<NodeId> {
    match (known, new) {
        (Some(known), Some(new)) => Some(derived.both(graph, known, new)),
        (known, new) => known.or(new),
    }
}

/// Returns whether `additionalProperties` of `one` is about members that `other` describes.
fn closes_over(graph: &Graph, one: &Keywords, other: &Keywords) -> bool {
    let is_named = |name: &String| one.properties.iter().any(|(known, _)| known == name);
    one.additional.is_some_and(|others| !graph[graph.target(others)].keywords.is_any())
        && (!other.patterns.is_empty() || other.properties.iter().any(|(name, _)| !is_named(name)))
}

/// Merges the items by their positions: behind its prefix, each list has the rest.
fn intersect_items(graph: &mut Graph, derived: &mut Derived, keywords: &mut Keywords, other: &Keywords) {
    let (known, new) = (std::mem::take(&mut keywords.items), &other.items);
    let at = |items: &Items, position: usize| items.prefix.get(position).copied().or(items.rest);
    for position in 0..known.prefix.len().max(new.prefix.len()) {
        let both = both_of(graph, derived, at(&known, position), at(new, position));
        keywords.items.prefix.extend(both);
    }
    keywords.items.rest = both_of(graph, derived, known.rest, new.rest);
}

/// Keeps the narrower of two limits; of other checks, the first.
fn intersect_checks(derived: &mut Derived, keywords: &mut Keywords, other: &Keywords) {
    for (name, value) in &other.checks {
        let Some(known) = keywords.checks.get(name).cloned() else {
            keywords.checks.insert(name.clone(), value.clone());
            continue;
        };
        let is_narrower = match name.as_str() {
            "minLength" | "minItems" | "minProperties" | "minimum" | "exclusiveMinimum" => {
                value.as_f64() > known.as_f64()
            }
            "maxLength" | "maxItems" | "maxProperties" | "maximum" | "exclusiveMaximum" => {
                value.as_f64() < known.as_f64()
            }
            "uniqueItems" => *value == true,
            _ => false,
        };
        if is_narrower {
            keywords.checks.insert(name.clone(), value.clone());
        } else if let ("pattern" | "multipleOf", false) = (name.as_str(), is_same(&known, value)) {
            derived.losses.insert(if name == "pattern" { "pattern" } else { "multipleOf" });
        }
    }
}

/// Returns whether `null` is among the values that `keywords` admit.
pub(super) fn admits_null(graph: &Graph, keywords: &Keywords) -> bool {
    admits_null_below(graph, keywords, 0)
}

fn admits_null_below(graph: &Graph, keywords: &Keywords, depth: usize) -> bool {
    if keywords.nullable {
        return true;
    }
    let admits =
        |id: &NodeId| depth < QUESTION_DEPTH && admits_null_below(graph, &graph[*id].keywords, depth + 1);
    !keywords.is_false
        && keywords.types.is_none_or(|types| types.contains(JsonType::Null))
        && keywords.values.as_ref().is_none_or(|values| values.iter().any(Value::is_null))
        && keywords.reference.iter().chain(&keywords.all_of).all(admits)
        && keywords.choices().iter().all(|choice| choice.branches.iter().any(admits))
}

fn intersect_types(keywords: &mut Keywords, other: &Keywords, nullable: bool) -> Result<(), Contradiction> {
    let (Some(known), Some(new)) = (keywords.types, other.types) else {
        keywords.types = keywords.types.or(other.types);
        return Ok(());
    };
    let both = known.and(new);
    let null = TypeSet::from(JsonType::Null);
    let others = both.without(JsonType::Null);
    keywords.types = Some(match others.is_empty() {
        false if nullable => others,
        false => both,
        true if nullable || both == null => null,
        true => return Err(Contradiction(format!("`type` is {known} in one and {new} in the other"))),
    });
    Ok(())
}

fn intersect_values(keywords: &mut Keywords, other: &Keywords, nullable: bool) -> Result<(), Contradiction> {
    let types = keywords.types;
    let Some(mut values) = keywords.values.take().or_else(|| other.values.clone()) else {
        return Ok(());
    };
    let others = other.values.as_ref().map(|others| Distinct::of(others));
    let is_in_other = |value: &Value| others.as_ref().is_none_or(|others| others.contains(value));
    values.retain(|value| !(nullable && value.is_null()) && is_in_other(value));
    if values.is_empty() && !nullable {
        return Err(Contradiction("no listed value is in both".to_owned()));
    }
    values.retain(|value| types.is_none_or(|types| types.contains(JsonType::of(value))));
    match (values.is_empty(), types) {
        (false, _) => keywords.values = Some(values),
        (true, _) if nullable => keywords.types = Some(TypeSet::from(JsonType::Null)),
        (true, types) => {
            let types = types.unwrap_or(TypeSet::NONE);
            return Err(Contradiction(format!("no listed value is of type {types}")));
        }
    }
    Ok(())
}

/// Returns whether two values are equal as JSON: `1` is `1.0`.
pub(super) fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(first), Value::Number(second)) => first == second || first.as_f64() == second.as_f64(),
        _ => one == other,
    }
}

/// Values by their digests, so that lists of many are compared in time.
#[derive(Default)]
pub(super) struct Distinct<'v>(HashMap<u64, Vec<&'v Value>>);

impl<'v> Distinct<'v> {
    pub(super) fn of(values: &'v [Value]) -> Self {
        let mut distinct = Distinct::default();
        for value in values {
            distinct.insert(value);
        }
        distinct
    }

    pub(super) fn contains(&self, value: &Value) -> bool {
        self.0.get(&digest(value)).is_some_and(|alike| alike.iter().any(|known| is_same(known, value)))
    }

    /// Adds a value; returns whether it is the first of its kind.
    pub(super) fn insert(&mut self, value: &'v Value) -> bool {
        let alike = self.0.entry(digest(value)).or_default();
        let is_new = !alike.iter().any(|known| is_same(known, value));
        if is_new {
            alike.push(value);
        }
        is_new
    }
}

/// Returns a number that is the same for two values that [`is_same`] holds for.
fn digest(value: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    std::mem::discriminant(value).hash(&mut hasher);
    match value {
        Value::Null => {}
        Value::Bool(value) => value.hash(&mut hasher),
        // Zero has two signs.
        Value::Number(number) => number.as_f64().map(|number| (number + 0.0).to_bits()).hash(&mut hasher),
        Value::String(text) => text.hash(&mut hasher),
        Value::Array(items) => items.iter().for_each(|item| digest(item).hash(&mut hasher)),
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| {
                let mut hasher = DefaultHasher::new();
                (name, digest(value)).hash(&mut hasher);
                hasher.finish()
            };
            // The order of members does not count.
            members.iter().map(member).fold(0, u64::wrapping_add).hash(&mut hasher);
        }
    }
    hasher.finish()
}

/// Puts the choices of both beside each other, for `multiply_unions`.
fn intersect_unions(graph: &Graph, keywords: &mut Keywords, other: &Keywords) {
    let targets = |choice: &Choice| {
        let same =
            |branch: &NodeId| if graph[*branch].keywords.nullable { *branch } else { graph.target(*branch) };
        choice.branches.iter().map(same).collect::<Vec<NodeId>>()
    };
    let mut known: Vec<(bool, Vec<NodeId>)> =
        keywords.choices().iter().map(|choice| (choice.is_one_of, targets(choice))).collect();
    for choice in other.choices() {
        let key = (choice.is_one_of, targets(&choice));
        if !known.contains(&key) {
            known.push(key);
            keywords.add_choice(choice);
        }
    }
}
