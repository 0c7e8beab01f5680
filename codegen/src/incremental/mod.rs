//! Reuses results of earlier runs, so that a run after few changes takes less time.
//!
//! - [`recall`] gives the result of the last run while nothing that it depends on has changed.
//! - [`Reuse`] takes over the files whose types have not changed.
//!
//! Both live in the user's cache directory, see `store`. Without it everything is generated anew, with the same
//! result: `generate --whole` and `check --whole` do that.

mod files;
mod run;
mod store;

pub(crate) use files::{Record, Reuse};
pub(crate) use run::{Inputs, inputs, keep, recall};

/// The choice whether to reuse files that an earlier run printed from the same decisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Printing {
    /// Every file is printed.
    Whole,
    /// See [`Reuse`].
    Changed,
}
