//! Reports checks in `allOf` branches that only one side has. The members of such branches are compared with the
//! merged type instead.

use serde_json::Value;

use super::Side;
use super::change::Change;
use super::checks;
use super::pair_nodes::branch_key;
use super::schemas::branches;
use crate::address::Address;
use crate::graph::{Graph, NodeId};

/// Tells of the checks in branches of the `allOf` in two schemas that are on one side only.
pub(super) fn compare((first, second): (NodeId, NodeId), old: &Side, new: &Side, changes: &mut Vec<Change>) {
    let all = |side: &Side, id: NodeId| side.graph[id].keywords.all_of.clone();
    let (before, after) = (all(old, first), all(new, second));
    let addresses = (&old.graph[first].address, &new.graph[second].address);
    let gone = alone((&old.graph, &before), (&new.graph, &after));
    let come = alone((&new.graph, &after), (&old.graph, &before));
    for (at, name, value) in gone.iter().flat_map(|id| checks_in(old, *id, &new.graph, &after)) {
        changes.push(checks::compare(&name, Some(value), None).at(Some(&at), Some(addresses.1)));
    }
    for (at, name, value) in come.iter().flat_map(|id| checks_in(new, *id, &old.graph, &before)) {
        changes.push(checks::compare(&name, None, Some(value)).at(Some(addresses.0), Some(&at)));
    }
}

/// Returns the branches that have no match among the others, but for those that only refer to another schema.
fn alone(own: (&Graph, &[NodeId]), others: (&Graph, &[NodeId])) -> Vec<NodeId> {
    let mut keys = branches(others.0, others.1);
    let is_alone = |id: &NodeId| match keys.iter().position(|key| *key == branch_key(own.0, *id)) {
        Some(at) => {
            keys.remove(at);
            false
        }
        None => own.0.target(*id) == *id,
    };
    own.1.iter().copied().filter(is_alone).collect()
}

/// Returns the checks of a branch itself and of its members that the `others` have, too.
fn checks_in<'s>(
    side: &'s Side,
    branch: NodeId,
    graph: &Graph,
    others: &[NodeId],
) -> Vec<(Address, String, &'s Value)> {
    let has = |name: &str| {
        let members = |id: &NodeId| &graph[graph.target(*id)].keywords.properties;
        others.iter().any(|id| members(id).iter().any(|(other, _)| other == name))
    };
    let node = &side.graph[branch];
    let members = node.keywords.properties.iter().filter(|(name, _)| has(name));
    let places = std::iter::once(branch).chain(members.map(|(_, id)| *id));
    let addresses = places.map(|id| &side.graph[id].address);
    let found = addresses.flat_map(|address| {
        let keywords = side.sources.get(address).and_then(Value::as_object).into_iter().flatten();
        let own = keywords.filter(|(name, _)| checks::CHECKS.contains(&name.as_str()));
        own.map(move |(name, value)| (address.clone(), name.clone(), value))
    });
    found.collect()
}
