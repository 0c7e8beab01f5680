//! An audit as people and programs read it.
//!
//! ```text
//! 4 bodies: 1 fits, 3 deviate                                                   what was compared: `summary`
//! 2 of 4 compared bodies keep raw JSON in place of typed values: 2 as a whole   how bad it is: `headline`
//! next: `--propose` prints overlay entries that make these bodies fit           what to do: `next_steps`
//! ```

mod json;
mod markdown;
mod report_item;
mod text;

pub use json::object;
pub use markdown::markdown;
pub use text::text;

use super::group::rank;
use super::{Audit, DeviationKind, Doubt, Group, Listed, Tables, Total, Unsure};
use crate::model::TypeId;
use std::cmp::Reverse;

/// Returns a number of things, as in `3 bodies`.
fn count(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Returns how many bodies fit and how many do not, in one line.
fn summary(audit: &Audit) -> String {
    let deviating = audit.compared() - audit.fitting;
    let parts = [
        (audit.fitting, count(audit.fitting, "fits", "fit")),
        (deviating, count(deviating, "deviates", "deviate")),
        (audit.unmatched.count, count(audit.unmatched.count, "matches no type", "match no type")),
        (audit.unsure(), format!("{} of uncertain type", audit.unsure())),
    ];
    let parts: Vec<String> =
        parts.into_iter().filter(|(bodies, _)| *bodies > 0).map(|(_, part)| part).collect();
    let mut line = format!("{}: {}", count(audit.bodies, "body", "bodies"), parts.join(", "));
    if audit.malformed.count > 0 {
        line.push_str(&format!("; {} more could not be read", audit.malformed.count));
    }
    line
}

/// Returns in how many bodies something stays raw JSON, in one line; empty without deviations.
fn headline(audit: &Audit) -> String {
    if audit.totals.is_empty() {
        return String::new();
    }
    if audit.losing == 0 {
        return "no body keeps raw JSON in place of a typed value".to_owned();
    }
    let parts = [(audit.untyped, "as a whole"), (audit.losing - audit.untyped, "in part")];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(bodies, _)| *bodies > 0)
        .map(|(bodies, extent)| format!("{bodies} {extent}"))
        .collect();
    let compared = count(audit.compared(), "compared body", "compared bodies");
    let keep = if audit.losing == 1 { "keeps" } else { "keep" };
    let (losing, parts) = (audit.losing, parts.join(", "));
    format!("{losing} of {compared} {keep} raw JSON in place of typed values: {parts}")
}

/// Returns the kinds of deviations, those that matter most first.
fn kinds(audit: &Audit) -> Vec<(DeviationKind, Total)> {
    let mut kinds: Vec<(DeviationKind, Total)> =
        audit.totals.iter().map(|(kind, total)| (*kind, *total)).collect();
    kinds.sort_by_key(|(kind, total)| {
        (rank(*kind, total.is_raw), Reverse(total.bodies), Reverse(total.count), *kind)
    });
    kinds
}

/// Returns how often a kind was found.
fn times(kind: DeviationKind, total: Total) -> String {
    let note = if kind == DeviationKind::UnknownMember { " (a body fits with these)" } else { "" };
    format!("{} in {}{note}", total.count, count(total.bodies, "body", "bodies"))
}

/// Returns the heading of the bodies by type.
fn types_heading(audit: &Audit) -> &'static str {
    match audit.several.is_empty() {
        true => "bodies by type",
        false => "bodies by type (a body may count for several)",
    }
}

/// Returns the bodies that fit several types: pairs of their number and the types.
fn several(audit: &Audit, tables: &Tables) -> Vec<(u64, String)> {
    let mut several: Vec<(u64, String)> =
        audit.several.iter().map(|(ids, bodies)| (*bodies, names(tables, ids))).collect();
    several.sort_by(|(few, a), (many, b)| many.cmp(few).then_with(|| a.cmp(b)));
    several
}

/// Returns what the bodies that fit several types have in common, and what to do.
fn several_heading(audit: &Audit) -> String {
    let bodies = audit.several.values().sum();
    let subject = count(bodies, "body fits several types and is", "bodies fit several types and are");
    format!("{subject} compared with each; to choose one, put it into `[audit] roots`")
}

/// A list of bodies that are compared with nothing.
struct Uncompared {
    /// What the bodies have in common, and what to do.
    heading: String,
    /// Where each of the first bodies is, and what more there is about it.
    lines: Vec<(String, String)>,
    count: u64,
}

