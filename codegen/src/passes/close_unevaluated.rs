//! Before: `unevaluatedProperties` may limit members that nothing else describes. After: `additional` does, since
//! everything that a schema extends is merged into it; a limit that cannot be written so is reported.
//!
//! ```json
//! { "$ref": "base.json", "properties": { "a": {} }, "unevaluatedProperties": false }
//! { "properties": { "id": {}, "a": {} }, "additionalProperties": false }
//! ```
//! The passes that merge run this on each schema they have merged. A choice beside the keyword
//! describes members, too: the keyword waits for `distribute_siblings`.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::{Graph, NodeId};

/// Keywords whose subschemas describe members, while the graph does not hold them.
const DESCRIBE_MEMBERS: [&str; 7] =
    ["if", "then", "else", "dependentSchemas", "dependencies", "$dynamicRef", "$recursiveRef"];

/// Makes `unevaluatedProperties` of `id` its `additionalProperties`, or reports that it cannot be.
pub(super) fn close(graph: &mut Graph, id: NodeId, report: &mut Report) {
    let keywords = &graph[id].keywords;
    let Some(unevaluated) = keywords.unevaluated.filter(|_| !keywords.has_choices()) else {
        return;
    };
    let is_described = DESCRIBE_MEMBERS.iter().any(|name| keywords.unmodelled.contains(*name));
    graph[id].keywords.unevaluated = None;
    if graph[id].keywords.additional.is_some() {
        return;
    }
    if is_described {
        leave_open(graph, id, report);
    } else {
        graph[id].keywords.additional = Some(unevaluated);
    }
}

/// Removes `unevaluatedProperties` of `id` and reports that it is only checked.
pub(super) fn leave_open(graph: &mut Graph, id: NodeId, report: &mut Report) {
    graph[id].keywords.unevaluated = None;
    let message = "`unevaluatedProperties` is only checked; the type admits what it excludes";
    let address = graph[id].address.child("unevaluatedProperties");
    report.push(Diagnostic::new(Code::NotModelled, address, message));
}
