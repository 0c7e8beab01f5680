//! Removes keywords that admit every value, and spells exclusive bounds in one way.
//!
//! ```json
//! { "type": ["integer", "number"], "minimum": 1, "exclusiveMinimum": true, "uniqueItems": false }
//! { "type": "number", "exclusiveMinimum": 1 }
//! ```
//! After: no `minLength`, `minItems` or `minProperties` is 0, `uniqueItems` is true, `type` excludes
//! something, `items` is no empty schema, and exclusive bounds are numbers. What `additionalProperties: true`
//! states stays for the docs; see `state_open`.

use crate::diagnose::Report;
use crate::graph::{Graph, Keywords, TypeSet};
use serde_json::Value;

/// Removes keywords that admit every value, and writes exclusive bounds as numbers.
pub(super) fn apply(graph: &mut Graph, _report: &mut Report) {
    for id in graph.ids() {
        let is_any = |item| {
            let keywords: &Keywords = &graph[item].keywords;
            keywords.is_any() && !keywords.checks.contains_key("nullable")
        };
        let has_idle_items = graph[id].keywords.items.rest.is_some_and(is_any);
        let keywords = &graph[id].keywords;
        let is_idle = has_idle_items || keywords.types == Some(TypeSet::ANY) || !keywords.checks.is_empty();
        if !is_idle {
            continue;
        }
        let keywords = &mut graph[id].keywords;
        if has_idle_items {
            keywords.items.rest = None;
        }
        keywords.types = keywords.types.filter(|types| *types != TypeSet::ANY);
        keywords.checks.retain(|name, value| !is_idle_check(name, value));
        exclude(keywords, "exclusiveMinimum", "minimum");
        exclude(keywords, "exclusiveMaximum", "maximum");
    }
}

fn is_idle_check(name: &str, value: &Value) -> bool {
    match name {
        "minLength" | "minItems" | "minProperties" => value.as_f64() == Some(0.0),
        "uniqueItems" => *value == false,
        _ => false,
    }
}

/// Makes a bound that a boolean marks as exclusive, as draft 4 does, an exclusive bound.
fn exclude(keywords: &mut Keywords, exclusive: &str, bound: &str) {
    let Some(Value::Bool(is_exclusive)) = keywords.checks.get(exclusive).cloned() else {
        return;
    };
    keywords.checks.remove(exclusive);
    if is_exclusive && let Some(limit) = keywords.checks.remove(bound) {
        keywords.checks.insert(exclusive.to_owned(), limit);
    }
}
