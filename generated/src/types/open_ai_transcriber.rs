// @generated from vapi-openaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{
    FallbackTranscriberPlan, OpenAiTranscriberLanguage, OpenAiTranscriberModel,
};

/// `OpenAITranscriber`.
///
/// Schema: `vapi-openaitranscriber-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone)]
pub struct OpenAiTranscriber {
    /// `model`, required.
    pub model: OpenAiTranscriberModel,
    /// `language`.
    pub language: Option<OpenAiTranscriberLanguage>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl OpenAiTranscriber {
    /// A value with its required members.
    pub fn new(model: impl Into<OpenAiTranscriberModel>) -> Self {
        OpenAiTranscriber {
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    OpenAiTranscriber = "vapi-openaitranscriber-schema.json#", unstated, missed 0b11, b"" {
        0 "provider" => constant("openai");
        1 "model" => required(model: STRING, with_model into OpenAiTranscriberModel);
        2 "language" => optional(language: STRING, with_language into OpenAiTranscriberLanguage);
        3 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackTranscriberPlan);
    }
    (model) (language, fallback_plan)
}
