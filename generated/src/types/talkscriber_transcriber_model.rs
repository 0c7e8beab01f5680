// @generated from vapi-fallbacktalkscribertranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-fallbacktalkscribertranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TalkscriberTranscriberModel {
    /// `whisper`
    Whisper,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    TalkscriberTranscriberModel = "vapi-fallbacktalkscribertranscriber-schema.json#/properties/model", unstated, b"", "one of 1 listed values" {
        Whisper = "whisper";
    }
}
