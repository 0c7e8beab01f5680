//! Proves that no body fits both a premise and a schema.
//!
//! `{"type": "string"}` and `{"type": "null"}` are apart; so are two objects that require the same member with other
//! constants.

use super::bounds;
use super::cover::Prover;
use super::kinds::Kinds;
use super::meaning::Schema;
use super::members::at;
use super::premise::Premise;
use serde_json::Value;

/// Members within members, and unions within unions, that are looked into.
const DEEPEST: usize = 4;

/// Returns whether no body fits both. What is not known to exclude it does not.
pub(super) fn are_apart<'m>(prover: &mut Prover, premise: &Premise<'m>, other: Schema<'m>) -> bool {
    apart(prover, premise, &Premise::of([other]), 0)
}

fn apart<'m>(prover: &mut Prover, one: &Premise<'m>, two: &Premise<'m>, depth: usize) -> bool {
    if depth > DEEPEST || prover.is_tired() {
        return false;
    }
    let kinds = one.kinds().and(two.kinds());
    if kinds.is_empty() || one.is_impossible() || two.is_impossible() {
        return true;
    }
    if have_no_common_value(prover, one, two, kinds) || have_no_common_value(prover, two, one, kinds) {
        return true;
    }
    if is_forbidden(prover, one, two) || is_forbidden(prover, two, one) {
        return true;
    }
    if kinds.is_within(Kinds::OBJECT) && differ_in_a_member(prover, one, two, depth) {
        return true;
    }
    if bounds::exclude(one, two, kinds) || bounds::exclude(two, one, kinds) {
        return true;
    }
    by_cases(prover, one, two, depth) || by_cases(prover, two, one, depth)
}

/// Returns whether no listed value of one fits the other.
fn have_no_common_value<'m>(
    prover: &mut Prover,
    listing: &Premise<'m>,
    other: &Premise<'m>,
    kinds: Kinds,
) -> bool {
    let Some(values) = listing.values() else { return false };
    let possible = values.into_iter().filter(|value| Kinds::of(value).is_within(kinds));
    let mut possible: Vec<&Value> = possible.collect();
    possible.retain(|value| other.all.iter().all(|schema| prover.admits(*schema, value) != Some(false)));
    possible.is_empty()
}

/// Returns whether every body of one is forbidden by a `not` of the other.
fn is_forbidden<'m>(prover: &mut Prover, one: &Premise<'m>, two: &Premise<'m>) -> bool {
    let forbidden: Vec<Schema<'m>> = one.keyword("not").map(|(schema, value)| schema.child(value)).collect();
    forbidden.into_iter().any(|forbidden| prover.covers_strictly(forbidden, two))
}

/// Returns whether a member that one requires is forbidden by the other, or has another value there.
fn differ_in_a_member<'m>(prover: &mut Prover, one: &Premise<'m>, two: &Premise<'m>, depth: usize) -> bool {
    let names = |premise: &Premise<'m>| {
        let lists = premise.keyword("required").filter_map(|(_, names)| names.as_array());
        lists.flatten().filter_map(Value::as_str).collect::<Vec<&'m str>>()
    };
    let required = names(one).into_iter().chain(names(two));
    required.into_iter().any(|name| {
        let (here, there) = (at(prover, one, name), at(prover, two, name));
        let (Some(here), Some(there)) = (here, there) else { return false };
        here.is_impossible() || there.is_impossible() || apart(prover, &here, &there, depth + 1)
    })
}

/// Returns whether every branch of a union of one is apart from the other.
fn by_cases<'m>(prover: &mut Prover, one: &Premise<'m>, two: &Premise<'m>, depth: usize) -> bool {
    let unions = ["anyOf", "oneOf"].into_iter().flat_map(|name| one.keyword(name));
    let unions: Vec<(Schema<'m>, &'m Value)> = unions.collect();
    unions.into_iter().any(|(schema, union)| {
        let key = std::ptr::from_ref(union) as usize;
        let branches = union.as_array().map(Vec::as_slice).unwrap_or_default();
        if one.chosen.contains(&key) || branches.is_empty() || branches.len() > 64 {
            return false;
        }
        let mut rest = one.clone();
        rest.chosen.push(key);
        branches.iter().all(|branch| apart(prover, &rest.with(schema.child(branch)), two, depth + 1))
    })
}
