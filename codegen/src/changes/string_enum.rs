//! Values of enums.

use super::change::Change;
use super::rule::Rule;
use super::types::Pair;
use super::verdict::{Bump, Sends, Wire};
use crate::model::EnumDef;

/// Reports values that were removed, added, or renamed in Rust.
pub(super) fn compare(pair: &mut Pair<'_, '_>, old: &EnumDef, new: &EnumDef) {
    let name_of = |def: &EnumDef, value: &str| {
        let at = def.values.iter().position(|known| known == value)?;
        def.names.get(at).cloned()
    };
    for value in &old.values {
        let subject = pair.subject(value);
        match (name_of(old, value), name_of(new, value)) {
            (_, None) => {
                let sentence = format!("{value:?} is no longer listed");
                let sends = if new.open { Sends::Pass } else { Sends::Refused };
                pair.push(Change::new(Rule::EnumValueRemoved, subject, sentence).sends(sends));
            }
            (Some(before), Some(after)) if before != after => {
                let sentence = format!("{value:?} was `{before}` and is `{after}`");
                pair.push(Change::new(Rule::EnumValueRenamed, subject, sentence));
            }
            _ => {}
        }
    }
    for value in new.values.iter().filter(|value| !old.values.contains(value)) {
        let sentence = format!("{value:?} is listed");
        let change = Change::new(Rule::EnumValueAdded, pair.subject(value), sentence);
        // Where any string was admitted, it was read like that before.
        let wire = if old.open { Wire::Yes } else { Wire::Degraded };
        pair.push(change.wire(wire).bump(Bump::Minor));
    }
    if old.open != new.open {
        let words = if new.open { "any other string is admitted" } else { "no other string is admitted" };
        let subject = pair.after().name.clone();
        let (wire, sends) = match new.open {
            true => (Wire::Degraded, Sends::Pass),
            false => (Wire::Yes, Sends::Refused),
        };
        pair.push(Change::new(Rule::EnumOpennessChanged, subject, words).wire(wire).sends(sends));
    }
}
