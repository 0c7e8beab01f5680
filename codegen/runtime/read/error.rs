//! Why a body could not be read.

use super::context::Context;
use super::deviation::Deviation;
use super::path::{InMessage, Path};
use std::fmt;

/// A body that could not be read: what it was to be, where it went wrong, and why. Holds JSON
/// types, lengths, member names and positions, never the text of a value.
#[derive(Debug)]
pub struct Error(Box<Content>);

#[derive(Debug)]
struct Content {
    type_name: &'static str,
    path: Path,
    reason: String,
    line: usize,
    column: usize,
}

impl Error {
    /// Returns the Rust type that was to be read.
    pub fn type_name(&self) -> &'static str {
        self.0.type_name
    }

    /// Returns where the body could not be followed.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// Returns the line, from 1; 0 when the body did not come as text.
    pub fn line(&self) -> usize {
        self.0.line
    }

    /// Returns the column in bytes, from 1; 0 when the body did not come as text.
    pub fn column(&self) -> usize {
        self.0.column
    }

    /// Returns what was wrong there.
    pub fn reason(&self) -> &str {
        &self.0.reason
    }

    pub(crate) fn at(
        type_name: &'static str,
        path: Path,
        reason: String,
        line: usize,
        column: usize,
    ) -> Self {
        Error(Box::new(Content { type_name, path, reason, line, column }))
    }

    pub(crate) fn of_json(type_name: &'static str, context: &Context, error: &serde_json::Error) -> Self {
        let text = error.to_string();
        let (line, column) = (error.line(), error.column());
        let suffix = format!(" at line {line} column {column}");
        let reason = text.strip_suffix(&suffix).unwrap_or(&text).to_owned();
        Error::at(type_name, context.error_path(), reason, line, column)
    }

    pub(crate) fn of_io(type_name: &'static str, error: &std::io::Error) -> Self {
        Error::at(type_name, Path::default(), format!("the body could not be fetched: {error}"), 0, 0)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Content { type_name, path, reason, line, column } = &*self.0;
        write!(f, "{type_name}")?;
        if !path.is_root() {
            write!(f, " at {}", InMessage(path))?;
        }
        write!(f, ": {reason}")?;
        if *line > 0 { write!(f, " (line {line}, column {column})") } else { Ok(()) }
    }
}

impl std::error::Error for Error {}

/// Why a body is not exactly what its schema says.
#[derive(Debug)]
#[non_exhaustive]
pub enum Refusal {
    /// The body could not be read at all.
    Unreadable(Error),
    /// The body departs from its schema, in these places.
    Deviates {
        /// The Rust type that was to be read.
        type_name: &'static str,
        /// The places, in the order of the body: the first 1,000.
        deviations: Vec<Deviation>,
        /// How many there are beside those.
        left_out: usize,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Unreadable(error) => error.fmt(f),
            Refusal::Deviates { type_name, deviations, left_out } => {
                write!(f, "{type_name}: {} deviations from the schema", deviations.len() + left_out)?;
                deviations.iter().try_for_each(|deviation| write!(f, "\n  {deviation}"))?;
                if *left_out > 0 { write!(f, "\n  and {left_out} more") } else { Ok(()) }
            }
        }
    }
}

impl std::error::Error for Refusal {}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Refusal::Unreadable(error)
    }
}
