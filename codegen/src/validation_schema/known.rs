//! Results that are needed again and again: most patterns, targets of references and lists of branches are in many
//! schemas.

use super::{KEPT, pattern};
use crate::address::{Address, escaped};
use crate::graph::exclusive::{self, Overlap};
use crate::graph::{Graph, NodeId, TypeSet};
use foldhash::HashMap;
use percent_encoding::utf8_percent_encode;

/// The results for one graph.
#[derive(Default)]
pub(super) struct Known {
    faults: HashMap<String, Option<&'static str>>,
    /// By what the branches refer to, and the types of values.
    overlaps: HashMap<(Vec<NodeId>, TypeSet), Option<Overlap>>,
    pointers: HashMap<Address, String>,
}

impl Known {
    /// Returns why `pattern` cannot be used; `None` if it can.
    pub(super) fn fault(&mut self, pattern: &str) -> Option<&'static str> {
        if let Some(known) = self.faults.get(pattern) {
            return *known;
        }
        let fault = pattern::fault(pattern);
        self.faults.insert(pattern.to_owned(), fault);
        fault
    }

    /// Returns the first two of `branches` that do not exclude each other, for values of `types`.
    pub(super) fn overlapping(
        &mut self,
        graph: &Graph,
        branches: &[NodeId],
        types: TypeSet,
    ) -> Option<Overlap> {
        let target = |branch: &NodeId| {
            let keywords = &graph[*branch].keywords;
            keywords.reference.filter(|_| keywords.is_bare_reference())
        };
        match branches.iter().map(target).collect::<Option<Vec<NodeId>>>() {
            Some(targets) => {
                let overlap = self.overlaps.entry((targets, types));
                *overlap.or_insert_with(|| exclusive::overlapping(graph, branches, types))
            }
            None => exclusive::overlapping(graph, branches, types),
        }
    }

    /// Returns the pointer to the schema that is at `target` when files are in `container`, for a URI.
    pub(super) fn pointer(&mut self, target: &Address, container: &str) -> &str {
        if !self.pointers.contains_key(target) {
            let file = escaped(&target.file);
            let pointer = ["/", container, "/", &file, &target.pointer].concat();
            self.pointers.insert(target.clone(), utf8_percent_encode(&pointer, KEPT).to_string());
        }
        &self.pointers[target]
    }
}
