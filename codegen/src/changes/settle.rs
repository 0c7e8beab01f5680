//! Holds the verdict `sends` of all changes against proofs.
//!
//! A change that its rule lets pass, at a pair of schemas for which a body is refused, is raised; where no change is about
//! such a pair, there is one more. A change that its rule calls refused, at schemas for which everything is proved to
//! pass, passes.

use super::Side;
use super::change::Change;
use super::pair_nodes::NodePairs;
use super::proof::{Finding, Proofs};
use super::rule::Rule;
use super::schemas::{Named, other_validity};
use super::verdict::Sends;
use crate::address::Address;
use crate::model::TypeDef;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// The most levels below a pair at which a change is still about it: `properties/a`.
const BELOW: usize = 2;

/// Keywords whose schemas are no pairs of their own, or whose meaning may turn around with that of their parts.
const ALWAYS_PROVED: [&str; 15] = [
    "$dynamicRef",
    "$recursiveRef",
    "contains",
    "dependencies",
    "dependentSchemas",
    "discriminator",
    "else",
    "if",
    "not",
    "nullable",
    "oneOf",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Raises and lowers verdicts to what is proved, and adds refusals that no rule reported.
pub(super) fn settle(
    changes: &mut Vec<Change>,
    old: &Side,
    new: &Side,
    nodes: &NodePairs,
    proofs: &mut Proofs<'_>,
) {
    lower(changes, proofs);
    let named = Named::of(new);
    let holders = Named::of(old);
    let mut seen = HashSet::new();
    for addresses in nodes.addresses(old, new) {
        let values = (old.sources.get(addresses.0), new.sources.get(addresses.1));
        if values.0 == values.1 && !values.0.is_some_and(needs_proof) || !seen.insert(addresses) {
            continue;
        }
        let finding = proofs.finding(addresses);
        if finding.sends == Sends::Pass || is_told(changes, old, new, addresses, &finding, proofs) {
            continue;
        }
        let is_same_text = values.0 == values.1;
        if is_same_text
            && (is_told_below(changes, old, addresses.0, |change| change.old.as_ref())
                || is_told_below(changes, new, addresses.1, |change| change.new.as_ref()))
        {
            continue;
        }
        let differing = differing(values);
        if let Some(mut change) = other_validity(addresses, &differing, &finding) {
            change.subject = named.subject(addresses.1);
            change.types = (holders.holder(addresses.0), named.holder(addresses.1));
            changes.push(change);
        }
    }
}

/// Lets pass what is proved to pass, with everything below it.
fn lower(changes: &mut [Change], proofs: &mut Proofs<'_>) {
    for change in changes.iter_mut().filter(|change| change.sends != Sends::Pass && is_of_schema(change.rule))
    {
        if let (Some(old), Some(new)) = (&change.old, &change.new)
            && proofs.is_whole_covered((old, new))
        {
            change.sends = Sends::Pass;
        }
    }
}

/// Returns whether changes of the kind are about the values of the schemas at their addresses.
fn is_of_schema(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::TypeKindChanged
            | Rule::MemberTypeChanged
            | Rule::ConstantChanged
            | Rule::ConstantRemoved
            | Rule::ConstantAdded
            | Rule::AliasChanged
            | Rule::VariantTypeChanged
            | Rule::AdditionalChanged
            | Rule::MemberTypeNarrowed
            | Rule::NoLongerNullable
            | Rule::EnumValueRemoved
            | Rule::EnumOpennessChanged
    )
}

