//! What two schemas admit together, keyword by keyword.

use crate::graph::{Graph, JsonType, Keywords, Node, NodeId, TypeSet};
use std::collections::HashMap;

/// Two schemas that admit no value together, and why.
pub struct Contradiction(pub String);

/// Nodes that stand for two others together, so that each pair is made once.
#[derive(Default)]
pub struct Derived {
    pairs: HashMap<(NodeId, NodeId), NodeId>,
}

/// More derived schemas than any real set needs: a sign that two recursive schemas unfold together.
const MOST_DERIVED: usize = 20_000;

impl Derived {
    /// The node for what `first` and `second` admit together.
    fn both(&mut self, graph: &mut Graph, first: NodeId, second: NodeId) -> NodeId {
        let pair = (graph.target(first), graph.target(second));
        if pair.0 == pair.1 || graph[pair.1].keywords.is_any() || self.pairs.len() >= MOST_DERIVED {
            return first;
        }
        if graph[pair.0].keywords.is_any() {
            return second;
        }
        if let Some(derived) = self.pairs.get(&pair) {
            return *derived;
        }
        let Node { address, mut annotations, .. } = graph[first].clone();
        annotations.fill_from(&graph[second].annotations);
        let keywords = Keywords { all_of: vec![first, second], ..Keywords::default() };
        let derived = graph.add(Node { address, keywords, annotations });
        self.pairs.insert(pair, derived);
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

fn admits_null(keywords: &Keywords) -> bool {
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
