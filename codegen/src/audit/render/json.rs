//! For programs.

use crate::audit::{Audit, Group, Tables};
use serde_json::{Map, Value, json};

/// Returns the members of the object; the console puts its version before them.
pub fn object(audit: &Audit, tables: &Tables) -> Map<String, Value> {
    let types = audit.types.iter().map(|(id, bodies)| {
        let def = tables.def(*id);
        json!({ "type": def.name, "address": def.address.to_string(), "bodies": bodies })
    });
    let malformed = audit
        .malformed
        .first
        .iter()
        .map(|one| json!({ "source": one.source, "column": one.column, "why": one.why }));
    let members = [
        ("bodies", audit.bodies.into()),
        ("fitting", audit.fitting.into()),
        ("losing", audit.losing.into()),
        ("types", types.collect()),
        ("deviations", audit.groups.iter().map(|one| group(tables, one)).collect()),
        ("left_out", audit.left_out.into()),
        ("unmatched", json!({ "count": audit.unmatched.count, "first": audit.unmatched.first })),
        ("malformed", json!({ "count": audit.malformed.count, "first": malformed.collect::<Vec<_>>() })),
    ];
    members.into_iter().map(|(name, value): (&str, Value)| (name.to_owned(), value)).collect()
}

fn group(tables: &Tables, group: &Group) -> Value {
    let def = tables.def(group.owner);
    let mut object = json!({
        "kind": group.kind.as_str(),
        "address": def.address.to_string(),
        "type": def.name,
        "pointer": group.pointer,
        "count": group.count,
        "bodies": group.bodies,
        "first_seen": group.first_seen,
        "expected": group.expected,
        "found": group.found,
        "example": {
            "source": group.example.source,
            "path": group.example.path,
            "found": group.example.found.to_string(),
        },
    });
    if !group.values.is_empty() {
        object["values"] = json!(group.values);
    }
    object
}
