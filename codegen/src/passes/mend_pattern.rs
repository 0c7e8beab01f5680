//! Upstream's mistake: a `pattern` written as a JavaScript literal, with its slashes.
//!
//! After: every pattern is a regular expression by itself.

use crate::diagnose::{Code, Diagnostic, Report};
use crate::graph::Graph;
use serde_json::Value;

/// Removes the slashes from each `pattern` that is a JavaScript literal.
pub(super) fn apply(graph: &mut Graph, report: &mut Report) {
    for id in graph.ids() {
        let Some(Value::String(pattern)) = graph[id].keywords.checks.get("pattern") else {
            continue;
        };
        if let Some(bare) = without_slashes(pattern) {
            let message = format!("the pattern `{pattern}` is read without its slashes");
            let bare = Value::from(bare);
            report.push(Diagnostic::new(Code::MendedPattern, graph[id].address.child("pattern"), message));
            graph[id].keywords.checks.insert("pattern".to_owned(), bare);
        }
    }
}

/// Returns the expression inside `/…/`. JSON Schema reads patterns as the flag `u` does, and `g` and `y` only affect
/// searching. Any other flag would change the pattern's meaning, so such a pattern is left unchanged.
fn without_slashes(pattern: &str) -> Option<&str> {
    let (bare, flags) = pattern.strip_prefix('/')?.rsplit_once('/')?;
    (!bare.is_empty() && flags.chars().all(|flag| "ugy".contains(flag))).then_some(bare)
}
