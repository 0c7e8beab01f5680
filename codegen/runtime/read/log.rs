//! The deviations of one reading, while it goes on.

use super::deviation::{Deviation, DeviationKind, Found};
use super::path::{Path, ROOT, Step, Steps};
use std::borrow::Cow;
use std::sync::Arc;

/// What was met. Where it stands becomes known from the inside out: each level adds its step once,
/// behind all that was met below it, however much that is.
#[derive(Default)]
pub struct Log {
    /// Each has as its path's end the number of steps that had been added when it was met.
    deviations: Vec<Deviation>,
    /// Each starts at the first deviation below it; all from that one to the last that had been met
    /// when the step was added are below it.
    steps: Steps,
}

impl Log {
    pub fn add(&mut self, kind: DeviationKind, expected: &'static str, found: Found, is_valid: bool) {
        if self.deviations.is_empty() {
            self.deviations.reserve_exact(15);
        }
        let path = Path::unfinished(self.steps.len());
        self.deviations.push(Deviation { path, kind, expected: Cow::Borrowed(expected), found, is_valid });
    }

    /// Puts all deviations from `start` on below `step`.
    pub fn put_below(&mut self, start: usize, step: Step<'_>) {
        self.steps.add(start, step);
    }

    /// Puts the last deviation below `step`.
    pub fn put_last_below(&mut self, step: Step<'_>) {
        self.put_below(self.deviations.len() - 1, step);
    }

    /// Forgets all deviations from `mark` on.
    pub fn truncate(&mut self, mark: usize) {
        let Some(first) = self.deviations.get(mark) else { return };
        // No step has been added for what surrounds them.
        self.steps.truncate(first.path.end());
        self.deviations.truncate(mark);
    }

    /// Returns the deviations, in the order in which they were met, each with its path.
    pub fn finish(self) -> Vec<Deviation> {
        let Log { mut deviations, mut steps } = self;
        // From the end, so that the steps around something come before it.
        let mut place = steps.len();
        let mut around = ROOT;
        for (at, deviation) in deviations.iter_mut().enumerate().rev() {
            while place > deviation.path.end() {
                around = steps.put_behind(place, around);
                place -= 1;
            }
            around = steps.innermost(around, at);
            deviation.path = Path::unfinished(around);
        }
        if steps.len() > 0 {
            let steps = Arc::new(steps);
            for deviation in &mut deviations {
                deviation.path = Path::new(Arc::clone(&steps), deviation.path.end());
            }
        }
        deviations
    }
}
