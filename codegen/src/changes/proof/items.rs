//! Keywords of arrays.
//!
//! ```text
//! premise {"prefixItems": [{"type": "string"}], "items": false}
//! outer   {"items": {"type": "string"}, "maxItems": 1}             proved
//! ```

use super::bounds::{least, most};
use super::cover::{Prover, is_anything};
use super::meaning::Schema;
use super::premise::Premise;
use super::unsent;
use serde_json::Value;

/// Returns whether the keyword of `outer` follows from the premise.
pub(super) fn keyword<'m>(
    prover: &mut Prover,
    outer: Schema<'m>,
    (name, value): (&str, &'m Value),
    premise: &Premise<'m>,
) -> bool {
    match name {
        "items" | "prefixItems" | "additionalItems" => match (name, value) {
            ("prefixItems" | "items", Value::Array(prefix)) => prefix
                .iter()
                .enumerate()
                .all(|(position, item)| item_at(prover, outer.child(item), position, premise)),
            ("items", rest) => every_item(prover, outer, rest, premise),
            ("additionalItems", rest) => {
                !outer.value.get("items").is_some_and(Value::is_array)
                    || every_item(prover, outer, rest, premise)
            }
            _ => false,
        },
        "minItems" => value.as_f64() <= Some(0.0) || least(premise, name) >= value.as_f64(),
        "maxItems" => {
            let wanted = value.as_f64().unwrap_or(-1.0);
            let known = most(premise, name).into_iter().chain(ends(premise)).reduce(f64::min);
            known.is_some_and(|known| known <= wanted)
        }
        "uniqueItems" => {
            let is_short = most(premise, "maxItems").is_some_and(|count| count <= 1.0);
            value == &Value::Bool(false)
                || is_short
                || premise.keyword(name).any(|(_, known)| known == &Value::Bool(true))
        }
        "contains" => contains(prover, outer, value, premise),
        "unevaluatedItems" => is_anything(value),
        _ => false,
    }
}

/// Returns the schemas of the first items, and the one of those behind them.
pub(super) fn split(schema: &Value) -> (&[Value], Option<&Value>) {
    let (prefix, items, more) =
        (schema.get("prefixItems"), schema.get("items"), schema.get("additionalItems"));
    match (prefix, items) {
        (Some(Value::Array(prefix)), rest) => (prefix, rest),
        (_, Some(Value::Array(prefix))) => (prefix, more),
        (_, rest) => (&[], rest),
    }
}

/// Returns what is known of the item at `position`; of all items behind every prefix for `None`.
fn at<'m>(premise: &Premise<'m>, position: Option<usize>) -> Premise<'m> {
    let found = premise.all.iter().filter_map(|schema| {
        let (prefix, rest) = split(schema.value);
        let item = position.and_then(|position| prefix.get(position)).or(rest)?;
        Some(schema.child(item))
    });
    Premise::of(found.collect::<Vec<_>>())
}

fn item_at<'m>(prover: &mut Prover, outer: Schema<'m>, position: usize, premise: &Premise<'m>) -> bool {
    let is_beyond = most(premise, "maxItems").is_some_and(|count| count <= position as f64);
    is_beyond || prover.covers_part(outer, &at(premise, Some(position)), unsent::has_conditions(premise))
}

/// Returns whether `outer` is proved to admit the items behind its prefix.
fn every_item<'m>(prover: &mut Prover, outer: Schema<'m>, rest: &'m Value, premise: &Premise<'m>) -> bool {
    let longest = premise.all.iter().map(|schema| split(schema.value).0.len()).max().unwrap_or(0);
    let (first, rest) = (split(outer.value).0.len(), outer.child(rest));
    if is_anything(rest.value) || !(first..longest).all(|position| item_at(prover, rest, position, premise)) {
        return is_anything(rest.value);
    }
    let is_beyond = most(premise, "maxItems").is_some_and(|count| count <= first.max(longest) as f64);
    is_beyond || prover.covers_part(rest, &at(premise, None), unsent::has_conditions(premise))
}

/// Returns the lengths of arrays that end with their prefix.
fn ends<'p>(premise: &'p Premise<'_>) -> impl Iterator<Item = f64> + 'p {
    premise.all.iter().filter_map(|schema| {
        let (prefix, rest) = split(schema.value);
        (rest == Some(&Value::Bool(false))).then_some(prefix.len() as f64)
    })
}

/// Returns whether the premise guarantees `contains` with its `minContains` and `maxContains`.
fn contains<'m>(prover: &mut Prover, outer: Schema<'m>, value: &'m Value, premise: &Premise<'m>) -> bool {
    let count = |schema: Schema<'m>, name: &str| schema.value.get(name).and_then(Value::as_f64);
    let (fewest, most) = (count(outer, "minContains").unwrap_or(1.0), count(outer, "maxContains"));
    let wanted = outer.child(value);
    let known: Vec<(Schema<'m>, &'m Value)> = premise.keyword("contains").collect();
    let is_least = fewest <= 0.0
        || known.iter().any(|(schema, value)| {
            count(*schema, "minContains").unwrap_or(1.0) >= fewest
                && prover.covers_below(wanted, &Premise::of([schema.child(value)]))
        })
        || least(premise, "minItems") >= Some(fewest)
            && prover.covers_part(wanted, &at(premise, None), unsent::has_conditions(premise))
            && premise.all.iter().all(|schema| split(schema.value).0.is_empty());
    let is_most = most.is_none_or(|most| {
        known.iter().any(|(schema, value)| {
            count(*schema, "maxContains").is_some_and(|known| known <= most)
                && prover.covers_strictly(schema.child(value), &Premise::of([wanted]))
        })
    });
    is_least && is_most
}
