// @generated from vapi-call-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 8 listed values, or another string.
///
/// Schema: `vapi-call-schema.json#/properties/status`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
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

string_enum! {
    CallStatus = "vapi-call-schema.json#/properties/status", unstated, b"\x05\x08\x00\x00\x06\x00\x00\x00\x02\x04\x07\x01\x00\x03\x00\x00", "one of 8 listed values" {
        Scheduled = "scheduled";
        Queued = "queued";
        Ringing = "ringing";
        InProgress = "in-progress";
        Forwarding = "forwarding";
        Ended = "ended";
        NotFound = "not-found";
        DeletionFailed = "deletion-failed";
    }
}
