//! What one run over a body remembers: its mode, the deviations, the path of an error.

use super::deviation::{Deviation, DeviationKind, Found};
use super::guess::Oddities;
use super::log::Log;
use super::path::{Path, ROOT, Step, Steps};
use serde::de::Error;
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::sync::Arc;

/// What reading into a place comes to: filled, or the raw value that does not fit it.
pub type Fit = Result<(), Box<Value>>;

/// How many deviations of one body are listed, unless all are asked for: a body of a megabyte can hold a hundred
/// thousand, each of which takes more room than the bytes that it comes from.
pub const MOST_DEVIATIONS: usize = 1_000;

/// What one reading met.
#[derive(Default)]
pub struct Deviations {
    pub listed: Vec<Deviation>,
    /// How many there were beside those.
    pub left_out: usize,
}

/// How a body is read, and what was met on the way.
pub struct Context {
    /// Whether what does not fit is set aside; otherwise it ends the reading with an error.
    pub contains: bool,
    depth: Cell<u32>,
    /// How many deviations were met: read at every member, so kept apart from the notes.
    met: Cell<usize>,
    /// How many of them are listed at most.
    most: usize,
    log: RefCell<Log>,
    /// The path of the error that ends the reading, innermost step first.
    error_path: RefCell<Option<Box<Steps>>>,
    is_wide: Cell<bool>,
    /// The member name that marks a number as text, see `wide`; only where the body has such numbers.
    marker: Option<String>,
    guesses: Cell<Guesses>,
    /// Counted whether deviations are listed or not.
    oddities: Cell<Oddities>,
}

/// Whether a union's variant may be guessed before all of its members are known.
#[derive(Clone, Copy, PartialEq)]
enum Guesses {
    /// The body can be read only once.
    Forbidden,
    Allowed,
    Made,
    /// Made, and then a member came again: what it was before can no longer be seen.
    Unsure,
}

/// Levels of nesting that are followed: as many as `serde_json` follows by itself, but whatever
/// the format, and whatever its settings.
const DEEPEST: u32 = 127;

impl Context {
    /// Of a body that can be read only once.
    pub fn new(contains: bool) -> Self {
        Context {
            contains,
            depth: Cell::new(0),
            met: Cell::new(0),
            most: MOST_DEVIATIONS,
            log: RefCell::default(),
            error_path: RefCell::default(),
            is_wide: Cell::new(false),
            marker: None,
            guesses: Cell::new(Guesses::Forbidden),
            oddities: Cell::default(),
        }
    }

    /// Of a body that is going to be read again, by another context, where an error ends the reading
    /// after a guess.
    pub fn of_repeatable(contains: bool) -> Self {
        let context = Context::new(contains);
        context.guesses.set(Guesses::Allowed);
        context
    }

    /// As [`Context::of_repeatable`], and lists `most` deviations.
    pub fn of_repeatable_listing(most: usize) -> Self {
        Context { most, ..Context::of_repeatable(true) }
    }

    /// Returns the context of a second reading of the same body, without guesses.
    pub fn anew(&self) -> Self {
        Context { most: self.most, ..Context::new(self.contains) }
    }

    /// Returns how many deviations it lists at most.
    pub fn most(&self) -> usize {
        self.most
    }

    /// Of a body in which `marker` marks numbers that `serde_json` cannot hold.
    pub fn of_marked(contains: bool, most: usize, marker: String) -> Self {
        Context { marker: Some(marker), most, ..Context::new(contains) }
    }

    /// Returns the name of the member that marks a number as text.
    #[inline]
    pub fn marker(&self) -> Option<&str> {
        self.marker.as_deref()
    }

    pub fn may_guess(&self) -> bool {
        self.guesses.get() != Guesses::Forbidden
    }

    pub fn has_guessed(&self) -> bool {
        matches!(self.guesses.get(), Guesses::Made | Guesses::Unsure)
    }

    pub fn is_sure(&self) -> bool {
        self.guesses.get() == Guesses::Made
    }

    /// Remembers that a variant was guessed.
    pub fn guess(&self) {
        if self.guesses.get() == Guesses::Allowed {
            self.guesses.set(Guesses::Made);
        }
    }

    /// Returns what has been odd so far.
    pub fn oddities(&self) -> Oddities {
        self.oddities.get()
    }

    /// Counts what contradicts the schema.
    pub fn count_deviation(&self) {
        let oddities = self.oddities.get();
        self.oddities.set(Oddities { deviations: oddities.deviations + 1, ..oddities });
    }

    /// Counts a member that is not named.
    pub fn count_unknown(&self) {
        let oddities = self.oddities.get();
        self.oddities.set(Oddities { unknown: oddities.unknown + 1, ..oddities });
    }

    /// Notes that an object has several members of one name.
    #[cold]
    pub fn note_repeated(&self) {
        if self.guesses.get() == Guesses::Made {
            self.guesses.set(Guesses::Unsure);
        }
    }

    /// Returns how much has been met; what [`Context::within`] compares with.
    #[inline]
    pub fn mark(&self) -> usize {
        self.met.get()
    }

