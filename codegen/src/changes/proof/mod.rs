//! Proofs about pairs of schemas: whether what fits the old one fits the new one, and whether both admit the same.
//!
//! Each pair is proved on its own, with the pairs of its members, items and branches assumed: they have proofs of their
//! own, so a difference is found where it is, and recursion needs no care. A pair that is not proved gets a witness, a
//! body that the old schema takes and the new one refuses, or else the verdict is `unknown`:
//!
//! ```text
//! old {"properties": {"a": {"type": "string"}}}    new: with "additionalProperties": false
//! refused, witness {"z": 1}
//! ```

mod apart;
mod bounds;
mod candidates;
mod choices;
mod cover;
mod exact;
mod items;
mod kinds;
mod meaning;
mod members;
mod patterns;
mod premise;
mod same;
mod unsent;
mod values;
mod witness;

pub(super) use meaning::Meaning;

use super::verdict::Sends;
use crate::address::Address;
use cover::Prover;
use exact::Exact;
use meaning::Schema;
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use witness::Witnesses;

/// The result for one pair.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    /// Whether both admit the same values, given that their parts do.
    pub is_same: bool,
    /// Whether values of the old schema fit the new one, given that their parts do.
    pub sends: Sends,
    /// A body that shows the refusal.
    pub witness: Option<Value>,
}

impl Finding {
    const UNKNOWN: Finding = Finding { is_same: false, sends: Sends::Unknown, witness: None };
}

/// Schemas of both sides, and which of them are pairs.
pub(super) struct Proofs<'m> {
    old: &'m Meaning,
    new: &'m Meaning,
    /// From the old side to the new one, with pairs assumed.
    forth: Prover,
    /// The same, where members that only the new side names may have any value.
    forth_lenient: Prover,
    back: Prover,
    /// Nothing is assumed.
    whole: Prover,
    /// By the texts of the two: references are absolute, so equal texts have equal findings.
    known: HashMap<[String; 2], Finding>,
    witnesses: Witnesses,
}

impl<'m> Proofs<'m> {
    pub(super) fn of<'p>(
        old: &'m Meaning,
        new: &'m Meaning,
        pairs: impl Iterator<Item = (&'p Address, &'p Address)>,
    ) -> Self {
        let keys =
            pairs.filter_map(|(first, second)| Some((old.schema(first)?.key(), new.schema(second)?.key())));
        let forth: HashSet<(usize, usize)> = keys.collect();
        let back = forth.iter().map(|(first, second)| (*second, *first)).collect();
        let same = Rc::default();
        Proofs {
            old,
            new,
            forth: Prover::new(forth.clone(), false, &same),
            forth_lenient: Prover::new(forth, true, &same),
            back: Prover::new(back, false, &same),
            whole: Prover::new(HashSet::new(), true, &same),
            known: HashMap::new(),
            witnesses: Witnesses::default(),
        }
    }

    /// Proves what can be proved of the two schemas.
    pub(super) fn finding(&mut self, (first, second): (&Address, &Address)) -> Finding {
        let (Some(old), Some(new)) = (self.old.schema(first), self.new.schema(second)) else {
            return Finding::UNKNOWN;
        };
        let key = [old.value, new.value].map(Value::to_string);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let is_whole = !self.old.has_lost(first) && !self.new.has_lost(second);
        let finding = if is_whole { self.prove(old, new) } else { Finding::UNKNOWN };
        self.known.insert(key, finding.clone());
        finding
    }

    fn prove(&mut self, old: Schema<'m>, new: Schema<'m>) -> Finding {
        let is_covered = self.forth.proves(new, old);
        let is_covered_back = self.back.proves(old, new);
        let passes = is_covered || self.forth_lenient.proves(new, old);
        if is_covered && is_covered_back || passes && !is_covered_back {
            let is_same = is_covered && is_covered_back;
            return Finding { is_same, sends: Sends::Pass, witness: None };
        }
        let exact = Exact::of(old, new);
        if passes || exact.as_ref().is_some_and(Exact::is_covered) {
            let is_same = exact.as_ref().is_some_and(|exact| {
                (is_covered || exact.is_covered()) && (is_covered_back || exact.is_covered_back())
            });
            return Finding { is_same, sends: Sends::Pass, witness: None };
        }
        let lost = exact.and_then(|exact| exact.lost());
        match self.witnesses.find(old, new, lost.as_ref()) {
            Some(witness) => Finding { is_same: false, sends: Sends::Refused, witness: Some(witness) },
            None => Finding::UNKNOWN,
        }
    }

    /// Returns a body that the old schema takes and the new one refuses, if one is found.
    pub(super) fn witness(&mut self, (first, second): (&Address, &Address)) -> Option<Value> {
        let (old, new) = (self.old.schema(first)?, self.new.schema(second)?);
        let is_whole = !self.old.has_lost(first) && !self.new.has_lost(second);
        if is_whole { self.witnesses.find(old, new, None) } else { None }
    }

    /// Returns whether what fits the old schema is proved to fit the new one, with everything below.
    pub(super) fn is_whole_covered(&mut self, (first, second): (&Address, &Address)) -> bool {
        let (Some(old), Some(new)) = (self.old.schema(first), self.new.schema(second)) else {
            return false;
        };
        let is_whole = !self.old.has_lost(first) && !self.new.has_lost(second);
        is_whole && self.whole.proves(new, old)
    }
}
