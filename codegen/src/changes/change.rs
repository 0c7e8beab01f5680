//! One change, and the collection of all.

use super::rule::Rule;
use super::verdict::{Bump, Sends, Wire};
use crate::address::Address;
use crate::model::TypeId;
use serde_json::Value;

/// One difference that a person would care for.
#[derive(Clone, Debug)]
pub struct Change {
    /// The kind of change.
    pub rule: Rule,
    /// Whether shipped builds read the new bodies.
    pub wire: Wire,
    /// Whether bodies of shipped builds are still valid.
    pub sends: Sends,
    /// The part of the version that it asks for.
    pub bump: Bump,
    /// The item that changed, as `Type` or `Type.member`.
    pub subject: String,
    /// The difference, in one sentence without a full stop.
    pub sentence: String,
    /// The address on the old side, if it is there.
    pub old: Option<Address>,
    /// The address on the new side, if it is there.
    pub new: Option<Address>,
    /// For renamings: how sure it is, in per cent.
    pub similarity: Option<u8>,
    /// A body that was valid and no longer is.
    pub witness: Option<Value>,
    /// The messages that reach it, sorted.
    pub messages: Vec<String>,
    /// The types that it is about, on the two sides.
    pub types: (Option<TypeId>, Option<TypeId>),
    /// Whether all that is below the addresses is part of the change.
    pub(super) covers_below: bool,
}

impl Change {
    /// Creates a change of `rule` with the worst verdicts that the rule can have.
    pub fn new(rule: Rule, subject: impl Into<String>, sentence: impl Into<String>) -> Self {
        let (wire, bump) = rule.worst();
        Change {
            rule,
            wire,
            sends: rule.worst_sends(),
            bump,
            subject: subject.into(),
            sentence: sentence.into(),
            old: None,
            new: None,
            similarity: None,
            witness: None,
            messages: Vec::new(),
            types: (None, None),
            covers_below: false,
        }
    }

    /// Returns the change with this verdict instead of the worst.
    pub fn wire(mut self, wire: Wire) -> Self {
        self.wire = wire;
        self
    }

    /// Returns the change with this verdict instead of the worst.
    pub fn sends(mut self, sends: Sends) -> Self {
        self.sends = sends;
        self
    }

    /// Returns the change with this verdict instead of the worst.
    pub fn bump(mut self, bump: Bump) -> Self {
        self.bump = bump;
        self
    }

    /// Returns where it is on the two sides.
    pub fn at(mut self, old: Option<&Address>, new: Option<&Address>) -> Self {
        (self.old, self.new) = (old.cloned(), new.cloned());
        self
    }

    pub(super) fn of(mut self, old: Option<TypeId>, new: Option<TypeId>) -> Self {
        self.types = (old, new);
        self
    }

    /// Makes everything below the addresses part of this change.
    pub(super) fn with_all_below(mut self) -> Self {
        self.covers_below = true;
        self
    }

    pub(super) fn similar(mut self, similarity: f64) -> Self {
        self.similarity = Some((similarity * 100.0).round().clamp(0.0, 100.0) as u8);
        self
    }
}