    /// Adds `step` to the path of everything met since `before`, or to the path of the error.
    #[inline]
    pub fn within<'n, T, E>(
        &self,
        before: usize,
        step: impl FnOnce() -> Step<'n>,
        read: Result<T, E>,
    ) -> Result<T, E> {
        if read.is_err() || self.met.get() != before {
            self.step_out(before, step(), read.is_err());
        }
        read
    }

    #[cold]
    fn step_out(&self, before: usize, step: Step<'_>, is_error: bool) {
        if !is_error {
            // Of what is only counted, no place is kept.
            if before < self.most {
                self.log.borrow_mut().put_below(before, step);
            }
            return;
        }
        let mut path = self.error_path.borrow_mut();
        let path = path.get_or_insert_default();
        let place = path.add(0, step);
        // What the next one, if there is one, leads to.
        path.set_before(place, place + 1);
    }

    /// Forgets what has been met since `mark`: it is going to be read in another way.
    pub fn forget_since(&self, mark: usize) {
        self.log.borrow_mut().truncate(mark);
        self.met.set(mark);
    }

    /// Runs `read` one level deeper.
    #[inline]
    pub fn deeper<T, E: Error>(&self, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        if self.depth.get() >= DEEPEST {
            return Err(E::custom(format_args!("nested deeper than {DEEPEST} levels")));
        }
        self.depth.set(self.depth.get() + 1);
        let result = read();
        self.depth.set(self.depth.get() - 1);
        result
    }

    /// Runs `read` one level up, on a value whose own level has been entered already.
    pub fn shallower<T>(&self, read: impl FnOnce() -> T) -> T {
        let depth = self.depth.get();
        self.depth.set(depth.saturating_sub(1));
        let result = read();
        self.depth.set(depth);
        result
    }

    /// Looks at a float on its way in: refuses what JSON cannot express, and remembers whether one
    /// might have been an integer too wide for 64 bits, see `wide`.
    #[inline]
    pub fn check_float<E: Error>(&self, value: f64) -> Result<(), E> {
        const BELOW: f64 = i64::MIN as f64;
        const ABOVE: f64 = u64::MAX as f64;
        if value > BELOW && value < ABOVE {
            return Ok(());
        }
        if !value.is_finite() {
            return Err(E::custom("a number that JSON cannot express"));
        }
        self.is_wide.set(true);
        Ok(())
    }

    /// Returns whether a number came that might have been an integer too wide for 64 bits.
    pub fn met_wide_number(&self) -> bool {
        self.is_wide.get()
    }

    /// Notes a departure that the value holds in place.
    #[cold]
    pub fn note(&self, kind: DeviationKind, expected: &'static str, found: Found) {
        self.count_deviation();
        if self.contains {
            if self.met.get() < self.most {
                self.log.borrow_mut().add(kind, expected, found, false);
            }
            self.met.set(self.met.get() + 1);
        }
    }

    /// Notes a departure of the member `name`.
    #[cold]
    pub fn note_member(&self, name: Step<'_>, kind: DeviationKind, expected: &'static str, found: Found) {
        self.count_deviation();
        if self.contains {
            self.log_below(name, kind, expected, found, false);
        }
    }

    /// Notes a member that the schema does not name; `is_valid` if the schema does not exclude it.
    pub fn note_unknown_member(&self, name: &str, found: Found, is_valid: bool) {
        let expected = if is_valid { "no such member" } else { "no other member" };
        self.log_below(Step::Named(name), DeviationKind::UnknownMember, expected, found, is_valid);
    }

    fn log_below(
        &self,
        step: Step<'_>,
        kind: DeviationKind,
        expected: &'static str,
        found: Found,
        is_valid: bool,
    ) {
        if self.met.get() < self.most {
            let mut log = self.log.borrow_mut();
            log.add(kind, expected, found, is_valid);
            log.put_last_below(step);
        }
        self.met.set(self.met.get() + 1);
    }

    /// Says that `value` does not fit where `expected` was expected.
    #[cold]
    pub fn misfit<E: Error>(&self, expected: &'static str, value: Value) -> Result<Fit, E> {
        let found = Found::of(&value);
        if !self.contains {
            return Err(E::custom(format_args!("expected {expected}, found {found}")));
        }
        self.note(DeviationKind::of_misfit(found), expected, found);
        Ok(Err(Box::new(value)))
    }

    /// Notes that the required member `name` is absent.
    #[cold]
    pub fn missing<E: Error>(&self, name: &'static str) -> Result<(), E> {
        if !self.contains {
            return Err(E::missing_field(name));
        }
        self.note_member(Step::Member(name), DeviationKind::MissingRequired, "a value", Found::Nothing);
        Ok(())
    }

    /// Returns the deviations, in the order in which they were met, and how many more there were.
    pub fn take_deviations(&mut self) -> Deviations {
        let listed = if self.met.get() > 0 { self.log.take().finish() } else { Vec::new() };
        let left_out = self.met.get() - listed.len();
        Deviations { listed, left_out }
    }

    /// Returns where the reading ended with an error.
    pub fn error_path(&self) -> Path {
        let Some(mut steps) = self.error_path.take() else { return Path::default() };
        steps.set_before(steps.len(), ROOT);
        Path::new(Arc::new(*steps), 1)
    }
}
