//! An audit as people and programs read it.

mod json;
mod markdown;
mod text;

pub use json::object;
pub use markdown::markdown;
pub use text::text;

use super::{Audit, DeviationKind, Group, Tables, Unsure};
use crate::model::TypeId;

/// Returns a number of things, as in `3 bodies`.
fn count(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Returns what has been looked at, in one line.
fn summary(audit: &Audit) -> String {
    let deviating = audit.bodies - audit.fitting - audit.unmatched.count - audit.unsure.count;
    let bodies = count(audit.bodies, "body", "bodies");
    let mut line = format!(
        "{bodies}: {} fit, {deviating} deviate, {} match no type",
        audit.fitting, audit.unmatched.count
    );
    if audit.unsure.count > 0 {
        line.push_str(&format!(", {} unsure", count(audit.unsure.count, "is", "are")));
    }
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
    let typed = audit.bodies - audit.unmatched.count - audit.unsure.count;
    let totals = audit.totals.iter().map(|(kind, (times, bodies))| {
        format!("{} {times} in {}", kind.as_str(), count(*bodies, "body", "bodies"))
    });
    let totals = totals.collect::<Vec<_>>().join(", ");
    format!("a typed value is lost in {} of {}; {totals}", audit.losing, count(typed, "body", "bodies"))
}

/// Returns the bodies that fit several types: pairs of their number and the types.
fn several(audit: &Audit, tables: &Tables) -> Vec<(u64, String)> {
    let mut several: Vec<(u64, String)> =
        audit.several.iter().map(|(ids, bodies)| (*bodies, names(tables, ids))).collect();
    several.sort_by(|(few, a), (many, b)| many.cmp(few).then_with(|| a.cmp(b)));
    several
}

/// Returns the bodies without a sure type: pairs of their source and the candidates.
fn unsure(audit: &Audit, tables: &Tables) -> Vec<(String, String)> {
    let candidates = |unsure: &Unsure| match unsure.more {
        0 => names(tables, &unsure.candidates),
        more => format!("{} and {more} more", names(tables, &unsure.candidates)),
    };
    audit.unsure.first.iter().map(|unsure| (unsure.source.clone(), candidates(unsure))).collect()
}

fn names(tables: &Tables, ids: &[TypeId]) -> String {
    ids.iter().map(|id| name(tables, *id)).collect::<Vec<_>>().join(", ")
}

/// Returns what a type is called: the name of its schema, if it has one.
fn name(tables: &Tables, id: TypeId) -> &str {
    let def = tables.def(id);
    def.schema_name.as_deref().unwrap_or(&def.name)
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
