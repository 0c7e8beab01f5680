//! What a change means for builds that are shipped, and for the crate's version.

use std::fmt;

/// Whether builds already shipped read what is sent from now on. Reading contains everything, so even
/// `No` loses no JSON; it says that the model of the old build no longer fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wire {
    /// All that the old build models is read as before; new members are kept beside.
    #[default]
    Yes,
    /// A value comes as `Unknown` or raw JSON in a place that is open for that.
    Degraded,
    /// A strict reading refuses the body; it is contained at the nearest place that holds raw JSON.
    No,
}

impl Wire {
    pub fn as_str(self) -> &'static str {
        match self {
            Wire::Yes => "yes",
            Wire::Degraded => "degraded",
            Wire::No => "no",
        }
    }
}

/// Which part of the crate's version the change asks for, by Cargo's rules for the emitted code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    #[default]
    Patch,
    Minor,
    Major,
}

impl Bump {
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
