//! Members of structs.

use std::collections::HashMap;

use super::change::Change;
use super::member;
use super::place::{Relation, words};
use super::rule::Rule;
use super::types::Pair;
use super::verdict::{Bump, Sends, Wire};
use crate::graph::JsonType;
use crate::model::{Additional, MemberDef, Model, ObjectDef, Place};

/// The least similarity at which an added and a removed member count as a rename.
const RENAMED: f64 = 0.6;

/// Members, the members that have no name, and what the constructor takes.
pub(super) fn compare(pair: &mut Pair<'_, '_>, old: &ObjectDef, new: &ObjectDef) {
    let old_names = by_name(old);
    let new_names = by_name(new);
    for before in &old.members {
        if let Some(after) = new_names.get(before.name.as_str()) {
            member::compare(pair, before, after);
        }
    }
    let mut gone: Vec<&MemberDef> =
        old.members.iter().filter(|member| !new_names.contains_key(member.name.as_str())).collect();
    let mut come: Vec<&MemberDef> =
        new.members.iter().filter(|member| !old_names.contains_key(member.name.as_str())).collect();
    renamed(pair, &mut gone, &mut come, new);
    gone.into_iter().for_each(|member| removed(pair, member, new));
    come.into_iter().for_each(|member| added(pair, member, old));
    constructor_order(pair, old, new);
    additional(pair, &old.additional, &new.additional);
    bare(pair, old, new);
}

fn by_name(object: &ObjectDef) -> HashMap<&str, &MemberDef> {
    object.members.iter().map(|member| (member.name.as_str(), member)).collect()
}

/// Takes the members out of both lists that are alike in name and the same in type.
fn renamed(
    pair: &mut Pair<'_, '_>,
    gone: &mut Vec<&MemberDef>,
    come: &mut Vec<&MemberDef>,
    around: &ObjectDef,
) {
    let mut candidates = Vec::new();
    for before in gone.iter() {
        for after in come.iter() {
            let same = before.constant.is_none()
                && after.constant.is_none()
                && before.required == after.required
                && pair.both.relation(&before.place.ty, &after.place.ty) == Relation::Same;
            let score = strsim::normalized_levenshtein(&before.name, &after.name);
            if same && score >= RENAMED {
                candidates.push((score, before.name.clone(), after.name.clone()));
            }
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (&a.1, &a.2).cmp(&(&b.1, &b.2))));
    for (score, before, after) in candidates {
        let (Some(at), Some(other)) = (
            gone.iter().position(|member| member.name == before),
            come.iter().position(|member| member.name == after),
        ) else {
            continue;
        };
        let (old, new) = (gone.remove(at), come.remove(other));
        let sentence = format!("`{before}` is gone, and `{after}` looks like it");
        let (wire, sends) = match old.required {
            true => (Wire::No, Sends::Refused),
            false => unnamed(pair, old, &around.additional),
        };
        let change = Change::new(Rule::MemberRenamed, pair.subject(&after), sentence).wire(wire).sends(sends);
        let change = change.at(Some(&old.address), Some(&new.address)).similar(score);
        pair.push(change.with_all_below());
    }
}

fn removed(pair: &mut Pair<'_, '_>, member: &MemberDef, around: &ObjectDef) {
    let (rule, sentence) = match member.required {
        true => (Rule::RequiredMemberRemoved, "it is gone, and shipped builds require it"),
        false => (Rule::OptionalMemberRemoved, "it is gone"),
    };
    let bump = if member.constant.is_some() { Bump::Patch } else { Bump::Major };
    let (wire, sends) = unnamed(pair, member, &around.additional);
    let wire = if member.required { Wire::No } else { wire };
    let change = Change::new(rule, pair.subject(&member.name), sentence).wire(wire).sends(sends).bump(bump);
    pair.push(change.at(Some(&member.address), None).with_all_below());
}

/// Returns what becomes of an optional member that is one of those without a name now.
fn unnamed(pair: &Pair<'_, '_>, member: &MemberDef, additional: &Additional) -> (Wire, Sends) {
    let wire = match additional {
        Additional::Typed(place) => pair.both.wire(&member.place.ty, &place.ty),
        _ => Wire::Yes,
    };
    (wire, pair.both.sends_unnamed(&member.place.ty, additional))
}

fn added(pair: &mut Pair<'_, '_>, member: &MemberDef, around: &ObjectDef) {
    let rule = if member.required { Rule::RequiredMemberAdded } else { Rule::OptionalMemberAdded };
    let what = match &member.constant {
        Some(constant) => format!("always {constant:?}"),
        None => words(pair.both.new, &member.place.ty),
    };
    let sentence = format!("it is new: {what}");
    let mut change = Change::new(rule, pair.subject(&member.name), sentence);
    // Shipped builds read it as an additional member.
    let (wire, sends) = match &around.additional {
        Additional::Typed(place) => {
            (pair.both.wire(&place.ty, &member.place.ty), pair.both.sends(&place.ty, &member.place.ty))
        }
        _ => (Wire::Yes, Sends::Pass),
    };
    let sends = if member.required { Sends::Refused } else { sends };
    change = change.wire(wire).sends(sends);
    if member.constant.is_some() {
        change = change.bump(Bump::Patch);
    }
    pair.push(change.at(None, Some(&member.address)).with_all_below());
}

