//! The exit codes.

use std::process::ExitCode;

/// The end of a run, as its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// All is as it was asked for.
    Done = 0,
    /// `check` found that the generated files and the schemas have drifted apart.
    Drift = 1,
    /// It could not be done: bad input, a refusal of the file system, wrong usage.
    Failed = 2,
    /// `audit` or `changes` found what `--fail-on` names.
    Findings = 100,
}

/// The part of `--help` about exit codes.
pub(super) const HELP: &str = "\
Exit codes:
  0  done; for `check`: every generated file is as it should be
  1  drift: `check` found stale, missing or orphan files
  2  it could not be done: wrong usage, a bad schema, a refusal of the file system;
     with bad schemas nothing is written
  100  findings: `audit` or `changes` found what `--fail-on` names

Messages go to standard error, results to standard output.";

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}
