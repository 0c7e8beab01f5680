//! Mends an `enum` that repeats a value, and an `enum` that lists none.
//!
//! After: every list of values has at least one value, and each once. An empty one beside a `type` means any value of
//! that type; alone, it admits nothing.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::Graph;
use foldhash::{HashSet, HashSetExt};
use serde_json::Value;

/// Removes repeated values from each `enum`, and each empty `enum` beside a `type`.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        let mut seen = HashSet::new();
        let values = graph[id].keywords.values.as_ref();
        if values.is_none_or(|values| !values.is_empty() && values.iter().all(|value| seen.insert(value))) {
            continue;
        }
        let mut values = graph[id].keywords.values.take().unwrap_or_default();
        let address = graph[id].address.child("enum");
        if values.is_empty() && graph[id].keywords.types.is_none() {
            graph[id].keywords.is_false = true;
            continue;
        }
        if values.is_empty() {
            let message = "the `enum` lists no value; it is left out";
            report.push(Diagnostic::new(Code::MendedEmptyEnum, address, message));
            continue;
        }
        let listed = values.len();
        let mut seen = HashSet::new();
        values.retain(|value: &Value| seen.insert(value.clone()));
        if values.len() < listed {
            let message = format!("{} of {listed} values are repeated", listed - values.len());
            report.push(Diagnostic::new(Code::MendedRepeatedValue, address, message));
        }
        graph[id].keywords.values = Some(values);
    }
}
