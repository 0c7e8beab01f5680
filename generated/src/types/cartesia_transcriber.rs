// @generated from vapi-cartesiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{
    CartesiaTranscriberModel, FallbackTranscriberPlan, TextContentLanguage,
};

/// `CartesiaTranscriber`.
///
/// Schema: `vapi-cartesiatranscriber-schema.json#`
///
/// Always written with `provider`: `"cartesia"`.
#[derive(Clone)]
pub struct CartesiaTranscriber {
    /// `model`.
    pub model: Option<CartesiaTranscriberModel>,
    /// `language`.
    pub language: Option<TextContentLanguage>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl CartesiaTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CartesiaTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CartesiaTranscriber = "vapi-cartesiatranscriber-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => constant("cartesia");
        1 "model" => optional(model: STRING, with_model into CartesiaTranscriberModel);
        2 "language" => optional(language: STRING, with_language into TextContentLanguage);
        3 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackTranscriberPlan);
    }
    () (model, language, fallback_plan)
}
