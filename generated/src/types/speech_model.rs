// @generated from vapi-assemblyaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-assemblyaitranscriber-schema.json#/properties/speechModel`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SpeechModel {
    /// `universal-streaming-english`
    UniversalStreamingEnglish,
    /// `universal-streaming-multilingual`
    UniversalStreamingMultilingual,
    /// `universal-3-5-pro`
    Universal3_5Pro,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    SpeechModel = "vapi-assemblyaitranscriber-schema.json#/properties/speechModel", unstated, b"", "one of 3 listed values" {
        UniversalStreamingEnglish = "universal-streaming-english";
        UniversalStreamingMultilingual = "universal-streaming-multilingual";
        Universal3_5Pro = "universal-3-5-pro";
    }
}
