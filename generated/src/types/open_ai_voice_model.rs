// @generated from vapi-fallbackopenaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-fallbackopenaivoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenAiVoiceModel {
    /// `tts-1`
    Tts1,
    /// `tts-1-hd`
    Tts1Hd,
    /// `gpt-4o-mini-tts`
    Gpt4oMiniTts,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OpenAiVoiceModel = "vapi-fallbackopenaivoice-schema.json#/properties/model", unstated, b"", "one of 3 listed values" {
        Tts1 = "tts-1";
        Tts1Hd = "tts-1-hd";
        Gpt4oMiniTts = "gpt-4o-mini-tts";
    }
}
