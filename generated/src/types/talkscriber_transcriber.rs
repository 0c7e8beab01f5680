// @generated from vapi-talkscribertranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{
    FallbackTranscriberPlan, TalkscriberTranscriberLanguage, TalkscriberTranscriberModel,
};

/// `TalkscriberTranscriber`.
///
/// Schema: `vapi-talkscribertranscriber-schema.json#`
///
/// Always written with `provider`: `"talkscriber"`.
#[derive(Clone)]
pub struct TalkscriberTranscriber {
    /// `model`.
    pub model: Option<TalkscriberTranscriberModel>,
    /// `language`.
    pub language: Option<TalkscriberTranscriberLanguage>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl TalkscriberTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for TalkscriberTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    TalkscriberTranscriber = "vapi-talkscribertranscriber-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => constant("talkscriber");
        1 "model" => optional(model: STRING, with_model into TalkscriberTranscriberModel);
        2 "language" => optional(language: STRING, with_language into TalkscriberTranscriberLanguage);
        3 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackTranscriberPlan);
    }
    () (model, language, fallback_plan)
}
