//! Pairs the schemas of the two sides: by the names of roots, then by the path down from them. Branches are paired by
//! what they refer to, not by their position.

use std::collections::{HashMap, HashSet};

use super::Side;
use crate::address::Address;
use crate::graph::{Graph, NodeId};

/// Below this, two roots are taken for different schemas.
const RENAMED: f64 = 0.7;

/// The schemas that are on both sides, as they were written.
#[derive(Default)]
pub(super) struct NodePairs {
    /// Each pair once, in the order of the old side's roots.
    pub pairs: Vec<(NodeId, NodeId)>,
    /// The similarity of paired roots with different names.
    pub renamed: HashMap<NodeId, f64>,
}

impl NodePairs {
    /// Returns the addresses of the pairs, in their order.
    pub(super) fn addresses<'s>(
        &'s self,
        old: &'s Side,
        new: &'s Side,
    ) -> impl Iterator<Item = (&'s Address, &'s Address)> + 's {
        self.pairs.iter().map(|(first, second)| (&old.graph[*first].address, &new.graph[*second].address))
    }
}

/// Pairs the schemas of two graphs as they were lowered.
pub(super) fn pair(old: &Graph, new: &Graph) -> NodePairs {
    let mut walk = Walk {
        old,
        new,
        old_roots: HashMap::new(),
        new_roots: old_roots_of(new),
        seen: HashSet::new(),
        due: Vec::new(),
        found: NodePairs::default(),
    };
    walk.old_roots = old_roots_of(old);
    let by_name: HashMap<&str, NodeId> = new.roots.iter().map(|(id, name)| (name.as_str(), *id)).collect();
    let named = old.roots.iter().filter_map(|(id, name)| Some((*id, *by_name.get(name.as_str())?)));
    let mut roots: Vec<(NodeId, NodeId)> = named.collect();
    for (first, second, score) in renamed_roots(old, new, &roots) {
        walk.found.renamed.insert(first, score);
        roots.push((first, second));
    }
    walk.paired_roots(&roots);
    for (first, second) in roots {
        walk.push(first, second);
        walk.run();
    }
    walk.found
}

/// Returns the roots, each with whether it is paired.
fn old_roots_of(graph: &Graph) -> HashMap<NodeId, bool> {
    graph.roots.iter().map(|(id, _)| (*id, false)).collect()
}

/// Roots that are on one side only and look alike, with how much.
fn renamed_roots(old: &Graph, new: &Graph, paired: &[(NodeId, NodeId)]) -> Vec<(NodeId, NodeId, f64)> {
    let (old_paired, new_paired): (HashSet<NodeId>, HashSet<NodeId>) = paired.iter().copied().unzip();
    let gone = old.roots.iter().filter(|(id, _)| !old_paired.contains(id));
    let come: Vec<_> = new.roots.iter().filter(|(id, _)| !new_paired.contains(id)).collect();
    let mut candidates: Vec<(f64, NodeId, NodeId)> = Vec::new();
    for (first, first_name) in gone {
        for (second, second_name) in &come {
            let score = likeness(old, *first, first_name, new, *second, second_name);
            if score >= RENAMED {
                candidates.push((score, *first, *second));
            }
        }
    }
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
    let (mut first_used, mut second_used) = (HashSet::new(), HashSet::new());
    let mut renamed = Vec::new();
    for (score, first, second) in candidates {
        if !first_used.contains(&first) && !second_used.contains(&second) {
            first_used.insert(first);
            second_used.insert(second);
            renamed.push((first, second, score));
        }
    }
    renamed
}

/// Returns how alike two schemas are: two thirds by their members or values, one third by their names.
fn likeness(old: &Graph, a: NodeId, a_name: &str, new: &Graph, b: NodeId, b_name: &str) -> f64 {
    let (mine, theirs) = (features(old, a), features(new, b));
    let either = mine.union(&theirs).count();
    if either == 0 || constants_differ(old, a, new, b) {
        return 0.0;
    }
    let shared = mine.intersection(&theirs).count() as f64 / either as f64;
    shared * 2.0 / 3.0 + strsim::normalized_levenshtein(a_name, b_name) / 3.0
}

/// Returns whether the same member has one possible value in both, and another one: such schemas are
/// branches of a union, each of its own kind.
fn constants_differ(old: &Graph, a: NodeId, new: &Graph, b: NodeId) -> bool {
    let (old_constants, new_constants) = (constants(old, a), constants(new, b));
    old_constants.iter().any(|(name, value)| new_constants.get(name).is_some_and(|other| other != value))
}

fn constants(graph: &Graph, id: NodeId) -> HashMap<&str, &serde_json::Value> {
    let constant = |member: NodeId| match graph[member].keywords.values.as_deref() {
        Some([value]) => Some(value),
        _ => None,
    };
    let members = graph[id].keywords.properties.iter();
    members.filter_map(|(name, member)| Some((name.as_str(), constant(*member)?))).collect()
}

