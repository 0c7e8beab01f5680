//! Schemas that extend a base with a discriminator: a body for a reference to the base may be one of them, so they
//! are part of the graph even if no schema refers to them.
//!
//! ```text
//! Event: {"discriminator": {"propertyName": "kind"}, …}
//! Opened: {"allOf": [{"$ref": "#/components/schemas/Event"}, …]}     reached together with Event
//! ```

use super::{Lowering, roots};
use crate::address::Address;
use crate::load::Sources;
use foldhash::HashSet;
use serde_json::Value;

/// The named schemas that extend others, each with the schemas that its `allOf` refers to.
pub(super) struct Children(Vec<(Address, Vec<Address>)>);

impl Children {
    pub(super) fn of(sources: &Sources) -> Self {
        let extends = |root: &Address| -> Vec<Address> {
            let branches = sources.get(root).and_then(|schema| schema.get("allOf")).and_then(Value::as_array);
            let place = root.child("allOf");
            let references = branches.into_iter().flatten().enumerate().filter_map(|(at, branch)| {
                sources.resolve(&place.child(at), branch.get("$ref")?.as_str()?).ok()
            });
            references.collect()
        };
        let roots = roots::roots(sources).into_iter().map(|(root, _)| (extends(&root), root));
        Children(roots.filter(|(bases, _)| !bases.is_empty()).map(|(bases, root)| (root, bases)).collect())
    }
}

impl Lowering<'_> {
    /// Adds the children of the bases that have been reached; returns whether there were new ones.
    pub(super) fn add_children(&mut self, children: &mut Children) -> bool {
        let graph = &self.graph;
        let bases = graph.ids().filter(|id| graph[*id].keywords.is_discriminated_base());
        let mut extended: HashSet<&Address> = bases.map(|id| &graph[id].address).collect();
        let bases = extended.len();
        // The children of children extend the base as well.
        let mut before = 0;
        while bases > 0 && extended.len() > before {
            before = extended.len();
            let extending =
                children.0.iter().filter(|(_, bases)| bases.iter().any(|base| extended.contains(base)));
            let extending: Vec<&Address> = extending.map(|(child, _)| child).collect();
            extended.extend(extending);
        }
        let extending = children.0.iter().map(|(child, _)| child).filter(|child| extended.contains(child));
        let new: Vec<Address> = extending.filter(|child| graph.find(child).is_none()).cloned().collect();
        for child in &new {
            self.node_at(child, 0);
        }
        !new.is_empty()
    }
}
