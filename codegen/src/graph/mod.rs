//! The schemas as a graph: one node for each (sub)schema, with its keywords typed and its
//! subschemas as node ids. Passes rewrite it until nothing is left to interpret.

mod dump;
pub(crate) mod exclusive;
mod keywords;
mod types;
mod write;

pub(crate) use dump::dump_nodes;
pub use keywords::Keywords;
pub(crate) use keywords::{Annotations, Choice, Direction, Items, Tags, ValueNote};
pub use types::{JsonType, TypeSet};
pub use write::as_schemas;

use crate::address::Address;
use foldhash::HashMap;
use std::sync::Arc;

/// A (sub)schema of the graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    /// The node that was added first.
    pub(crate) const FIRST: NodeId = NodeId(0);

    /// Returns the position among the nodes of the graph.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A schema or subschema.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where its schema is; a node that a pass derived has the address of its origin.
    pub address: Address,
    /// The keywords that shape the type.
    pub keywords: Keywords,
    /// The keywords for people; nodes share them until one changes them.
    pub annotations: Arc<Annotations>,
}

/// All (sub)schemas that the roots reach. A copy shares its nodes until either changes them.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    nodes: Vec<Arc<Node>>,
    /// The first node of each address: the one that was written there, not one that a pass derived.
    by_address: Arc<HashMap<Address, NodeId>>,
    /// The schemas that become types of their own, in the order of their addresses, each with the
    /// name that its schema gives it.
    pub roots: Vec<(NodeId, String)>,
    /// The branches of unions that refer to one schema, as they are written, with that schema.
    pub branches: Arc<HashMap<NodeId, NodeId>>,
    /// Whether a place with a contradictory schema is kept raw in all positions.
    pub keeps_contradictions: bool,
}

impl Graph {
    /// Adds a node; the first one of an address is the one that [`Graph::find`] gives.
    pub fn add(&mut self, node: Node) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).expect("fewer than 2^32 subschemas"));
        if !self.by_address.contains_key(&node.address) {
            Arc::make_mut(&mut self.by_address).insert(node.address.clone(), id);
        }
        self.nodes.push(Arc::new(node));
        id
    }

    /// Returns the node of the schema that is at `address`.
    pub fn find(&self, address: &Address) -> Option<NodeId> {
        self.by_address.get(address).copied()
    }

    /// Returns every node id, in the order in which the nodes were added.
    pub fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.len() as u32).map(NodeId)
    }

    /// Returns the node that was added at `position`, counted from 0; for passes that add nodes as they go.
    pub fn nth(&self, position: usize) -> Option<NodeId> {
        (position < self.nodes.len()).then_some(NodeId(position as u32))
    }

    /// Returns the node behind `id` and every reference that is alone.
    ///
    /// Loops of references have been reported and cut before anything calls this.
    pub fn target(&self, mut id: NodeId) -> NodeId {
        for _ in 0..self.nodes.len() {
            match self[id].keywords.reference {
                Some(next) => id = next,
                None => break,
            }
        }
        id
    }
}

impl std::ops::Index<NodeId> for Graph {
    type Output = Node;

    fn index(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }
}

impl std::ops::IndexMut<NodeId> for Graph {
    fn index_mut(&mut self, id: NodeId) -> &mut Node {
        Arc::make_mut(&mut self.nodes[id.index()])
    }
}