fn features(graph: &Graph, id: NodeId) -> HashSet<String> {
    let keywords = &graph[id].keywords;
    let members = keywords.properties.iter().map(|(name, member)| {
        let types = graph[graph.target(*member)].keywords.types;
        format!("member {name} {types:?}")
    });
    let values = keywords.values.iter().flatten().map(|value| format!("value {value}"));
    let branches = keywords.all_of.iter().chain(&keywords.any_of).chain(&keywords.one_of);
    let branches = branches.map(|branch| branch_key(graph, *branch));
    members.chain(values).chain(branches).collect()
}

struct Walk<'g> {
    old: &'g Graph,
    new: &'g Graph,
    old_roots: HashMap<NodeId, bool>,
    new_roots: HashMap<NodeId, bool>,
    seen: HashSet<(NodeId, NodeId)>,
    due: Vec<(NodeId, NodeId)>,
    found: NodePairs,
}

impl Walk<'_> {
    fn paired_roots(&mut self, roots: &[(NodeId, NodeId)]) {
        for (first, second) in roots {
            self.old_roots.insert(*first, true);
            self.new_roots.insert(*second, true);
        }
    }

    fn push(&mut self, first: NodeId, second: NodeId) {
        if self.seen.insert((first, second)) {
            self.due.push((first, second));
            self.found.pairs.push((first, second));
        }
    }

    fn run(&mut self) {
        while let Some((first, second)) = self.due.pop() {
            self.behind_references(first, second);
            self.children(first, second);
        }
    }

    /// References lead on, unless to roots, which are walked on their own.
    fn behind_references(&mut self, first: NodeId, second: NodeId) {
        let (old, new) = (self.old.target(first), self.new.target(second));
        let moved = old != first || new != second;
        let is_paired_root = self.old_roots.get(&old) == Some(&true) && old != first
            || self.new_roots.get(&new) == Some(&true) && new != second;
        if moved && !is_paired_root {
            self.push(old, new);
        }
    }

    fn children(&mut self, first: NodeId, second: NodeId) {
        let (old, new) = (&self.old[first].keywords, &self.new[second].keywords);
        let mut found = Vec::new();
        for (these, those) in [(&old.properties, &new.properties), (&old.patterns, &new.patterns)] {
            let those: HashMap<&str, NodeId> = those.iter().map(|(name, id)| (name.as_str(), *id)).collect();
            found.extend(these.iter().filter_map(|(name, id)| Some((*id, *those.get(name.as_str())?))));
        }
        found.extend(old.additional.zip(new.additional));
        found.extend(old.items.rest.zip(new.items.rest));
        found.extend(old.items.prefix.iter().copied().zip(new.items.prefix.iter().copied()));
        found.extend(self.branches(&old.all_of, &new.all_of));
        let alternatives =
            |any: &[NodeId], one: &[NodeId]| any.iter().chain(one).copied().collect::<Vec<NodeId>>();
        let (these, those) = (alternatives(&old.any_of, &old.one_of), alternatives(&new.any_of, &new.one_of));
        found.extend(self.branches(&these, &those));
        found.into_iter().for_each(|(first, second)| self.push(first, second));
    }

    /// Branches with the same key, the first with the first, and so on; of those that are left, the ones
    /// that are alike but for what they are called.
    fn branches(&self, old: &[NodeId], new: &[NodeId]) -> Vec<(NodeId, NodeId)> {
        let mut by_key: HashMap<String, Vec<NodeId>> = HashMap::new();
        for id in new.iter().rev() {
            by_key.entry(branch_key(self.new, *id)).or_default().push(*id);
        }
        let same = |id: &NodeId| Some((*id, by_key.get_mut(&branch_key(self.old, *id))?.pop()?));
        let mut found: Vec<(NodeId, NodeId)> = old.iter().filter_map(same).collect();
        let (matched, taken): (HashSet<NodeId>, HashSet<NodeId>) = found.iter().copied().unzip();
        let gone: Vec<NodeId> = old.iter().copied().filter(|id| !matched.contains(id)).collect();
        let come: Vec<NodeId> = new.iter().copied().filter(|id| !taken.contains(id)).collect();
        for first in &gone {
            let key = content_key(self.old, *first);
            let mut like = come.iter().filter(|id| content_key(self.new, **id) == key);
            let is_only = gone.iter().filter(|id| content_key(self.old, **id) == key).count() == 1;
            if let (Some(second), None, true) = (like.next(), like.next(), is_only) {
                found.push((*first, *second));
            }
        }
        found
    }
}

/// Returns what makes a branch the same one in another revision: what it refers to, what it is called, the
/// constant that it holds, or its JSON type.
pub(super) fn branch_key(graph: &Graph, id: NodeId) -> String {
    let target = graph.target(id);
    if target != id {
        return format!("reference {}", graph[target].address);
    }
    match &graph[id].annotations.title {
        Some(title) => format!("title {title}"),
        None => content_key(graph, id),
    }
}

/// Returns the key of a branch that is called nothing.
fn content_key(graph: &Graph, id: NodeId) -> String {
    let node = &graph[id];
    let constant = node.keywords.properties.iter().find_map(|(name, member)| {
        match graph[*member].keywords.values.as_deref() {
            Some([value]) => Some(format!("constant {name} {value}")),
            _ => None,
        }
    });
    constant.unwrap_or_else(|| format!("type {:?}", node.keywords.admitted()))
}
