// @generated from vapi-xaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{
    FallbackTranscriberPlan, SpeechmaticsTranscriberModel, XaiTranscriberLanguage,
};

/// `XaiTranscriber`.
///
/// Schema: `vapi-xaitranscriber-schema.json#`
///
/// Always written with `provider`: `"xai"`.
#[derive(Clone)]
pub struct XaiTranscriber {
    /// `model`.
    pub model: Option<SpeechmaticsTranscriberModel>,
    /// `language`.
    pub language: Option<XaiTranscriberLanguage>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl XaiTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for XaiTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    XaiTranscriber = "vapi-xaitranscriber-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => constant("xai");
        1 "model" => optional(model: STRING, with_model into SpeechmaticsTranscriberModel);
        2 "language" => optional(language: STRING, with_language into XaiTranscriberLanguage);
        3 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackTranscriberPlan);
    }
    () (model, language, fallback_plan)
}
