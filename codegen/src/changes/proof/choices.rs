//! `anyOf`, `oneOf`, `not` and `if`: what follows from a premise about schemas that a body may or may not fit.

use super::apart::are_apart;
use super::cover::{MOST, Prover, is_anything};
use super::meaning::Schema;
use super::premise::Premise;
use crate::validation_schema::RELAXED;
use serde_json::Value;

/// Returns whether the premise implies a branch of the union. The caller distinguishes the cases of the premise.
pub(super) fn any_of<'m>(
    prover: &mut Prover,
    outer: Schema<'m>,
    union: &'m Value,
    premise: &Premise<'m>,
) -> bool {
    let is_relaxed = outer.value.get(RELAXED).is_some();
    if is_relaxed && !premise.all.iter().any(|known| known.value.get(RELAXED).is_some()) {
        // It is a `oneOf` whose branches overlap, and nothing on the other side was.
        return one_of(prover, outer, union, premise);
    }
    some_branch(prover, outer, union, premise)
}

fn some_branch<'m>(prover: &mut Prover, outer: Schema<'m>, union: &'m Value, premise: &Premise<'m>) -> bool {
    // Branches that need no proof go first.
    branches(outer, union).any(|branch| premise.all.iter().any(|known| prover.is_given(*known, branch)))
        || branches(outer, union).any(|branch| prover.covers(branch, premise))
}

/// Returns whether the premise implies a `oneOf`: one branch follows, and the branches exclude each other.
pub(super) fn one_of<'m>(
    prover: &mut Prover,
    outer: Schema<'m>,
    union: &'m Value,
    premise: &Premise<'m>,
) -> bool {
    let all: Vec<Schema<'m>> = branches(outer, union).collect();
    if prover.are_exclusive(outer, &all) {
        return some_branch(prover, outer, union, premise);
    }
    let is_alone = |prover: &mut Prover, at: usize| {
        let with = premise.with(all[at]);
        let mut others = all.iter().enumerate().filter(|(other, _)| *other != at);
        others.all(|(_, other)| are_apart(prover, &with, *other))
    };
    if (0..all.len()).any(|at| prover.covers(all[at], premise) && is_alone(prover, at)) {
        return true;
    }
    // The same branches in another order.
    let unions: Vec<(Schema<'m>, &'m Value)> = premise.keyword("oneOf").collect();
    unions.into_iter().any(|(schema, union)| {
        let mut left: Vec<Schema<'m>> = branches(schema, union).collect();
        let count = left.len();
        let mut is_matched = |branch: &Schema<'m>| {
            let found = left.iter().position(|other| prover.is_same(*other, *branch));
            found.map(|at| left.swap_remove(at)).is_some()
        };
        count == all.len() && all.iter().all(&mut is_matched)
    })
}

impl Prover {
    /// Returns whether each two of the branches of `schema` are apart.
    fn are_exclusive<'m>(&mut self, schema: Schema<'m>, branches: &[Schema<'m>]) -> bool {
        if let Some(known) = self.exclusive.get(&schema.key()) {
            return *known;
        }
        let steps = std::mem::replace(&mut self.steps_left, MOST);
        let mut firsts = branches.iter().enumerate();
        let are_exclusive = firsts.all(|(at, first)| {
            let premise = Premise::of([*first]);
            branches.iter().skip(at + 1).all(|second| are_apart(self, &premise, *second))
        });
        self.steps_left = steps;
        self.exclusive.insert(schema.key(), are_exclusive);
        are_exclusive
    }
}

/// Returns whether the premise excludes what is forbidden.
pub(super) fn not<'m>(prover: &mut Prover, forbidden: Schema<'m>, premise: &Premise<'m>) -> bool {
    if are_apart(prover, premise, forbidden) {
        return true;
    }
    let known: Vec<Schema<'m>> = premise.keyword("not").map(|(schema, value)| schema.child(value)).collect();
    known.into_iter().any(|wider| {
        // What fits the one fits the other, which nothing does that the premise is about.
        prover.covers_strictly(wider, &Premise::of([forbidden]))
    })
}

/// Returns whether the premise implies the `then` and `else` of a condition, or has the same condition.
pub(super) fn if_then_else<'m>(
    prover: &mut Prover,
    outer: Schema<'m>,
    condition: &'m Value,
    premise: &Premise<'m>,
) -> bool {
    let part = |schema: Schema<'m>, name: &str| schema.value.get(name).map(|value| schema.child(value));
    let wanted = ["then", "else"].map(|name| part(outer, name));
    let is_free = |schema: &Option<Schema<'m>>| schema.is_none_or(|schema| is_anything(schema.value));
    if wanted.iter().all(is_free) {
        return true;
    }
    let condition = outer.child(condition);
    let known: Vec<Schema<'m>> = premise.keyword("if").map(|(schema, _)| schema).collect();
    let same: Vec<Schema<'m>> = known
        .into_iter()
        .filter(|schema| part(*schema, "if").is_some_and(|other| prover.is_same(other, condition)))
        .collect();
    let with = |name: &str| {
        let parts = same.iter().filter_map(|schema| part(*schema, name));
        parts.fold(premise.clone(), |premise, part| premise.with(part))
    };
    let then = with("then").with(condition);
    let [when, otherwise] = wanted;
    let is_true = |prover: &mut Prover, schema: Option<Schema<'m>>, premise: &Premise<'m>| {
        schema.is_none_or(|schema| prover.covers(schema, premise))
    };
    let is_excluded = are_apart(prover, premise, condition);
    (is_excluded || is_true(prover, when, &then)) && is_true(prover, otherwise, &with("else"))
}

fn branches<'m>(schema: Schema<'m>, union: &'m Value) -> impl Iterator<Item = Schema<'m>> {
    let list = union.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().map(move |branch| schema.child(branch))
}
