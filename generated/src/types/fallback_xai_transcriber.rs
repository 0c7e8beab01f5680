// @generated from vapi-fallbackxaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{SpeechmaticsTranscriberModel, XaiTranscriberLanguage};

/// `FallbackXaiTranscriber`.
///
/// Schema: `vapi-fallbackxaitranscriber-schema.json#`
///
/// Always written with `provider`: `"xai"`.
#[derive(Clone)]
pub struct FallbackXaiTranscriber {
    /// `model`.
    pub model: Option<SpeechmaticsTranscriberModel>,
    /// `language`.
    pub language: Option<XaiTranscriberLanguage>,
    _extra: Extra,
}

impl FallbackXaiTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for FallbackXaiTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FallbackXaiTranscriber = "vapi-fallbackxaitranscriber-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => constant("xai");
        1 "model" => optional(model: STRING, with_model into SpeechmaticsTranscriberModel);
        2 "language" => optional(language: STRING, with_language into XaiTranscriberLanguage);
    }
    () (model, language)
}
