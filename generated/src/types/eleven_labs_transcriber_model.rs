// @generated from vapi-elevenlabstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-elevenlabstranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ElevenLabsTranscriberModel {
    /// `scribe_v1`
    ScribeV1,
    /// `scribe_v2`
    ScribeV2,
    /// `scribe_v2_realtime`
    ScribeV2Realtime,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    ElevenLabsTranscriberModel = "vapi-elevenlabstranscriber-schema.json#/properties/model", unstated, b"", "one of 3 listed values" {
        ScribeV1 = "scribe_v1";
        ScribeV2 = "scribe_v2";
        ScribeV2Realtime = "scribe_v2_realtime";
    }
}