/// Reports that arguments of `new` that both sides have changed their order.
fn constructor_order(pair: &mut Pair<'_, '_>, old: &ObjectDef, new: &ObjectDef) {
    let arguments = |object: &ObjectDef| {
        let is_argument = |member: &&MemberDef| member.required && member.constant.is_none();
        let mut required: Vec<&MemberDef> = object.members.iter().filter(is_argument).collect();
        required.sort_by_key(|member| member.rank);
        required.iter().map(|member| member.name.clone()).collect::<Vec<String>>()
    };
    let (before, after) = (arguments(old), arguments(new));
    let both = |these: &[String], those: &[String]| {
        these.iter().filter(|name| those.contains(name)).cloned().collect::<Vec<String>>()
    };
    if both(&before, &after) != both(&after, &before) {
        let subject = pair.after().name.clone();
        let sentence = format!("`new` takes {} in another order", after.join(", "));
        pair.push(Change::new(Rule::ConstructorOrderChanged, subject, sentence));
    }
}

fn additional(pair: &mut Pair<'_, '_>, old: &Additional, new: &Additional) {
    use Additional::{Closed, Open, Typed, Unstated};
    let (wire, sends, bump) = match (old, new) {
        // What is not spoken of is admitted.
        (Unstated | Open, Unstated | Open) | (Closed, Closed) => return,
        (Typed(a), Typed(b)) => {
            let same = pair.both.relation(&a.ty, &b.ty) == Relation::Same;
            if same && pair.both.same_rust(&a.rust, &b.rust) {
                return;
            }
            (pair.both.wire(&a.ty, &b.ty), pair.both.sends(&a.ty, &b.ty), pair.both.bump(a, b))
        }
        (Typed(_), Closed) => (Wire::Yes, Sends::Refused, Bump::Major),
        (Typed(_), Open | Unstated) => (Wire::No, Sends::Pass, Bump::Major),
        (Open, Typed(_)) => (Wire::Yes, Sends::Refused, Bump::Minor),
        (_, Typed(_)) => (Wire::Yes, Sends::Pass, Bump::Minor),
        (Open, Closed) => (Wire::Yes, Sends::Refused, Bump::Patch),
        (Unstated, Closed) | (Closed, Unstated | Open) => (Wire::Yes, Sends::Pass, Bump::Patch),
    };
    let words = |additional: &Additional, model| match additional {
        Unstated => "not spoken of".to_owned(),
        Open => "of any type".to_owned(),
        Closed => "not admitted".to_owned(),
        Typed(place) => words(model, &place.ty),
    };
    let (before, after) = (words(old, pair.both.old), words(new, pair.both.new));
    let sentence = format!("members without a name were {before} and are {after}");
    let subject = pair.after().name.clone();
    pair.push(Change::new(Rule::AdditionalChanged, subject, sentence).wire(wire).sends(sends).bump(bump));
}

fn bare(pair: &mut Pair<'_, '_>, old: &ObjectDef, new: &ObjectDef) {
    let name = |object: &ObjectDef| {
        object.bare.and_then(|at| object.members.get(at)).map(|member| member.name.clone())
    };
    let (before, after) = (name(old), name(new));
    if before == after {
        return;
    }
    // Old builds read a bare value as this object with unknown members, unless a required member is missing.
    let is_plain = |around: &ObjectDef, from: &ObjectDef, model: &Model| {
        let comes = from.bare.and_then(|at| from.members.get(at));
        let is_object = comes.is_none_or(|member| member.place.ty.kinds(model) == JsonType::Object.into());
        around.bare.is_none()
            && is_object
            && !around.members.iter().any(|member| member.required)
            && matches!(around.additional, Additional::Open | Additional::Unstated)
    };
    let is_read = after.is_none() || is_plain(old, new, pair.both.new);
    let passes = before.is_none() || is_plain(new, old, pair.both.old);
    let wire = if is_read { Wire::Yes } else { Wire::No };
    let sends = if passes { Sends::Pass } else { Sends::Refused };
    let quoted = |name: Option<String>| name.map_or("none".to_owned(), |name| format!("`{name}`"));
    let sentence =
        format!("the member that may be sent alone was {}, and is {}", quoted(before), quoted(after));
    let subject = pair.after().name.clone();
    pair.push(Change::new(Rule::BareChanged, subject, sentence).wire(wire).sends(sends));
}

/// Compares the types of two aliases.
pub(super) fn alias(pair: &mut Pair<'_, '_>, old: &Place, new: &Place) {
    let same = pair.both.relation(&old.ty, &new.ty) == Relation::Same;
    if same && pair.both.same_rust(&old.rust, &new.rust) {
        return;
    }
    let sentence =
        format!("it was {} and is {}", words(pair.both.old, &old.ty), words(pair.both.new, &new.ty));
    let (wire, sends) = (pair.both.wire(&old.ty, &new.ty), pair.both.sends(&old.ty, &new.ty));
    let subject = pair.after().name.clone();
    let change = Change::new(Rule::AliasChanged, subject, sentence).wire(wire).sends(sends);
    pair.push(change.bump(pair.both.bump(old, new)).with_all_below());
}