/// Returns whether a change about the pair reports the refusal, or can be made to; the change gets the witness.
fn is_told(
    changes: &mut [Change],
    old: &Side,
    new: &Side,
    addresses: (&Address, &Address),
    finding: &Finding,
    proofs: &mut Proofs<'_>,
) -> bool {
    let enclosing = (around(addresses.0), around(addresses.1));
    let is_of_pair = |change: &Change| {
        let types = (change.types.0.map(|id| &old.model[id]), change.types.1.map(|id| &new.model[id]));
        let is_at = |def: Option<&TypeDef>, address: &Address| {
            def.is_some_and(|def| def.addresses().any(|place| place == address))
        };
        is_near(change, change.old.as_ref(), addresses.0)
            || is_near(change, change.new.as_ref(), addresses.1)
            || is_near(change, change.old.as_ref(), &enclosing.0)
            || is_near(change, change.new.as_ref(), &enclosing.1)
            || is_at(types.0, addresses.0)
            || is_at(types.1, addresses.1)
    };
    let is_here = |change: &Change| {
        let (before, after) = (change.old.as_ref(), change.new.as_ref());
        before == Some(addresses.0)
            || after == Some(addresses.1)
            || before == Some(&enclosing.0)
            || after == Some(&enclosing.1)
    };
    let told = changes.iter_mut().filter(|change| change.sends != Sends::Pass && is_of_pair(change));
    // One at the very place is the likeliest cause.
    if let Some(change) = told.max_by_key(|change| (is_here(change), change.witness.is_none())) {
        if change.witness.is_none() && change.rule.worst_sends() == Sends::Refused {
            change.witness = witness(change, addresses, finding, proofs);
        }
        return true;
    }
    let can_refuse = |change: &&mut Change| change.rule.worst_sends() == Sends::Refused && is_here(change);
    let Some(change) = changes.iter_mut().find(can_refuse) else { return false };
    change.sends = finding.sends;
    change.witness = witness(change, addresses, finding, proofs);
    true
}

/// Returns the body that shows the refusal where the change is: one of its own, if the pair is a part of its schemas.
fn witness(
    change: &Change,
    addresses: (&Address, &Address),
    finding: &Finding,
    proofs: &mut Proofs<'_>,
) -> Option<Value> {
    let is_part = |place: &Option<Address>, address: &Address| {
        place.as_ref().is_some_and(|place| place != address && place.contains(address))
    };
    if !is_part(&change.old, addresses.0) && !is_part(&change.new, addresses.1) {
        return finding.witness.clone();
    }
    proofs.witness((change.old.as_ref()?, change.new.as_ref()?))
}

/// Returns whether a change about a schema that this one refers to reports a refusal.
fn is_told_below(
    changes: &[Change],
    side: &Side,
    address: &Address,
    place: fn(&Change) -> Option<&Address>,
) -> bool {
    let graph = &side.graph;
    let children = graph.find(address).map(|id| graph[id].keywords.children()).into_iter().flatten();
    let targets: Vec<&Address> = children.map(|child| &graph[graph.target(child)].address).collect();
    let refused = changes.iter().filter(|change| change.sends != Sends::Pass);
    refused.filter_map(place).any(|place| targets.iter().any(|target| target.contains(place)))
}

/// Returns the schema whose branch of an `allOf` this is, or itself.
fn around(address: &Address) -> Address {
    match address.parent() {
        Some(list) if list.pointer.ends_with("/allOf") => {
            list.parent().map_or(list, |schema| around(&schema))
        }
        _ => address.clone(),
    }
}

/// Returns whether a change at `place` is about the schema at `address`.
fn is_near(change: &Change, place: Option<&Address>, address: &Address) -> bool {
    let is_about_others = change.rule == Rule::AdditionalChanged;
    place.is_some_and(|place| {
        address.contains(place) && place.depth() <= address.depth() + BELOW
            || change.covers_below && place.contains(address)
            || is_about_others && place.child("additionalProperties").contains(address)
    })
}

/// Returns whether equal texts may mean something else, since what they hold is no pair.
fn needs_proof(schema: &Value) -> bool {
    schema.as_object().is_some_and(|keywords| ALWAYS_PROVED.iter().any(|name| keywords.contains_key(*name)))
}

/// Returns the keywords in which the two differ, or what they have in common if they refer to other schemas.
fn differing((old, new): (Option<&Value>, Option<&Value>)) -> Vec<String> {
    let empty = Map::new();
    let of = |schema: Option<&Value>| schema.and_then(Value::as_object).cloned();
    let (old, new) = (of(old).unwrap_or_else(|| empty.clone()), of(new).unwrap_or(empty));
    let all = old.keys().chain(new.keys().filter(|name| !old.contains_key(*name)));
    let is_for_people =
        |name: &str| ["description", "title", "example", "examples", "default"].contains(&name);
    let found: Vec<String> = all
        .filter(|name| old.get(*name) != new.get(*name) && !is_for_people(name))
        .map(|name| format!("`{name}`"))
        .collect();
    if found.is_empty() { vec!["what is referred to".to_owned()] } else { found }
}
