// @generated from vapi-fallbackopenaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackopenaitranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenAiTranscriberModel {
    /// `gpt-4o-transcribe`
    Gpt4oTranscribe,
    /// `gpt-4o-mini-transcribe`
    Gpt4oMiniTranscribe,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OpenAiTranscriberModel = "vapi-fallbackopenaitranscriber-schema.json#/properties/model", unstated, b"", "one of 2 listed values" {
        Gpt4oTranscribe = "gpt-4o-transcribe";
        Gpt4oMiniTranscribe = "gpt-4o-mini-transcribe";
    }
}
