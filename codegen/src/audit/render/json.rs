//! For programs.

use crate::audit::{Audit, Doubt, Group, Tables};
use crate::model::TypeId;
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
    let addresses =
        |ids: &[TypeId]| ids.iter().map(|id| tables.def(*id).address.to_string()).collect::<Vec<_>>();
    let several =
        audit.several.iter().map(|(ids, bodies)| json!({ "addresses": addresses(ids), "bodies": bodies }));
    let unsure = audit.unsure.iter().flat_map(|(doubt, bodies)| bodies.first.iter().map(|one| (*doubt, one)));
    let unsure = unsure.map(|(doubt, one)| {
        let candidates = addresses(&one.candidates);
        json!({ "source": one.source, "why": why(doubt), "candidates": candidates, "more": one.more })
    });
    let members = [
        ("bodies", audit.bodies.into()),
        ("compared", audit.compared().into()),
        ("fitting", audit.fitting.into()),
        ("losing", audit.losing.into()),
        ("untyped", audit.untyped.into()),
        ("types", types.collect()),
        ("several", several.collect()),
        ("deviations", audit.groups.iter().map(|one| group(tables, one)).collect()),
        ("left_out", audit.left_out.into()),
        ("unsure", json!({ "count": audit.unsure(), "first": unsure.collect::<Vec<_>>() })),
        ("unmatched", json!({ "count": audit.unmatched.count, "first": audit.unmatched.first })),
        ("malformed", json!({ "count": audit.malformed.count, "first": malformed.collect::<Vec<_>>() })),
    ];
    members.into_iter().map(|(name, value): (&str, Value)| (name.to_owned(), value)).collect()
}

fn why(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::FewMembers => "few-members",
        Doubt::ManyTypes => "many-types",
        Doubt::WeakMatch => "weak-match",
    }
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
        "raw": { "body": group.raw.body, "around": group.raw.around, "value": group.raw.value },
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