/// Returns the bodies without a type, and those that cannot be read.
fn uncompared(audit: &Audit, tables: &Tables) -> Vec<Uncompared> {
    let mut lists: Vec<Uncompared> =
        audit.unsure.iter().map(|(doubt, bodies)| unsure(*doubt, bodies, tables)).collect();
    let (unmatched, malformed) = (&audit.unmatched, &audit.malformed);
    lists.push(Uncompared {
        heading: format!(
            "{} no type; give it with `--as`",
            count(unmatched.count, "body matches", "bodies match")
        ),
        lines: unmatched.first.iter().map(|source| (source.clone(), String::new())).collect(),
        count: unmatched.count,
    });
    let lines = malformed.first.iter().map(|one| {
        let column = if one.column > 0 { format!(":{}", one.column) } else { String::new() };
        (format!("{}{column}", one.source), one.why.clone())
    });
    lists.push(Uncompared {
        heading: format!("{} could not be read", count(malformed.count, "body", "bodies")),
        lines: lines.collect(),
        count: malformed.count,
    });
    lists.retain(|list| list.count > 0);
    lists
}

fn unsure(doubt: Doubt, bodies: &Listed<Unsure>, tables: &Tables) -> Uncompared {
    let number = bodies.count;
    let heading = match doubt {
        Doubt::FewMembers => format!(
            "{} too few members to choose a type by; give it with `--as`, or prefer one in `[audit] roots`",
            count(number, "body has", "bodies have")
        ),
        Doubt::ManyTypes => format!(
            "{} too many types alike; give the type with `--as`",
            count(number, "body fits", "bodies fit")
        ),
        Doubt::WeakMatch => format!(
            "{} no type well enough; give it with `--as`",
            count(number, "body matches", "bodies match")
        ),
    };
    let candidates = |unsure: &Unsure| match unsure.more {
        0 => names(tables, &unsure.candidates),
        more => format!("{} and {more} more", names(tables, &unsure.candidates)),
    };
    let lines = bodies.first.iter().map(|unsure| (unsure.source.clone(), candidates(unsure)));
    Uncompared { heading, lines: lines.collect(), count: number }
}

fn names(tables: &Tables, ids: &[TypeId]) -> String {
    ids.iter().map(|id| name(tables, *id)).collect::<Vec<_>>().join(", ")
}

/// Returns the name of a type: that of its schema, if it has one.
fn name(tables: &Tables, id: TypeId) -> &str {
    let def = tables.def(id);
    def.schema_name.as_deref().unwrap_or(&def.name)
}

const UNKNOWN_HEADING: &str =
    "members that no schema names, each with its number of bodies; they are kept, and a body fits with them";

/// Returns the groups of unknown members by their schema: pairs of its address and the members, each with the
/// number of bodies.
fn unknown_members(audit: &Audit, tables: &Tables) -> Vec<(String, String)> {
    let mut by_schema: indexmap::IndexMap<String, Vec<String>> = indexmap::IndexMap::new();
    for group in audit.groups.iter().filter(|group| group.kind == DeviationKind::UnknownMember) {
        let address = tables.def(group.owner).address.to_string();
        by_schema.entry(address).or_default().push(format!("{} ({})", group.pointer, group.bodies));
    }
    by_schema.into_iter().map(|(address, members)| (address, members.join(", "))).collect()
}

/// Returns the place of a group: the schema that holds it, and where in its values.
pub fn place(tables: &Tables, group: &Group) -> String {
    let address = &tables.def(group.owner).address;
    match &group.pointer[..] {
        "" => address.to_string(),
        pointer => format!("{address} → {pointer}"),
    }
}

/// Returns what to read and do after the report.
fn next_steps(audit: &Audit) -> Vec<String> {
    let mut steps = Vec::new();
    if audit.left_out > 0 {
        let left_out = count(audit.left_out, "more deviation is", "more deviations are");
        steps.push(format!("{left_out} not listed: there are too many places"));
    }
    if audit.groups.iter().any(|group| group.pointer.contains("/*")) {
        steps.push("`*` in a place is any item of an array, or any name of a map".to_owned());
    }
    let is_hidden = |group: &Group| {
        matches!(group.kind, DeviationKind::UnlistedValue | DeviationKind::UnlistedTag)
            && group.found.contains_key("string")
    };
    let hides = !audit.has_values && audit.groups.iter().any(is_hidden);
    if hides {
        steps.push("next: `--show-values` shows the strings and tags that no schema lists".to_owned());
    }
    if !audit.groups.is_empty() {
        let option = if hides { "--propose --show-values" } else { "--propose" };
        steps.push(format!("next: `{option}` prints overlay entries that make these bodies fit"));
    }
    steps
}

/// Returns how many more there are at the end of a list.
fn rest(count: u64, shown: usize) -> Option<u64> {
    Some(count - shown as u64).filter(|rest| *rest > 0)
}
