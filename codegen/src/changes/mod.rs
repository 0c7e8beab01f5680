//! Compares two states of the schemas: each difference once, with its meaning for shipped builds and for the version
//! of the crate.
//!
//! Each side is read and decided, up to a `Model` (`side`). `pair_nodes` pairs schemas by their names and by the path
//! down from them, `pair_types` types by their addresses. Then the types are compared (`types`, and below it
//! `object`, `member`, `string_enum`, `union`), and the keywords that shape no type (`schemas`, `checks`). A
//! difference that no rule reports is `Rule::NotUnderstood`, which counts as the worst: `residue` looks for it in the
//! model, `schemas` in the schemas as they were written.
//!
//! A new kind of change is one entry in `rule.rs`, and code in the file of the item that it is about.

mod admits;
mod all_of;
mod between;
mod change;
mod checks;
mod git;
mod member;
mod object;
mod pair_nodes;
mod pair_types;
mod place;
mod proof;
mod reach;
mod readers;
pub mod render;
mod residue;
mod rule;
mod schemas;
mod settle;
pub mod side;
mod string_enum;
mod types;
mod union;
mod verdict;

pub use between::Changes;
pub use change::Change;
pub use rule::Rule;
pub use side::{Side, Spec};
pub use verdict::{Bump, Sends, Wire};

use std::collections::{BTreeMap, HashMap};

use pair_types::TypePairs;
use proof::{Meaning, Proofs};
use reach::Reach;

use crate::model::TypeId;

/// All changes, most important first, and the worst of their verdicts.
#[derive(Debug, Default)]
pub struct Comparison {
    /// All changes, most important first.
    pub changes: Vec<Change>,
    /// The worst of all changes.
    pub wire: Wire,
    /// The worst of all changes.
    pub sends: Sends,
    /// The largest of all changes.
    pub bump: Bump,
    /// The types that are on both sides.
    pub types: Vec<(TypeId, TypeId)>,
}

impl Comparison {
    /// Returns how many changes there are of each rule.
    pub fn counts(&self) -> BTreeMap<Rule, usize> {
        let mut counts = BTreeMap::new();
        self.changes.iter().for_each(|change| *counts.entry(change.rule).or_default() += 1);
        counts
    }
}

/// Compares two states of the schemas.
pub fn compare(old: &Side, new: &Side) -> Comparison {
    let nodes = pair_nodes::pair(&old.graph, &new.graph);
    let pairs = TypePairs::of(old, new, &nodes);
    let sureness: HashMap<_, f64> =
        nodes.renamed.iter().map(|(id, score)| (&old.graph[*id].address, *score)).collect();
    let mut changes = types::compare(old, new, &pairs, &|id| sureness.get(&old.model[id].address).copied());
    let meanings = (Meaning::of(old), Meaning::of(new));
    let mut proofs = Proofs::of(&meanings.0, &meanings.1, nodes.addresses(old, new));
    changes.extend(schemas::compare(old, new, &nodes, &pairs, &changes, &mut proofs));
    settle::settle(&mut changes, old, new, &nodes, &mut proofs);
    reached(&mut changes, old, new);
    changes.sort_by(|a, b| order(a).cmp(&order(b)));
    let wire = changes.iter().map(|change| change.wire).max().unwrap_or_default();
    let sends = changes.iter().map(|change| change.sends).max().unwrap_or_default();
    let bump = changes.iter().map(|change| change.bump).max().unwrap_or_default();
    Comparison { changes, wire, sends, bump, types: pairs.all() }
}

/// Returns the key of the order of the report: severity, verdicts, rule, and then whatever makes two runs print the
/// same.
fn order(change: &Change) -> impl Ord + '_ {
    let severity = std::cmp::Reverse(change.rule.severity());
    let verdicts = std::cmp::Reverse((change.wire, change.sends, change.bump));
    (severity, verdicts, change.rule, &change.subject, &change.old, &change.new, &change.sentence)
}

/// Says of each change which messages have it in them: on the new side, or else on the old one.
fn reached(changes: &mut [Change], old: &Side, new: &Side) {
    let (before, after) = (Reach::of(&old.model), Reach::of(&new.model));
    let mut known = HashMap::new();
    for change in changes {
        let messages = known.entry(change.types).or_insert_with(|| match change.types {
            (_, Some(id)) => after.messages(id),
            (Some(id), None) => before.messages(id),
            (None, None) => Vec::new(),
        });
        change.messages.clone_from(messages);
    }
}
