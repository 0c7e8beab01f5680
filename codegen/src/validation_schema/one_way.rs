//! Members that OpenAPI requires in one direction only.
//!
//! ```text
//! {"required": ["id", "name"], "properties": {"id": {"readOnly": true}, "name": {}}}
//! {"required": ["name"], "x-schemalock-required-received": ["id"], …}
//! ```
//!
//! OpenAPI 3.0: `required` of a `readOnly` member holds for the response, that of a `writeOnly` member for the
//! request. The generated crate adds the names of the direction that is checked to `required` again.

use crate::graph::{Direction, Graph, NodeId};
use foldhash::{HashMap, HashSet};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The keywords that list the names required in each direction.
const KEYWORDS: [(Direction, &str); 2] = [
    (Direction::Sent, "x-schemalock-required-sent"),
    (Direction::Received, "x-schemalock-required-received"),
];

type Directions = BTreeMap<String, Direction>;

/// The members of one direction that a schema may require, by the schema.
#[derive(Default)]
pub(super) struct OneWay(HashMap<NodeId, Directions>);

impl OneWay {
    pub(super) fn of(graph: &Graph) -> Self {
        let mut names: HashMap<NodeId, Directions> = HashMap::default();
        for id in graph.ids() {
            let own = own(graph, id);
            if !own.is_empty() {
                names.insert(id, own);
            }
        }
        if names.is_empty() {
            return OneWay::default();
        }
        let requiring: Vec<NodeId> = graph.ids().filter(|id| has_parts(graph, *id)).collect();
        let extended: Vec<(NodeId, Directions)> =
            requiring.iter().map(|id| (*id, extended(graph, *id, &names))).collect();
        names.extend(extended);
        // A branch that is written out requires members of the schema around it: outer schemas first.
        let mut outer = requiring;
        outer.sort_by_key(|id| graph[*id].address.depth());
        for id in outer {
            let around = names.get(&id).cloned().unwrap_or_default();
            let keywords = &graph[id].keywords;
            let parts = keywords.all_of.iter().chain(&keywords.any_of).chain(&keywords.one_of);
            for part in parts.filter(|part| graph[id].address.contains(&graph[**part].address)) {
                let known = names.entry(*part).or_default();
                for (name, direction) in &around {
                    known.entry(name.clone()).or_insert(*direction);
                }
            }
        }
        OneWay(names)
    }

    /// Moves the names of one direction from `required` to the keyword of that direction.
    pub(super) fn split(&self, id: NodeId, schema: &mut Map<String, Value>) {
        let Some(names) = self.0.get(&id) else { return };
        let Some(Value::Array(required)) = schema.get_mut("required") else { return };
        let direction = |name: &Value| names.get(name.as_str()?).copied();
        let (one_way, both): (Vec<Value>, Vec<Value>) =
            std::mem::take(required).into_iter().partition(|name| direction(name).is_some());
        match both.is_empty() {
            true => drop(schema.shift_remove("required")),
            false => *required = both,
        }
        for (wanted, keyword) in KEYWORDS {
            let names = one_way.iter().filter(|name| direction(name) == Some(wanted));
            let names: Vec<Value> = names.cloned().collect();
            if !names.is_empty() {
                schema.insert(keyword.to_owned(), names.into());
            }
        }
    }
}

fn own(graph: &Graph, id: NodeId) -> Directions {
    let members = graph[id].keywords.properties.iter();
    let of_member = |member: NodeId| graph[member].annotations.required_when;
    members.filter_map(|(name, member)| Some((name.clone(), of_member(*member)?))).collect()
}

fn has_parts(graph: &Graph, id: NodeId) -> bool {
    graph[id].keywords.reference.is_some() || graph[id].keywords.has_applicators()
}

/// Returns the names of everything that the schema at `start` refers to or extends, and its own.
fn extended(graph: &Graph, start: NodeId, own: &HashMap<NodeId, Directions>) -> Directions {
    let mut names = Directions::new();
    let mut seen: HashSet<NodeId> = HashSet::default();
    let mut due = vec![start];
    while let Some(id) = due.pop() {
        if seen.insert(id) {
            let known = own.get(&id).into_iter().flatten();
            names.extend(known.map(|(name, direction)| (name.clone(), *direction)));
            due.extend(
                graph[id].keywords.reference.into_iter().chain(graph[id].keywords.all_of.iter().copied()),
            );
        }
    }
    names
}
