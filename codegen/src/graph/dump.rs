//! The graph as text: one line for each schema, for `explain`.

use super::{Graph, Keywords, NodeId};
use crate::address::Address;

/// Returns the schemas at `address` and below it, each with its keywords, by address.
pub(crate) fn dump_nodes(graph: &Graph, address: &Address) -> Vec<String> {
    let mut ids: Vec<NodeId> = graph.ids().filter(|id| address.contains(&graph[*id].address)).collect();
    ids.sort_by_key(|id| graph[*id].address.clone());
    ids.dedup_by_key(|id| graph[*id].address.clone());
    let line = |id: NodeId| {
        let pointer = &graph[id].address.pointer;
        format!("#{pointer}  {}", says(graph, &graph[id].keywords))
    };
    ids.into_iter().map(line).collect()
}

/// Returns the keywords, in few words.
fn says(graph: &Graph, keywords: &Keywords) -> String {
    let list =
        |ids: &[NodeId]| ids.iter().map(|id| graph[*id].address.to_string()).collect::<Vec<_>>().join(", ");
    let mut words = Vec::new();
    words.extend(keywords.reference.map(|target| format!("→ {}", graph[target].address)));
    words.extend(keywords.types.map(|types| types.to_string()));
    words.extend(keywords.nullable.then(|| "nullable".to_owned()));
    words.extend(keywords.is_false.then(|| "nothing is valid".to_owned()));
    words.extend(keywords.values.as_ref().map(|values| match &values[..] {
        values if values.len() > 8 => format!("one of {} values", values.len()),
        values => format!("one of {}", serde_json::Value::from(values.to_vec())),
    }));
    if !keywords.properties.is_empty() {
        let name = |(name, _): &(String, NodeId)| {
            if keywords.required.contains(name) { name.clone() } else { format!("{name}?") }
        };
        words.push(format!("{{ {} }}", keywords.properties.iter().map(name).collect::<Vec<_>>().join(", ")));
    }
    words.extend(keywords.additional.map(|id| format!("others: {}", graph[id].address)));
    words.extend(keywords.unevaluated.map(|id| format!("unevaluated: {}", graph[id].address)));
    words.extend(keywords.items.rest.map(|id| format!("items: {}", graph[id].address)));
    for (word, ids) in [
        ("prefixItems", &keywords.items.prefix),
        ("allOf", &keywords.all_of),
        ("anyOf", &keywords.any_of),
        ("oneOf", &keywords.one_of),
    ] {
        if !ids.is_empty() {
            words.push(format!("{word}: {}", list(ids)));
        }
    }
    words.extend(keywords.bare.as_ref().map(|bare| format!("`{bare}` may come alone")));
    words.extend(keywords.checks.iter().map(|(name, value)| format!("{name} {value}")));
    words.extend(keywords.unmodelled.iter().map(|name| format!("{name} (checked only)")));
    if words.is_empty() { "anything".to_owned() } else { words.join("; ") }
}
