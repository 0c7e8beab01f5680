//! Variants of unions, how they are distinguished, and the methods of what they share.

use std::collections::BTreeSet;

use super::change::Change;
use super::place::{Both, Relation, words};
use super::rule::Rule;
use super::types::Pair;
use super::verdict::{Sends, Wire};
use crate::emit::{converted, has_tag_method};
use crate::model::{Arm, Model, ObjectPlan, UnionDef, VariantDef, shared_names};

/// A function that returns whether two variants are the same one.
type IsMatch<'f> = &'f dyn Fn(&VariantDef, &VariantDef) -> bool;
/// Positions of the variants that are on both sides.
type Matched = Vec<(usize, usize)>;

/// Variants, the plan and the shared methods.
pub(super) fn compare(pair: &mut Pair<'_, '_>, old: &UnionDef, new: &UnionDef) {
    let matched = matched(pair.both, old, new);
    variants(pair, old, new, &matched);
    plan(pair, old, new, &matched);
    tags(pair, old, new, &matched);
    ambiguity(pair, old, new, &matched);
    methods(pair, old, new);
    conversions(pair, old, new, &matched);
}

/// Variants with the same payload, then those with the same name.
fn matched(both: &Both<'_>, old: &UnionDef, new: &UnionDef) -> Matched {
    let same_type =
        |a: &VariantDef, b: &VariantDef| both.relation(&a.place.ty, &b.place.ty) == Relation::Same;
    let same_both = |a: &VariantDef, b: &VariantDef| a.name == b.name && same_type(a, b);
    let mut matched = Matched::new();
    let rounds: [IsMatch<'_>; 3] = [&same_both, &same_type, &|a, b| a.name == b.name];
    for is_match in rounds {
        for (at, variant) in old.variants.iter().enumerate() {
            if matched.iter().any(|(first, _)| *first == at) {
                continue;
            }
            let other = new.variants.iter().enumerate().find(|(other, candidate)| {
                !matched.iter().any(|(_, second)| second == other) && is_match(variant, candidate)
            });
            matched.extend(other.map(|(other, _)| (at, other)));
        }
    }
    matched.sort_unstable();
    matched
}

fn variants(pair: &mut Pair<'_, '_>, old: &UnionDef, new: &UnionDef, matched: &Matched) {
    for (at, variant) in old.variants.iter().enumerate() {
        let Some((_, other)) = matched.iter().find(|(first, _)| *first == at) else {
            let sentence = format!("{} is no longer one of it", words(pair.both.old, &variant.place.ty));
            let change = Change::new(Rule::VariantRemoved, pair.subject(&variant.name), sentence);
            let is_sent = |other: &VariantDef| pair.both.sends(&variant.place.ty, &other.place.ty);
            let change = change.sends(new.variants.iter().map(is_sent).min().unwrap_or(Sends::Refused));
            pair.push(change.at(Some(&variant.address), None).with_all_below());
            continue;
        };
        let after = &new.variants[*other];
        both_sides(pair, variant, after, (old, new));
    }
    for (at, variant) in new.variants.iter().enumerate() {
        if !matched.iter().any(|(_, second)| *second == at) {
            let sentence = format!("{} is one of it", words(pair.both.new, &variant.place.ty));
            let change = Change::new(Rule::VariantAdded, pair.subject(&variant.name), sentence);
            let change = change.wire(pair.both.wire_of_variant(old, &variant.place.ty));
            pair.push(change.at(None, Some(&variant.address)).with_all_below());
        }
    }
}

fn both_sides(pair: &mut Pair<'_, '_>, old: &VariantDef, new: &VariantDef, around: (&UnionDef, &UnionDef)) {
    let subject = pair.subject(&new.name);
    let at = |change: Change| change.at(Some(&old.address), Some(&new.address));
    if old.name != new.name {
        let sentence = format!("the variant was `{}` and is `{}`", old.name, new.name);
        pair.push(at(Change::new(Rule::VariantRenamed, &subject, sentence)));
    }
    if pair.both.relation(&old.place.ty, &new.place.ty) != Relation::Same {
        let (before, after) = (words(pair.both.old, &old.place.ty), words(pair.both.new, &new.place.ty));
        let wire = pair.both.wire_of_variant(around.0, &new.place.ty);
        let is_sent = |other: &VariantDef| pair.both.sends(&old.place.ty, &other.place.ty);
        let sends = around.1.variants.iter().map(is_sent).min().unwrap_or(Sends::Refused);
        let bump = pair.both.bump(&old.place, &new.place);
        let change =
            Change::new(Rule::VariantTypeChanged, subject, format!("it was {before} and is {after}"));
        pair.push(at(change.wire(wire).sends(sends).bump(bump).with_all_below()));
    } else if !pair.both.same_rust(&old.place.rust, &new.place.rust) {
        let sentence = "Rust holds it in another type now";
        let change = Change::new(Rule::RepresentationChanged, subject, sentence);
        pair.push(at(change.wire(Wire::Yes)));
    }
}

/// Reports another way of distinguishing objects.
fn plan(pair: &mut Pair<'_, '_>, old: &UnionDef, new: &UnionDef, matched: &Matched) {
    let (before, after) = (how(&old.plan.object), how(&new.plan.object));
    if before == after {
        return;
    }
    // Old builds keep to their own plan. Where they compare members, a variant may look like another.
    let least = if matches!(old.plan.object, ObjectPlan::Matched(_) | ObjectPlan::Judged(_)) {
        Wire::Degraded
    } else {
        Wire::Yes
    };
    let variants = matched.iter().map(|(_, other)| &new.variants[*other].place.ty);
    let wire = variants.map(|ty| pair.both.wire_of_variant(old, ty)).fold(least, Wire::max);
    let subject = pair.after().name.clone();
    let sentence = format!("objects were distinguished {before} and are {after}");
    pair.push(Change::new(Rule::PlanChanged, subject, sentence).wire(wire));
}

fn how(plan: &ObjectPlan) -> String {
    match plan {
        ObjectPlan::Never => "not at all, since there are none".to_owned(),
        ObjectPlan::Only(_) => "by their JSON type".to_owned(),
        ObjectPlan::Tagged { key, .. } => format!("by `{key}`"),
        ObjectPlan::Matched(_) | ObjectPlan::Judged(_) => "by the members that are there".to_owned(),
    }
}

/// Values of the tag that choose a variant which is on both sides.
fn tags(pair: &mut Pair<'_, '_>, old: &UnionDef, new: &UnionDef, matched: &Matched) {
    for (at, other) in matched {
        let (before, after) = (values_of(&old.plan.object, *at), values_of(&new.plan.object, *other));
        if how(&old.plan.object) != how(&new.plan.object) {
            return;
        }
        let subject = pair.subject(&new.variants[*other].name);
        for value in before.difference(&after) {
            let sentence = format!("the tag {value} no longer chooses it");
            pair.push(Change::new(Rule::TagRemoved, &subject, sentence));
        }
        for value in after.difference(&before) {
            let sentence = format!("the tag {value} chooses it");
            pair.push(Change::new(Rule::TagAdded, &subject, sentence));
        }
    }
}

fn values_of(plan: &ObjectPlan, variant: usize) -> BTreeSet<String> {
    let ObjectPlan::Tagged { values, literals, .. } = plan else {
        return BTreeSet::new();
    };
    let is_own = |arms: &[Arm]| arms.contains(&Arm { variant });
    let texts = values.iter().filter(|(_, arms)| is_own(arms)).map(|(value, _)| format!("{value:?}"));
    let others = literals.iter().filter(|(_, arms)| is_own(arms)).map(|(value, _)| value.to_string());
    texts.chain(others).collect()
}

/// Pairs of variants, on both sides, that are or were not distinguished.
fn ambiguity(pair: &mut Pair<'_, '_>, old: &UnionDef, new: &UnionDef, matched: &Matched) {
    let ordered = |(a, b): (usize, usize)| if a <= b { (a, b) } else { (b, a) };
    let on_both = |at: usize| matched.iter().find(|(first, _)| *first == at).map(|(_, second)| *second);
    let before: BTreeSet<(usize, usize)> = (old.plan.ambiguous.iter())
        .filter_map(|(a, b)| Some(ordered((on_both(*a)?, on_both(*b)?))))
        .collect();
    let is_known = |at: usize| matched.iter().any(|(_, second)| *second == at);
    let after: BTreeSet<(usize, usize)> = (new.plan.ambiguous.iter())
        .filter(|(a, b)| is_known(*a) && is_known(*b))
        .map(|(a, b)| ordered((*a, *b)))
        .collect();
    let subject = pair.after().name.clone();
    let names =
        |(a, b): &(usize, usize)| format!("`{}` and `{}`", new.variants[*a].name, new.variants[*b].name);
    for one in before.difference(&after) {
        let sentence = format!("{} are distinguished", names(one));
        pair.push(Change::new(Rule::AmbiguityChanged, &subject, sentence));
    }
    for one in after.difference(&before) {
        let sentence = format!("{} are no longer distinguished", names(one));
        pair.push(Change::new(Rule::AmbiguityChanged, &subject, sentence));
    }
}

/// Methods for the tag and for members that all variants share; each with whether it is that of the tag.
fn methods(pair: &mut Pair<'_, '_>, old: &UnionDef, new: &UnionDef) {
    let names = |model: &Model, union: &UnionDef| {
        let shared = shared_names(model, union).into_iter().map(|name| (name, false));
        let tag = has_tag_method(model, union).then(|| ("tag".to_owned(), true));
        shared.chain(tag).collect::<BTreeSet<(String, bool)>>()
    };
    let (before, after) = (names(pair.both.old, old), names(pair.both.new, new));
    for (name, _) in before.difference(&after) {
        let change = Change::new(Rule::AccessorRemoved, pair.subject(name), "the method is gone");
        pair.push(change);
    }
    for (name, _) in after.difference(&before) {
        let change = Change::new(Rule::AccessorAdded, pair.subject(name), "the method is new");
        pair.push(change);
    }
}

/// Reports `From` conversions that were added or removed, of payloads that both sides have.
fn conversions(pair: &mut Pair<'_, '_>, old: &UnionDef, new: &UnionDef, matched: &Matched) {
    let (before, after) = (converted(pair.both.old, old), converted(pair.both.new, new));
    for (at, other) in matched {
        let had = before.iter().any(|(variant, _)| variant == at);
        let has = after.iter().any(|(variant, _)| variant == other);
        let subject = pair.subject(&new.variants[*other].name);
        let payload = words(pair.both.new, &new.variants[*other].place.ty);
        let change = match (had, has) {
            (true, false) => Change::new(
                Rule::ConversionRemoved,
                subject,
                format!("there is no `From` for {payload} any more"),
            ),
            (false, true) => {
                Change::new(Rule::ConversionAdded, subject, format!("there is a `From` for {payload}"))
            }
            _ => continue,
        };
        let (first, second) = (&old.variants[*at].address, &new.variants[*other].address);
        pair.push(change.at(Some(first), Some(second)));
    }
}
