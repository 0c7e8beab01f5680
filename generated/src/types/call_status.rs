// @generated from vapi-call-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 8 listed values, or another string.
///
/// Schema: `vapi-call-schema.json#/properties/status`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallStatus {
    /// `scheduled`
    Scheduled,
    /// `queued`
    Queued,
    /// `ringing`
    Ringing,
    /// `in-progress`
    InProgress,
    /// `forwarding`
    Forwarding,
    /// `ended`
    Ended,
    /// `not-found`
    NotFound,
    /// `deletion-failed`
    DeletionFailed,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CallStatus {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "scheduled",
        "queued",
        "ringing",
        "in-progress",
        "forwarding",
        "ended",
        "not-found",
        "deletion-failed",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CallStatus::Scheduled => "scheduled",
            CallStatus::Queued => "queued",
            CallStatus::Ringing => "ringing",
            CallStatus::InProgress => "in-progress",
            CallStatus::Forwarding => "forwarding",
            CallStatus::Ended => "ended",
            CallStatus::NotFound => "not-found",
            CallStatus::DeletionFailed => "deletion-failed",
            CallStatus::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CallStatus::VALUES,
            &index::<16>(CallStatus::VALUES),
        );
        static LISTED: [CallStatus; 8usize] = [
            CallStatus::Scheduled,
            CallStatus::Queued,
            CallStatus::Ringing,
            CallStatus::InProgress,
            CallStatus::Forwarding,
            CallStatus::Ended,
            CallStatus::NotFound,
            CallStatus::DeletionFailed,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CallStatus::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CallStatus {
    fn set(&mut self, text: &str) -> bool {
        *self = CallStatus::from_name(text);
        !matches!(self, CallStatus::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CallStatus::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 8 listed values"
    }
}

texts! {
    CallStatus = "vapi-call-schema.json#/properties/status";
}
