//! What chooses between values that fit alike.

use fastrand::Rng;
use serde_json::{Map, Value};
use std::ops::RangeInclusive;

/// Chooses values: always the first, or any by a seed.
pub(super) enum Chance {
    First,
    Any(Rng),
}

impl Chance {
    /// Returns the choices of one seed, the same on every machine.
    pub(super) fn seeded(seed: u64) -> Self {
        Chance::Any(Rng::with_seed(seed))
    }

    pub(super) fn is_first(&self) -> bool {
        matches!(self, Chance::First)
    }

    /// Chooses a position below `count`, which is above 0.
    pub(super) fn below(&mut self, count: usize) -> usize {
        match self {
            Chance::First => 0,
            Chance::Any(rng) => rng.usize(..count),
        }
    }

    pub(super) fn flip(&mut self) -> bool {
        match self {
            Chance::First => true,
            Chance::Any(rng) => rng.bool(),
        }
    }

    pub(super) fn integer(&mut self, range: RangeInclusive<i64>) -> i64 {
        match self {
            Chance::First => *range.start(),
            Chance::Any(rng) => rng.i64(range),
        }
    }

    /// Puts the members into another order: tags come first, last and between.
    pub(super) fn shuffled(&mut self, members: Map<String, Value>) -> Value {
        let mut members: Vec<(String, Value)> = members.into_iter().collect();
        if let Chance::Any(rng) = self {
            rng.shuffle(&mut members);
        }
        Value::Object(members.into_iter().collect())
    }
}
