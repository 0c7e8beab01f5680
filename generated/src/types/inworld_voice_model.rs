// @generated from vapi-fallbackinworldvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-fallbackinworldvoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InworldVoiceModel {
    /// `inworld-tts-1`
    InworldTts1,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    InworldVoiceModel = "vapi-fallbackinworldvoice-schema.json#/properties/model", unstated, b"", "one of 1 listed values" {
        InworldTts1 = "inworld-tts-1";
    }
}
