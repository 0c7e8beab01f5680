//! Diagnostics of the input. One [`Report`] is passed through all stages; each diagnostic has an [`Address`], a
//! [`Code`] and a help text. A run fails once, at the end of a stage, with all of them.

mod code;
mod locate;
pub(crate) mod render;

pub use code::Code;
pub use locate::locate;
pub(crate) use locate::{Locations, Position};
pub use render::codes_as_markdown;
pub(crate) use render::{Format, RenderOptions, WIDTH, errors_as_text, render};

use crate::address::Address;

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The generator made a decision that readers of the report may look for.
    Note,
    /// The generator corrected a mistake or kept raw JSON; the output is complete but looser than the schema.
    Warning,
    /// The input cannot be used; nothing is written.
    Error,
}

impl Severity {
    /// Returns the word that reports print.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// One message about one place.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The code, which decides the severity.
    pub code: Code,
    /// The problem or the decision, in one sentence without a full stop.
    pub message: String,
    /// The place it is about. `None` only for what has no place in a schema (a missing directory).
    pub address: Option<Address>,
    /// Line and column, both from 1, for what no pointer reaches: a place in a malformed text.
    pub position: Option<(usize, usize)>,
    /// Other places that take part, each with a few words about its part.
    pub related: Vec<(Address, String)>,
    /// The help text: what to do, as a sentence.
    pub help: String,
    /// The most that this message matters, where it matters less than others of its code.
    pub at_most: Option<Severity>,
}

impl Diagnostic {
    /// Creates a diagnostic about `address`.
    pub fn new(code: Code, address: Address, message: impl Into<String>) -> Self {
        let help = code.default_help().to_owned();
        Diagnostic {
            code,
            message: message.into(),
            address: Some(address),
            position: None,
            related: Vec::new(),
            help,
            at_most: None,
        }
    }

    /// Returns a message that is about no place in a schema.
    pub fn without_address(code: Code, message: impl Into<String>) -> Self {
        let help = code.default_help().to_owned();
        Diagnostic {
            code,
            message: message.into(),
            address: None,
            position: None,
            related: Vec::new(),
            help,
            at_most: None,
        }
    }

    /// Returns how much this message matters: as much as its code, or less.
    pub fn severity(&self) -> Severity {
        let of_code = self.code.severity();
        self.at_most.map_or(of_code, |most| most.min(of_code))
    }

    /// Makes the message matter at most as much as `severity`.
    pub fn at_most(mut self, severity: Severity) -> Self {
        self.at_most = Some(severity);
        self
    }

    /// Adds another place that takes part.
    pub fn related(mut self, address: Address, words: impl Into<String>) -> Self {
        self.related.push((address, words.into()));
        self
    }

    /// Replaces the code's own help text.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }
}

/// All messages of one run, in the order in which they were found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds a message.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Turns errors into warnings: those among the first `count` messages that `is_warning` picks.
    pub fn soften(&mut self, count: usize, is_warning: impl Fn(&Diagnostic) -> bool) {
        let found = self.diagnostics.iter_mut().take(count);
        for diagnostic in found.filter(|one| one.severity() == Severity::Error && is_warning(one)) {
            diagnostic.at_most = Some(Severity::Warning);
        }
    }

    /// Returns all messages, to change how much they matter.
    pub(crate) fn messages_mut(&mut self) -> impl Iterator<Item = &mut Diagnostic> {
        self.diagnostics.iter_mut()
    }

    /// Returns all messages, as found.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Returns whether any message is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
    }

    /// Returns how many messages have `code`.
    pub fn count(&self, code: Code) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.code == code).count()
    }
}
