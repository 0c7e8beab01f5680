//! Places that need no type of their own: strings, numbers, arrays, maps.

use super::classify::Classifier;
use super::integers;
use crate::graph::{JsonType, Keywords, NodeId, TypeSet};
use crate::limits::TUPLE_ITEMS;
use crate::model::{RawReason, TextFormat, Ty};
use serde_json::Value;

/// Returns what a place of the schema `id` holds, if it is neither object nor union nor enum.
pub(super) fn plain(classifier: &mut Classifier<'_>, id: NodeId) -> Ty {
    let graph = classifier.graph;
    let keywords = &graph[id].keywords;
    if keywords.is_false {
        return classifier.raw(id, RawReason::NoValue);
    }
    match keywords.types.and_then(TypeSet::single) {
        Some(kind) => of_kind(classifier, id, kind),
        None if keywords.types.is_some() => classifier.raw(id, RawReason::AnyValue),
        None if !keywords.items.prefix.is_empty() || keywords.items.rest.is_some() => {
            array(classifier, id, keywords)
        }
        None if !keywords.patterns.is_empty() || is_typed_map(keywords) => map(classifier, id, keywords),
        None => classifier.raw(id, RawReason::AnyValue),
    }
}

fn is_typed_map(keywords: &Keywords) -> bool {
    keywords.additional.is_some()
}

/// Returns the type of a place of the schema `id` for values of the JSON type `kind`.
pub(super) fn of_kind(classifier: &mut Classifier<'_>, id: NodeId, kind: JsonType) -> Ty {
    let graph = classifier.graph;
    let keywords = &graph[id].keywords;
    match kind {
        JsonType::Null => Ty::Null,
        JsonType::Boolean => Ty::Boolean,
        JsonType::Number => Ty::Number,
        JsonType::Integer => integers::of_schema(keywords, &graph[id].annotations),
        JsonType::String => string(keywords),
        JsonType::Array => array(classifier, id, keywords),
        JsonType::Object => map(classifier, id, keywords),
    }
}

fn string(keywords: &Keywords) -> Ty {
    let mut stated = ["format", "contentEncoding"]
        .into_iter()
        .filter_map(|keyword| keywords.checks.get(keyword)?.as_str());
    stated.find_map(TextFormat::of_keyword).map_or(Ty::String, Ty::Formatted)
}

/// Returns the type of an array. One that is too long for a tuple is a `Vec` of its one type, or of raw JSON.
fn array(classifier: &mut Classifier<'_>, id: NodeId, keywords: &Keywords) -> Ty {
    let rest = keywords.items.rest;
    let is_closed = rest.is_some_and(|rest| classifier.graph[rest].keywords.is_false);
    if keywords.items.prefix.is_empty() {
        return match rest {
            Some(rest) if !is_closed => Ty::Array(Box::new(classifier.ty(rest))),
            _ => Ty::Array(Box::new(Ty::Raw(RawReason::AnyValue))),
        };
    }
    let prefix: Vec<Ty> = keywords.items.prefix.iter().map(|item| classifier.ty(*item)).collect();
    let count = |name: &str| keywords.checks.get(name).and_then(Value::as_u64);
    let len = prefix.len() as u64;
    let is_exact = count("minItems") == Some(len) && (is_closed || count("maxItems") == Some(len));
    if is_exact && prefix.len() <= TUPLE_ITEMS {
        return Ty::Tuple(prefix);
    }
    let rest = rest.filter(|_| !is_closed && !is_exact).map(|rest| classifier.ty(rest));
    let is_one_type = prefix.iter().chain(&rest).all(|item| *item == prefix[0]);
    let item = match prefix.into_iter().next() {
        Some(item) if is_one_type && (is_closed || is_exact || rest.is_some()) => item,
        _ if is_exact => classifier.raw(id, RawReason::LongTuple),
        _ => classifier.raw(id, RawReason::MixedItems),
    };
    Ty::Array(Box::new(item))
}

fn map(classifier: &mut Classifier<'_>, id: NodeId, keywords: &Keywords) -> Ty {
    let graph = classifier.graph;
    let additional = keywords.additional.filter(|id| !graph[*id].keywords.is_false);
    let is_closed = keywords.additional.is_some() && additional.is_none();
    let values: Vec<Ty> = keywords
        .patterns
        .iter()
        .map(|(_, value)| *value)
        .chain(additional)
        .map(|value| classifier.ty(value))
        .collect();
    let value = match values.split_first() {
        Some((first, rest)) if rest.iter().all(|other| other == first) => first.clone(),
        Some(_) => classifier.raw(id, RawReason::MixedPatterns),
        None => Ty::Raw(RawReason::AnyValue),
    };
    // Members whose names match no pattern may have any value, unless the schema constrains them.
    let is_typed = additional.is_some() || is_closed || keywords.patterns.is_empty();
    if !is_typed {
        let message = "names that match no pattern may have any value, so that all values are raw JSON";
        classifier.not_modelled(id, "patternProperties", message);
    }
    Ty::Map(Box::new(if is_typed { value } else { Ty::Raw(RawReason::AnyValue) }))
}
