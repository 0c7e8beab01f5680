// @generated from nothing by codegen/support/context.rs. Do not edit: run `schemalock generate`.

//! What one run over a body remembers: its mode, the deviations, the path of an error.

use super::deviation::{Deviation, DeviationKind, Found};
use super::path::{Path, Step};
use serde::de::Error;
use serde_json::Value;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};

/// What reading into a place comes to: filled, or the raw value that does not fit it.
pub type Fit = Result<(), Box<Value>>;

/// How a body is read, and what was met on the way.
pub struct Context {
    /// Whether what does not fit is set aside; otherwise it ends the reading with an error.
    pub contains: bool,
    depth: Cell<u32>,
    log: RefCell<Vec<Met>>,
    /// The length of the log: read at every member, so kept apart from it.
    logged: Cell<usize>,
    /// The path of the error that ends the reading, innermost step first.
    error_path: RefCell<Vec<Step>>,
    is_wide: Cell<bool>,
}

/// An entry of the log. Each level adds its step once, behind all that was met below it, however
/// much that is.
enum Met {
    Deviation {
        kind: DeviationKind,
        expected: Cow<'static, str>,
        found: Found,
        is_valid: bool,
    },
    /// Everything from entry `start` up to here stands below `step`.
    Below {
        start: usize,
        step: Step,
    },
}

/// Levels of nesting that are followed: as many as `serde_json` follows by itself, but whatever
/// the format, and whatever its settings.
const DEEPEST: u32 = 127;

impl Context {
    pub fn new(contains: bool) -> Self {
        Context {
            contains,
            depth: Cell::new(0),
            log: RefCell::default(),
            logged: Cell::new(0),
            error_path: RefCell::default(),
            is_wide: Cell::new(false),
        }
    }

    /// How much has been met; what [`Context::within`] compares with.
    #[inline]
    pub fn mark(&self) -> usize {
        self.logged.get()
    }

    /// Adds `step` to the path of everything met since `before`, or to the path of the error.
    #[inline]
    pub fn within<T, E>(
        &self,
        before: usize,
        step: impl FnOnce() -> Step,
        read: Result<T, E>,
    ) -> Result<T, E> {
        if read.is_err() {
            self.error_path.borrow_mut().push(step());
        } else if self.logged.get() != before {
            self.log(Met::Below { start: before, step: step() });
        }
        read
    }

    #[cold]
    fn log(&self, met: Met) {
        self.log.borrow_mut().push(met);
        self.logged.set(self.logged.get() + 1);
    }

    /// Forgets what has been met since `mark`: it is going to be read in another way.
    pub fn forget_since(&self, mark: usize) {
        self.log.borrow_mut().truncate(mark);
        self.logged.set(mark);
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

    /// Whether a number came that might have been an integer too wide for 64 bits.
    pub fn met_wide_number(&self) -> bool {
        self.is_wide.get()
    }

    /// Notes a departure that the value holds in place.
    #[cold]
    pub fn note(&self, kind: DeviationKind, expected: impl Into<Cow<'static, str>>, found: Found) {
        if self.contains {
            self.log(Met::Deviation { kind, expected: expected.into(), found, is_valid: false });
        }
    }

    /// Notes a departure of the member `name`.
    #[cold]
    pub fn note_member(&self, name: Step, kind: DeviationKind, expected: &'static str, found: Found) {
        if self.contains {
            let start = self.mark();
            self.note(kind, expected, found);
            self.log(Met::Below { start, step: name });
        }
    }

    /// Notes a member that the schema does not name; `is_valid` if the schema does not exclude it.
    #[cold]
    pub fn note_unknown_member(&self, name: Step, found: Found, is_valid: bool) {
        let start = self.mark();
        let expected = if is_valid { "no such member" } else { "no other member" }.into();
        self.log(Met::Deviation { kind: DeviationKind::UnknownMember, expected, found, is_valid });
        self.log(Met::Below { start, step: name });
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

    /// The deviations, in the order in which they were met.
    pub fn into_deviations(self) -> Vec<Deviation> {
        let mut deviations = Vec::new();
        // From the end, so that the steps around a deviation come before it.
        let mut around: Vec<(usize, Path)> = Vec::new();
        for (at, met) in self.log.into_inner().into_iter().enumerate().rev() {
            while around.last().is_some_and(|(start, _)| at < *start) {
                around.pop();
            }
            let path = around.last().map(|(_, path)| path.clone()).unwrap_or_default();
            match met {
                Met::Below { start, step } => around.push((start, path.then(step))),
                Met::Deviation { kind, expected, found, is_valid } => {
                    deviations.push(Deviation { path, kind, expected, found, is_valid })
                }
            }
        }
        deviations.reverse();
        deviations
    }

    /// Where the reading ended with an error.
    pub fn error_path(&self) -> Path {
        let steps = self.error_path.borrow();
        steps.iter().rev().fold(Path::default(), |path, step| path.then(step.clone()))
    }
}
