//! The exit codes.

use std::process::ExitCode;

/// The end of a run, as its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// The command succeeded.
    Done = 0,
    /// `check` found that generated files are not what the schemas give.
    Drift = 1,
    /// The command failed: bad input, a refusal of the file system, wrong usage.
    Failed = 2,
    /// `audit` or `changes` found what `--fail-on` names.
    Findings = 100,
}

/// The part of `--help` about exit codes.
pub(super) const HELP: &str = "\
Exit codes:
  0  success; for `check`: every generated file is fresh
  1  drift: `check` found stale, missing or orphan files
  2  failure: wrong usage, a bad schema, a refusal of the file system;
     with bad schemas nothing is written
  100  findings: `audit` or `changes` found what `--fail-on` names

Messages go to standard error, results to standard output.";

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}
