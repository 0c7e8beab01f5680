// @generated from vapi-googletranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{FallbackTranscriberPlan, GoogleModelName, GoogleTranscriberLanguage};

/// `GoogleTranscriber`.
///
/// Schema: `vapi-googletranscriber-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone)]
pub struct GoogleTranscriber {
    /// `model`.
    pub model: Option<GoogleModelName>,
    /// `language`.
    pub language: Option<GoogleTranscriberLanguage>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl GoogleTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for GoogleTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    GoogleTranscriber = "vapi-googletranscriber-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => constant("google");
        1 "model" => optional(model: STRING, with_model into GoogleModelName);
        2 "language" => optional(language: STRING, with_language into GoogleTranscriberLanguage);
        3 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackTranscriberPlan);
    }
    () (model, language, fallback_plan)
}
