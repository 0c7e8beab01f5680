//! Before: a base may have a `discriminator`, and schemas may extend it by `allOf`. After: the base is a
//! union of the schemas that extend it, and of the base object for any other value; what extends it
//! extends the base object.
//!
//! ```text
//! Event:  {"discriminator": {"propertyName": "kind"}, "properties": {"kind": …}}
//! Opened: {"allOf": [{"$ref": "#/…/Event"}, {"properties": {"by": …}}]}
//!
//! enum Event { Opened(Opened), EventBase(EventBase), Unknown(Unknown) }
//! ```

use crate::address::Address;
use crate::diagnose::Report;
use crate::graph::{Annotations, Graph, JsonType, Keywords, Node, NodeId, TypeSet};
use foldhash::{HashMap, HashSet};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Makes each base schema with a `discriminator` a union of the schemas that extend it.
pub(super) fn apply(graph: &mut Graph, _report: &mut Report) {
    let bases = bases(graph);
    if bases.is_empty() {
        return;
    }
    let extending = Extensions::of(graph, &bases);
    for (base, name) in bases {
        let children = extending.branches(&base);
        if !children.is_empty() {
            split(graph, base, &name, &children, &extending);
        }
    }
}

/// Returns the named schemas that have a discriminator and no branches, each with its name.
fn bases(graph: &Graph) -> Vec<(NodeId, String)> {
    let is_base = |id: NodeId| {
        let keywords = &graph[id].keywords;
        let has_branches = |part: &NodeId| {
            let keywords = &graph[graph.target(*part)].keywords;
            !(keywords.one_of.is_empty() && keywords.any_of.is_empty())
        };
        keywords.mapping.is_some()
            && keywords.is_discriminated_base()
            && !keywords.all_of.iter().any(has_branches)
    };
    graph.roots.iter().filter(|(id, _)| is_base(*id)).cloned().collect()
}

/// The named schemas that extend each named schema.
struct Extensions {
    /// The schemas that extend a base without another base between them, in the order of the roots.
    children: HashMap<NodeId, Vec<NodeId>>,
    /// The nodes by which schemas extend a base.
    links: HashMap<NodeId, Vec<NodeId>>,
}

impl Extensions {
    fn of(graph: &Graph, bases: &[(NodeId, String)]) -> Self {
        let mut found = Extensions { children: HashMap::default(), links: HashMap::default() };
        let is_base: HashSet<NodeId> = bases.iter().map(|(base, _)| *base).collect();
        let mapped: HashSet<NodeId> = bases.iter().flat_map(|(base, _)| targets(graph, *base)).collect();
        let mut direct: HashMap<NodeId, Vec<NodeId>> = HashMap::default();
        for (child, _) in &graph.roots {
            if is_wrapper(graph, *child) && !mapped.contains(child) {
                continue;
            }
            for link in links(graph, *child) {
                let extended = graph.target(link);
                direct.entry(extended).or_default().push(*child);
                found.links.entry(extended).or_default().push(link);
            }
        }
        for (base, _) in bases {
            let mut children: Vec<NodeId> = Vec::new();
            let mut due = vec![*base];
            let mut seen: HashSet<NodeId> = due.iter().copied().collect();
            while let Some(extended) = due.pop() {
                for child in direct.get(&extended).into_iter().flatten() {
                    if seen.insert(*child) {
                        children.push(*child);
                        due.extend(Some(*child).filter(|child| !is_base.contains(child)));
                    }
                }
            }
            // A mapping may lead to schemas that repeat the members of the base.
            children.extend(targets(graph, *base).filter(|target| seen.insert(*target)));
            let order = |id: &NodeId| graph.roots.iter().position(|(root, _)| root == id);
            children.sort_by_key(order);
            found.children.insert(*base, children);
        }
        found
    }

    fn branches(&self, base: &NodeId) -> Vec<NodeId> {
        self.children.get(base).cloned().unwrap_or_default()
    }
}

/// Returns the schemas that the mapping of a base leads to.
fn targets(graph: &Graph, base: NodeId) -> impl Iterator<Item = NodeId> {
    let mapping = graph[base].keywords.mapping.iter().flatten();
    mapping.map(|(_, target)| graph.target(*target))
}

/// Returns the nodes by which the schema at `id` extends others: the branches of its `allOf` that refer to
/// one, and a `$ref` of its own that has siblings.
fn links(graph: &Graph, id: NodeId) -> Vec<NodeId> {
    let keywords = &graph[id].keywords;
    let branches = keywords.all_of.iter().copied();
    let mut links: Vec<NodeId> =
        branches.filter(|branch| graph[*branch].keywords.is_bare_reference()).collect();
    if keywords.reference.is_some() && !keywords.is_bare_reference() {
        links.push(id);
    }
    links
}

/// Returns whether a named schema is another one or null, and adds nothing to it.
fn is_wrapper(graph: &Graph, id: NodeId) -> bool {
    let keywords = &graph[id].keywords;
    let Keywords { all_of, checks, nullable, .. } = keywords;
    let is_nullable = *nullable || checks.contains_key("nullable");
    let rest =
        Keywords { all_of: Vec::new(), reference: None, checks: BTreeMap::default(), ..keywords.clone() };
    is_nullable && all_of.len() + usize::from(keywords.reference.is_some()) == 1 && rest.is_any()
}

/// Makes `base` a union of `children` and of a node for the base object.
fn split(graph: &mut Graph, base: NodeId, name: &str, children: &[NodeId], extending: &Extensions) {
    let Node { address, mut keywords, annotations } = graph[base].clone();
    let discriminator = keywords.discriminator.take();
    let mapping = keywords.mapping.take();
    let is_null = |types: &TypeSet| types.contains(JsonType::Null);
    let nullable =
        keywords.checks.remove("nullable").is_some() | keywords.types.as_ref().is_some_and(is_null);
    // A discriminator is for objects.
    keywords.types = Some(JsonType::Object.into());
    let own = Annotations { title: None, ..Annotations::clone(&annotations) };
    let object = graph.add(Node { address: address.clone(), keywords, annotations: Arc::new(own) });
    graph.roots.push((object, format!("{name} base")));
    for link in extending.links.get(&base).into_iter().flatten() {
        graph[*link].keywords.reference = Some(object);
    }
    let mut one_of: Vec<NodeId> =
        children.iter().map(|child| branch(graph, &address, *child, false)).collect();
    one_of.push(branch(graph, &address, object, true));
    graph[base].keywords = Keywords { one_of, discriminator, mapping, nullable, ..Keywords::default() };
}

/// Adds a branch that refers to `target`.
fn branch(graph: &mut Graph, base: &Address, target: NodeId, takes_rest: bool) -> NodeId {
    let keywords = Keywords { reference: Some(target), ..Keywords::default() };
    let mut annotations = Annotations::default();
    annotations.tags.takes_rest = takes_rest;
    graph.add(Node { address: base.child("discriminator"), keywords, annotations: Arc::new(annotations) })
}
