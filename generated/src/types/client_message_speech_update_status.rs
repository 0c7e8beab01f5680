// @generated from vapi-clientmessagespeechupdate-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-clientmessagespeechupdate-schema.json#/properties/status`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ClientMessageSpeechUpdateStatus {
    /// `started`
    Started,
    /// `stopped`
    Stopped,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    ClientMessageSpeechUpdateStatus = "vapi-clientmessagespeechupdate-schema.json#/properties/status", unstated, b"", "one of 2 listed values" {
        Started = "started";
        Stopped = "stopped";
    }
}
