//! The reason of an entry: what was seen, in how many bodies, and why other places change too.
//!
//! ```text
//! null at `ring.json#/properties/at`, where `at` has a method in a union with `end.json`
//!
//! "1 of 5 compared bodies has null here. The other places change alike, so that unions keep their method for `at`."
//! ```

use super::change::{Change, What};
use crate::address::Address;
use crate::audit::group::Group;
use indexmap::IndexMap;
use std::collections::BTreeSet;

/// The most values or tags that a reason repeats.
const MOST_REPEATED: usize = 3;

/// Returns the reason of an entry that makes `changes`, all of one kind; `bodies` were compared.
pub(super) fn reason(changes: &[Change], groups: &[Group], bodies: u64) -> String {
    let Some(first) = changes.first() else { return String::new() };
    let bodies = if bodies == 1 { "1 compared body".to_owned() } else { format!("{bodies} compared bodies") };
    let of = |change: &Change| -> Vec<&Group> { change.groups.iter().map(|at| &groups[*at]).collect() };
    let number = number(&of(first));
    let has = if number == "1" { "has" } else { "have" };
    let sentence = match &first.what {
        What::Member(..) | What::Optional(_) => members(changes, &of, &bodies),
        What::Values(values) => {
            format!("{number} of {bodies} {has} {}.", strings("value", values.iter().map(String::as_str)))
        }
        What::Tags(tags) => {
            let refers = tags.values().any(super::tags::Branch::refers);
            let note = if refers { " Members that other branches have are references to these." } else { "" };
            let tags = strings("tag", tags.keys().map(String::as_str));
            format!("{number} of {bodies} {has} {tags}.{note}")
        }
        What::Types(_) => types(first, &of(first), &bodies, ""),
        What::Remove(_) => types(first, &of(first), &bodies, " that a bound or the format refuses"),
    };
    format!("{sentence}{}", others(first))
}

/// Returns `` `queue` is in 3, `zone` is in 1 of 4 compared bodies ``, and what that means.
fn members<'g>(changes: &[Change], of: &dyn Fn(&Change) -> Vec<&'g Group>, bodies: &str) -> String {
    let part = |change: &Change| {
        let number = number(&of(change));
        match &change.what {
            What::Member(name, _) => format!("`{name}` is in {number}"),
            What::Optional(name) => format!("`{name}` is absent in {number}"),
            _ => String::new(),
        }
    };
    let parts = changes.iter().map(part).collect::<Vec<_>>().join(", ");
    match changes {
        [Change { what: What::Optional(_), .. }, ..] => format!("{parts} of {bodies}."),
        [_] => format!("{parts} of {bodies}, and no schema names it. The type is a guess from these bodies."),
        _ => {
            format!("{parts} of {bodies}, and no schema names them. The types are guesses from these bodies.")
        }
    }
}

/// Returns the JSON types that were found, by place if there are several.
fn types(change: &Change, groups: &[&Group], bodies: &str, which: &str) -> String {
    let mut places: IndexMap<Option<&Address>, Vec<&Group>> = IndexMap::new();
    for group in groups {
        let is_own = |place: &&Address| group.spots.iter().any(|spot| is_within(place, &spot.address));
        let place = change.seen.iter().find(is_own).or(change.seen.first());
        places.entry(place).or_default().push(*group);
    }
    let words = |groups: &[&Group]| {
        let words: BTreeSet<&str> = groups.iter().flat_map(|group| group.found.keys().copied()).collect();
        let words: Vec<String> = words.into_iter().map(with_article).collect();
        words.join(" or ")
    };
    if let [groups] = &places.values().collect::<Vec<_>>()[..] {
        let number = number(groups);
        let has = if number == "1" { "has" } else { "have" };
        return format!("{number} of {bodies} {has} {} here{which}.", words(groups));
    }
    let parts = places.iter().map(|(place, groups)| {
        let place = place.map(ToString::to_string).unwrap_or_default();
        format!("{} at `{place}` in {}", words(groups), number(groups))
    });
    format!("{} of {bodies}{which}.", parts.collect::<Vec<_>>().join(", "))
}

/// Returns whether `place` is `address` or below it.
fn is_within(place: &Address, address: &Address) -> bool {
    let below = place.pointer.strip_prefix(&*address.pointer);
    place.file == address.file && below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

/// Returns why places change where no body deviated.
fn others(change: &Change) -> String {
    if change.addresses.len() <= change.seen.len().max(1) {
        return String::new();
    }
    if change.methods.is_empty() {
        return " The other places are of the same Rust type.".to_owned();
    }
    let methods: Vec<String> = change.methods.iter().map(|name| format!("`{name}`")).collect();
    let methods = methods.join(", ");
    format!(" The other places change alike, so that unions keep their method for {methods}.")
}

/// Returns ``the tag `hold` or `resume` ``, or the number if there are many.
fn strings<'t>(noun: &str, texts: impl ExactSizeIterator<Item = &'t str>) -> String {
    if texts.len() > MOST_REPEATED {
        return format!("one of these {} {noun}s", texts.len());
    }
    let texts: Vec<String> = texts.map(|text| format!("`{text}`")).collect();
    format!("the {noun} {}", texts.join(" or "))
}

fn with_article(word: &str) -> String {
    match word {
        "null" => word.to_owned(),
        word if word.starts_with(['a', 'i', 'o']) => format!("an {word}"),
        word => format!("a {word}"),
    }
}

/// Returns the number of bodies that the groups are in, which may share some.
fn number(groups: &[&Group]) -> String {
    let most = groups.iter().map(|group| group.bodies).max().unwrap_or_default();
    let is_known = groups.iter().all(|group| group.in_bodies.len() as u64 == group.bodies);
    if !is_known && groups.len() > 1 {
        return format!("at least {most}");
    }
    let bodies: BTreeSet<u64> = groups.iter().flat_map(|group| group.in_bodies.iter().copied()).collect();
    most.max(bodies.len() as u64).to_string()
}
