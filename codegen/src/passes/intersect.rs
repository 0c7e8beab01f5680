//! What two schemas admit together, keyword by keyword.

use crate::address::Address;
use crate::graph::{Graph, JsonType, Keywords, Node, NodeId, TypeSet};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// Two schemas that admit no value together, and why.
pub struct Contradiction(pub String);

/// Nodes that stand for several others together, so that each set of them is made once: however two
/// recursive schemas unfold together, there are only so many sets.
#[derive(Default)]
pub struct Derived {
    by_set: HashMap<BTreeSet<NodeId>, NodeId>,
    /// What each derived node stands for.
    sets: HashMap<NodeId, BTreeSet<NodeId>>,
    /// What each node extends by `allOf` and `$ref`, near and far.
    extended: HashMap<NodeId, BTreeSet<NodeId>>,
    /// The schema that others are merged into.
    holder: Option<Address>,
}

/// More derived schemas than any real set needs: a sign that two recursive schemas unfold together.
const MOST_DERIVED: usize = 20_000;

impl Derived {
    /// From here on others are merged into the schema at `holder`: what comes of it belongs there.
    pub fn begin(&mut self, holder: Address) {
        self.holder = Some(holder);
    }

    /// Notes that `id` says what `parts` say and perhaps more.
    pub fn extends(&mut self, id: NodeId, parts: &[NodeId]) {
        let mut all: BTreeSet<NodeId> = parts.iter().copied().collect();
        parts.iter().filter_map(|part| self.extended.get(part)).for_each(|further| all.extend(further));
        self.extended.insert(id, all);
    }

    /// What the two stand for together, without what another of them says already.
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

    /// The node for what `first` and `second` admit together.
    fn both(&mut self, graph: &mut Graph, first: NodeId, second: NodeId) -> NodeId {
        let pair = (graph.target(first), graph.target(second));
        // One that is being merged says nothing for the moment, but extends something.
        let says_nothing =
            |id: NodeId| graph[id].keywords.is_any() && self.extended.get(&id).is_none_or(BTreeSet::is_empty);
        if pair.0 == pair.1 || says_nothing(pair.1) || self.by_set.len() >= MOST_DERIVED {
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
        // A part that the holder writes out says what this is here; one from elsewhere is a part of others.
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
pub fn intersect(
    graph: &mut Graph,
    derived: &mut Derived,
    keywords: &mut Keywords,
    other: &Keywords,
) -> Result<(), Contradiction> {
    let nullable = admits_null(keywords) && admits_null(other) && (keywords.nullable || other.nullable);
    intersect_types(keywords, other, nullable)?;
    intersect_values(keywords, other)?;
    keywords.nullable = nullable;
    for (name, id) in &other.properties {
        match keywords.properties.iter().position(|(known, _)| known == name) {
            Some(at) => keywords.properties[at].1 = derived.both(graph, keywords.properties[at].1, *id),
            None => keywords.properties.push((name.clone(), *id)),
        }
    }
    keywords.required.extend(other.required.iter().cloned());
    let rest = [(&mut keywords.additional, other.additional), (&mut keywords.items.rest, other.items.rest)];
    for (known, new) in rest {
        *known = match (*known, new) {
            (Some(known), Some(new)) => Some(derived.both(graph, known, new)),
            (known, new) => known.or(new),
        };
    }
    for (position, id) in other.items.prefix.iter().enumerate() {
        match keywords.items.prefix.get(position).copied() {
            Some(known) => keywords.items.prefix[position] = derived.both(graph, known, *id),
            None => keywords.items.prefix.push(*id),
        }
    }
    keywords.patterns.extend(other.patterns.iter().cloned());
    intersect_unions(keywords, other);
    keywords.discriminator = keywords.discriminator.take().or_else(|| other.discriminator.clone());
    for (name, value) in &other.checks {
        keywords.checks.entry(name.clone()).or_insert_with(|| value.clone());
    }
    keywords.unmodelled.extend(other.unmodelled.iter().cloned());
    keywords.is_false |= other.is_false;
    Ok(())
}

pub(super) fn admits_null(keywords: &Keywords) -> bool {
    keywords.nullable
        || (keywords.types.is_none() && keywords.values.is_none() && keywords.reference.is_none())
}

fn intersect_types(keywords: &mut Keywords, other: &Keywords, nullable: bool) -> Result<(), Contradiction> {
    let (Some(known), Some(new)) = (keywords.types, other.types) else {
        keywords.types = keywords.types.or(other.types);
        return Ok(());
    };
    let both = known.and(new);
    let null = TypeSet::from(JsonType::Null);
    keywords.types = Some(match both.is_empty() {
        false => both,
        true if nullable => null,
        true => return Err(Contradiction(format!("`type` is {known} in one and {new} in the other"))),
    });
    Ok(())
}

fn intersect_values(keywords: &mut Keywords, other: &Keywords) -> Result<(), Contradiction> {
    if let (Some(known), Some(new)) = (&mut keywords.values, &other.values) {
        known.retain(|value| new.contains(value));
        if known.is_empty() {
            return Err(Contradiction("no listed value is in both".to_owned()));
        }
    } else if keywords.values.is_none() {
        keywords.values = other.values.clone();
    }
    if let (Some(types), Some(values)) = (keywords.types, &mut keywords.values) {
        let listed = values.len();
        values.retain(|value| types.contains(JsonType::of(value)));
        if values.is_empty() && listed > 0 {
            return Err(Contradiction(format!("no listed value is of type {types}")));
        }
    }
    Ok(())
}

/// One union can shape the type; a second one is checked only.
fn intersect_unions(keywords: &mut Keywords, other: &Keywords) {
    let has_union = |keywords: &Keywords| !(keywords.one_of.is_empty() && keywords.any_of.is_empty());
    if !has_union(other) {
        return;
    }
    if !has_union(keywords) {
        keywords.one_of = other.one_of.clone();
        keywords.any_of = other.any_of.clone();
    } else if keywords.one_of != other.one_of || keywords.any_of != other.any_of {
        keywords.unmodelled.insert(if other.one_of.is_empty() { "anyOf" } else { "oneOf" }.to_owned());
    }
}
