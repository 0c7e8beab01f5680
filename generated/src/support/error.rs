// @generated from nothing by codegen/support/error.rs. Do not edit: run `schemalock generate`.

//! Why a body could not be read.

use std::fmt;

/// A body that could not be read: what it was to be, where it went wrong, and why. Holds JSON
/// types, lengths, member names and positions, never the text of a value.
#[derive(Debug)]
pub struct Error {
    pub(crate) type_name: &'static str,
    pub(crate) path: String,
    pub(crate) reason: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Error {
    /// The Rust type that was to be read.
    pub fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// JSON Pointer to the place where the body could not be followed; empty for its root.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The line, from 1; 0 when the body did not come as text.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in bytes, from 1; 0 when the body did not come as text.
    pub fn column(&self) -> usize {
        self.column
    }

    /// What was wrong there.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    pub(crate) fn new(type_name: &'static str, path: String, error: &serde_json::Error) -> Self {
        let text = error.to_string();
        let (line, column) = (error.line(), error.column());
        let suffix = format!(" at line {line} column {column}");
        let reason = text.strip_suffix(&suffix).unwrap_or(&text).to_owned();
        Error { type_name, path, reason, line, column }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Error { type_name, path, reason, line, column } = self;
        write!(f, "{type_name}")?;
        if !path.is_empty() {
            write!(f, " at {path}")?;
        }
        write!(f, ": {reason}")?;
        if *line > 0 { write!(f, " (line {line}, column {column})") } else { Ok(()) }
    }
}

impl std::error::Error for Error {}
