//! An audit as people and programs read it.

mod json;
mod markdown;
mod text;

pub use json::object;
pub use markdown::markdown;
pub use text::text;

use super::{Audit, DeviationKind, Group, Tables};

/// Returns a number of things, as in `3 bodies`.
fn count(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Returns what has been looked at, in one line.
fn summary(audit: &Audit) -> String {
    let deviating = audit.bodies - audit.fitting - audit.unmatched.count;
    let bodies = count(audit.bodies, "body", "bodies");
    let mut line = format!(
        "{bodies}: {} fit, {deviating} deviate, {} match no type",
        audit.fitting, audit.unmatched.count
    );
    if audit.malformed.count > 0 {
        line.push_str(&format!("; besides, {} could not be read", audit.malformed.count));
    }
    line
}

/// In how many bodies a typed value is lost, in one line, and the totals of each kind; empty without deviations.
fn headline(audit: &Audit) -> String {
    if audit.totals.is_empty() {
        return String::new();
    }
    let typed = audit.bodies - audit.unmatched.count;
    let totals = audit.totals.iter().map(|(kind, (times, bodies))| {
        format!("{} {times} in {}", kind.as_str(), count(*bodies, "body", "bodies"))
    });
    let totals = totals.collect::<Vec<_>>().join(", ");
    format!("a typed value is lost in {} of {}; {totals}", audit.losing, count(typed, "body", "bodies"))
}

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
        pointer => format!("{address} at {pointer}"),
    }
}

/// Returns what was there: `string 12, object 3`.
fn found(group: &Group) -> String {
    let found = group.found.iter().map(|(word, times)| format!("{word} {times}"));
    found.collect::<Vec<_>>().join(", ")
}

/// Returns what is missing at the end of a list.
fn rest(count: u64, shown: usize) -> Option<u64> {
    Some(count - shown as u64).filter(|rest| *rest > 0)
}
