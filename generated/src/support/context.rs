// @generated from nothing by codegen/support/context.rs. Do not edit: run `schemalock generate`.

//! What one run over a body remembers: its mode, the deviations, the path of an error.

use super::deviation::{Deviation, DeviationKind, Found};
use serde_json::Value;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt;

/// What reading into a place comes to: filled, or the raw value that does not fit it.
pub type Fit = Result<(), Box<Value>>;

/// One step of a path into a body.
#[derive(Clone)]
pub enum Step {
    Member(&'static str),
    Named(String),
    Item(usize),
}

/// How a body is read, and what was met on the way.
pub struct Context {
    /// Whether what does not fit is set aside; otherwise it ends the reading with an error.
    pub contains: bool,
    depth: Cell<u32>,
    met: RefCell<Vec<Met>>,
    /// How many deviations there are: read at every member, so kept apart from the list.
    count: Cell<usize>,
    /// The path of the error that ends the reading, innermost step first.
    error_path: RefCell<Vec<Step>>,
}

struct Met {
    /// Innermost step first: each level adds its own on the way out.
    path: Vec<Step>,
    kind: DeviationKind,
    expected: Cow<'static, str>,
    found: Found,
}

/// Levels of nesting that are followed; `serde_json` itself stops at the same depth.
const DEEPEST: u32 = 128;

impl Context {
    pub fn new(contains: bool) -> Self {
        Context {
            contains,
            depth: Cell::new(0),
            met: RefCell::default(),
            count: Cell::new(0),
            error_path: RefCell::default(),
        }
    }

    /// How many deviations have been met; what [`Context::within`] compares with.
    #[inline]
    pub fn mark(&self) -> usize {
        self.count.get()
    }

    /// Adds `step` to the path of everything met since `before`, or to the path of the error.
    #[inline]
    pub fn within<T, E>(&self, before: usize, step: impl FnOnce() -> Step, read: Result<T, E>) -> Result<T, E> {
        if read.is_err() || self.count.get() != before {
            self.add_step(before, step(), read.is_err());
        }
        read
    }

    #[cold]
    fn add_step(&self, before: usize, step: Step, is_error: bool) {
        for met in &mut self.met.borrow_mut()[before..] {
            met.path.push(step.clone());
        }
        if is_error {
            self.error_path.borrow_mut().push(step);
        }
    }

    /// Runs `read` one level deeper.
    #[inline]
    pub fn deeper<T, E: serde::de::Error>(&self, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        if self.depth.get() >= DEEPEST {
            return Err(E::custom(format_args!("nested deeper than {DEEPEST} levels")));
        }
        self.depth.set(self.depth.get() + 1);
        let result = read();
        self.depth.set(self.depth.get() - 1);
        result
    }

    /// Notes a departure that the value holds in place.
    pub fn note(&self, kind: DeviationKind, expected: impl Into<Cow<'static, str>>, found: Found) {
        if self.contains {
            self.count.set(self.count.get() + 1);
            self.met.borrow_mut().push(Met { path: Vec::new(), kind, expected: expected.into(), found });
        }
    }

    /// Says that `value` does not fit where `expected` was expected.
    pub fn misfit<E: serde::de::Error>(&self, expected: &'static str, value: Value) -> Result<Fit, E> {
        let found = Found::of(&value);
        if !self.contains {
            return Err(E::custom(format_args!("expected {expected}, found {found}")));
        }
        let kind = if found == Found::Null { DeviationKind::Null } else { DeviationKind::WrongType };
        self.note(kind, expected, found);
        Ok(Err(Box::new(value)))
    }

    /// Notes that the required member `name` is absent.
    pub fn missing<E: serde::de::Error>(&self, name: &'static str) -> Result<(), E> {
        if !self.contains {
            return Err(E::missing_field(name));
        }
        let before = self.mark();
        self.note(DeviationKind::MissingRequired, "a value", Found::Nothing);
        self.within(before, || Step::Member(name), Ok::<(), E>(()))
    }

    /// The deviations, outermost path first, in the order in which they were met.
    pub fn into_deviations(self) -> Vec<Deviation> {
        let met = self.met.into_inner().into_iter();
        met.map(|Met { path, kind, expected, found }| Deviation { path: pointer(&path), kind, expected, found })
            .collect()
    }

    /// JSON Pointer of the place where the reading ended with an error.
    pub fn error_pointer(&self) -> String {
        pointer(&self.error_path.borrow())
    }
}

/// The JSON Pointer (RFC 6901) of steps that stand innermost first.
fn pointer(steps: &[Step]) -> String {
    struct Escaped<'a>(&'a str);
    impl fmt::Display for Escaped<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0.replace('~', "~0").replace('/', "~1"))
        }
    }
    let mut pointer = String::new();
    for step in steps.iter().rev() {
        pointer.push('/');
        match step {
            Step::Member(name) => pointer.push_str(&Escaped(name).to_string()),
            Step::Named(name) => pointer.push_str(&Escaped(name).to_string()),
            Step::Item(position) => pointer.push_str(&position.to_string()),
        }
    }
    pointer
}
