//! Files that no root reaches.
//!
//! ```text
//! roots = ["pet.json"]
//!
//! pet.json    {"$ref": "owner.json"}   reached
//! owner.json  {"type": "object"}       reached
//! draft.json  {"type": "object",       not reached: a warning
//! ```

use std::collections::HashSet;
use std::sync::Arc;

use crate::config::Config;
use crate::diagnose::{Code, Report};
use crate::graph::Graph;

/// Turns errors about files that no root reaches into warnings, where the configuration chooses roots.
///
/// `loaded` counts the diagnostics about reading the files, which are the first in `report`. A file that a reached
/// schema refers to counts as reached, also if it cannot be used.
pub fn soften_unreached(config: &Config, graph: &Graph, loaded: usize, report: &mut Report) {
    if config.roots.is_empty() {
        return;
    }
    let mut reached: HashSet<Arc<str>> = graph.ids().map(|id| graph[id].address.file.clone()).collect();
    let later = report.diagnostics().iter().skip(loaded).flat_map(|one| &one.related);
    reached.extend(later.map(|(address, _)| address.file.clone()));
    report.soften(loaded, |one| {
        let is_unreached = one.address.as_ref().is_some_and(|address| !reached.contains(&address.file));
        is_unreached && is_about_a_file(one.code)
    });
}

fn is_about_a_file(code: Code) -> bool {
    matches!(code, Code::Io | Code::Malformed | Code::NotASchema | Code::DuplicateIdentity | Code::TooDeep)
}
