//! One member that is on both sides.

use super::change::Change;
use super::place::{Relation, words};
use super::rule::Rule;
use super::types::Pair;
use super::verdict::{Bump, Sends, Wire};
use crate::graph::JsonType;
use crate::model::{MemberDef, Place, RustType, Ty};

/// Constants, presence, name, null and type.
pub(super) fn compare(pair: &mut Pair<'_, '_>, old: &MemberDef, new: &MemberDef) {
    presence(pair, old, new);
    match (&old.constant, &new.constant) {
        (Some(before), Some(after)) if before == after => {}
        (None, None) => {
            if old.field != new.field {
                let sentence = format!("the field was `{}` and is `{}`", old.field, new.field);
                push(pair, old, new, Change::new(Rule::FieldRenamed, "", sentence));
            }
            null(pair, old, new);
            type_of(pair, old, new);
        }
        _ => constant(pair, old, new),
    }
}

fn push(pair: &mut Pair<'_, '_>, old: &MemberDef, new: &MemberDef, change: Change) {
    let mut change = change.at(Some(&old.address), Some(&new.address));
    change.subject = pair.subject(&new.name);
    pair.push(change);
}

fn presence(pair: &mut Pair<'_, '_>, old: &MemberDef, new: &MemberDef) {
    let has_field = old.constant.is_none() || new.constant.is_none();
    let bump = if has_field { Bump::Major } else { Bump::Patch };
    let (rule, sentence) = match (old.required, new.required) {
        (true, false) => (Rule::MemberBecameOptional, "it was required and may now be absent"),
        (false, true) => (Rule::MemberBecameRequired, "it was optional and is now required"),
        _ => return,
    };
    push(pair, old, new, Change::new(rule, "", sentence).bump(bump));
}

/// Reports a constant that was added, removed or changed.
fn constant(pair: &mut Pair<'_, '_>, old: &MemberDef, new: &MemberDef) {
    let change = match (&old.constant, &new.constant) {
        (Some(before), Some(after)) => Change::new(
            Rule::ConstantChanged,
            "",
            format!("it was always {before:?} and is always {after:?}"),
        ),
        (Some(before), None) => {
            let sentence = format!("it was always {before:?} and is {}", words(pair.both.new, &new.place.ty));
            let bump = if new.required { Bump::Major } else { Bump::Minor };
            let sends = pair.both.sends_text(before, &new.place.ty);
            // A text other than the constant is kept as raw JSON.
            let is_text = new.place.ty.kinds(pair.both.new) == JsonType::String.into();
            let wire = if is_text { Wire::Degraded } else { Wire::No };
            Change::new(Rule::ConstantRemoved, "", sentence).wire(wire).sends(sends).bump(bump)
        }
        (None, Some(after)) => {
            let sentence = format!("it was {} and is always {after:?}", words(pair.both.old, &old.place.ty));
            Change::new(Rule::ConstantAdded, "", sentence).wire(pair.both.wire(&old.place.ty, &new.place.ty))
        }
        (None, None) => return,
    };
    push(pair, old, new, change.with_all_below());
}

/// Reports whether the member became nullable, or no longer is. Raw JSON always accepts `null`.
fn null(pair: &mut Pair<'_, '_>, old: &MemberDef, new: &MemberDef) {
    if matches!(old.place.ty, Ty::Raw(_)) || matches!(new.place.ty, Ty::Raw(_)) {
        return;
    }
    let (before, after) = (is_nullable(&old.place.ty), is_nullable(&new.place.ty));
    let (rule, sentence) = match (before, after) {
        (false, true) => (Rule::BecameNullable, "it may now be null"),
        (true, false) => (Rule::NoLongerNullable, "it may no longer be null"),
        _ => return,
    };
    let bump = pair.both.bump(&old.place, &new.place);
    push(pair, old, new, Change::new(rule, "", sentence).bump(bump));
}

fn is_nullable(ty: &Ty) -> bool {
    matches!(ty, Ty::Nullable(_))
}

fn type_of(pair: &mut Pair<'_, '_>, old: &MemberDef, new: &MemberDef) {
    let (before, after) = (inner(&old.place.ty), inner(&new.place.ty));
    let rule = match pair.both.relation(before, after) {
        Relation::Same => return representation(pair, old, new),
        Relation::Narrower => Rule::MemberTypeNarrowed,
        Relation::Wider => Rule::MemberTypeWidened,
        Relation::Different => Rule::MemberTypeChanged,
    };
    let sentence = format!("it was {} and is {}", words(pair.both.old, before), words(pair.both.new, after));
    let wire = match rule {
        Rule::MemberTypeNarrowed => Wire::Yes,
        _ => pair.both.wire(before, after),
    };
    let sends = match rule {
        Rule::MemberTypeWidened => Sends::Pass,
        _ => pair.both.sends(before, after),
    };
    let bump = pair.both.bump(&old.place, &new.place);
    let change = Change::new(rule, "", sentence).wire(wire).sends(sends).bump(bump);
    push(pair, old, new, change.with_all_below());
}

/// Reports that Rust holds the same values in another type: a box, or an integer of another sign.
fn representation(pair: &mut Pair<'_, '_>, old: &MemberDef, new: &MemberDef) {
    let (before, after) = (not_null(&old.place), not_null(&new.place));
    if pair.both.same_rust(before, after) {
        return;
    }
    let signs = (unsigned(before), unsigned(after));
    let (wire, sentence) = match signs {
        (true, false) => (Wire::No, "it was an unsigned integer and may now be negative"),
        (false, true) => (Wire::Yes, "it is an unsigned integer now"),
        _ => match is_boxed(after) {
            true => (Wire::Yes, "it is held in a box now"),
            false => (Wire::Yes, "Rust holds it in another type now"),
        },
    };
    push(pair, old, new, Change::new(Rule::RepresentationChanged, "", sentence).wire(wire));
}

fn inner(ty: &Ty) -> &Ty {
    match ty {
        Ty::Nullable(inner) => inner,
        ty => ty,
    }
}

fn not_null(place: &Place) -> &RustType {
    match &place.rust {
        RustType::Nullable(inner) => inner,
        rust => rust,
    }
}

fn unsigned(rust: &RustType) -> bool {
    match rust {
        RustType::Unsigned => true,
        RustType::Vec(inner) | RustType::Map(inner) | RustType::Nullable(inner) | RustType::Box(inner) => {
            unsigned(inner)
        }
        _ => false,
    }
}

fn is_boxed(rust: &RustType) -> bool {
    matches!(rust, RustType::Box(_))
}
