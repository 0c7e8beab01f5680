//! Proofs by `jsonschema`'s normal form of small schemas: a second opinion, and candidates for bodies that are no
//! longer valid.
//!
//! The operations are experimental there. Only proofs are used: a `Yes` is believed, while a difference only gives
//! candidates, which validators judge.

use super::meaning::Schema;
use jsonschema::canonical::{self, CanonicalSchema, Containment};
use serde_json::Value;

/// Schemas that a document may be made of, and the length of its text: beyond, answers take too long.
const MOST: usize = 24;
const LONGEST: usize = 6_000;

/// Two schemas in normal form.
pub(super) struct Exact {
    old: CanonicalSchema,
    new: CanonicalSchema,
}

impl Exact {
    pub(super) fn of(old: Schema<'_>, new: Schema<'_>) -> Option<Self> {
        let read = |schema: Schema<'_>| {
            let document = schema.alone(MOST)?;
            let text = document.to_string();
            // Formats count here, and are words for people there.
            let is_short = text.len() <= LONGEST && !text.contains("\"format\":");
            let options = canonical::options().offline().should_validate_formats(false);
            is_short.then(|| options.canonicalize(&document).ok()).flatten()
        };
        Some(Exact { old: read(old)?, new: read(new)? })
    }

    /// Returns whether every value of the old schema is proved to be one of the new schema.
    pub(super) fn is_covered(&self) -> bool {
        self.new.covers(&self.old).is_ok_and(|answer| answer == Containment::Yes)
    }

    /// Returns whether every value of the new schema is proved to be one of the old schema.
    pub(super) fn is_covered_back(&self) -> bool {
        self.old.covers(&self.new).is_ok_and(|answer| answer == Containment::Yes)
    }

    /// Returns the schema of the values that the new schema refuses, where there is one.
    pub(super) fn lost(&self) -> Option<Value> {
        self.old.subtract(&self.new).ok().map(|lost| lost.to_json_schema())
    }
}
