//! The verdicts on a change: for shipped builds, and for the crate's version.
//!
//! The verdicts are about bodies, so that they can be tried: `codegen/tests/verdicts.rs` does.

use std::fmt;

/// The verdict on reading: do shipped builds read the bodies that are valid now and were not before? Other bodies are
/// read as before.
///
/// Reading loses nothing: a body is written unchanged, whatever the verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wire {
    /// `from_slice` takes each of them, and `read` lists no deviation but unknown members, which are
    /// kept beside.
    #[default]
    Yes,
    /// `from_slice` takes each of them, but reads some value as the `Unknown` of an enum or a union: `read` lists an
    /// unlisted value or tag.
    Degraded,
    /// Nothing is proved: it may be any of the others.
    Unknown,
    /// `from_slice` refuses some: a value has another JSON type, is `null`, or a required member is
    /// absent. `read` sets it aside at the nearest place that holds raw JSON.
    No,
}

impl Wire {
    /// Returns the word that reports print.
    pub fn as_str(self) -> &'static str {
        match self {
            Wire::Yes => "yes",
            Wire::Degraded => "degraded",
            Wire::Unknown => "unknown",
            Wire::No => "no",
        }
    }
}

/// The verdict on sending: is each body that was valid by the old schema still valid by the new one?
///
/// Formats, which no validator has to look at, count as if it did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sends {
    /// Every body that was valid is proved to be valid still.
    #[default]
    Pass,
    /// Neither is proved: it counts as refused.
    Unknown,
    /// Some body that was valid no longer is.
    Refused,
}

impl Sends {
    /// Returns the word that reports print.
    pub fn as_str(self) -> &'static str {
        match self {
            Sends::Pass => "pass",
            Sends::Unknown => "unknown",
            Sends::Refused => "refused",
        }
    }
}

/// The part of the crate's version that has to grow, by Cargo's rules for the emitted code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// The crate's public items are the same.
    #[default]
    Patch,
    /// The crate has more public items, and code that uses it compiles as before.
    Minor,
    /// Code that uses the crate may no longer compile.
    Major,
}

impl Bump {
    /// Returns the word that reports print.
    pub fn as_str(self) -> &'static str {
        match self {
            Bump::Patch => "patch",
            Bump::Minor => "minor",
            Bump::Major => "major",
        }
    }
}

impl fmt::Display for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for Sends {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
