// @generated from vapi-sonioxtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{FallbackTranscriberPlan, SonioxTranscriberModel, TextContentLanguage};

/// `SonioxTranscriber`.
///
/// Schema: `vapi-sonioxtranscriber-schema.json#`
///
/// Always written with `provider`: `"soniox"`.
#[derive(Clone)]
pub struct SonioxTranscriber {
    /// `model`.
    pub model: Option<SonioxTranscriberModel>,
    /// `language`.
    pub language: Option<TextContentLanguage>,
    /// `languageHintsStrict`.
    pub language_hints_strict: Option<bool>,
    /// `maxEndpointDelayMs`, at most 3000, at least 500.
    pub max_endpoint_delay_ms: Option<Number>,
    /// `customVocabulary`.
    pub custom_vocabulary: Option<ListOf<String>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl SonioxTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for SonioxTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SonioxTranscriber = "vapi-sonioxtranscriber-schema.json#", unstated, missed 0b1, b"\x00\x00\x00\x00\x02\x06\x00\x03\x05\x00\x00\x04\x07\x01\x00\x00" {
        0 "provider" => constant("soniox");
        1 "model" => optional(model: STRING, with_model into SonioxTranscriberModel);
        2 "language" => optional(language: STRING, with_language into TextContentLanguage);
        3 "languageHintsStrict" => optional(language_hints_strict: BOOLEAN, with_language_hints_strict plain bool);
        4 "maxEndpointDelayMs" => optional(max_endpoint_delay_ms: NUMBER, with_max_endpoint_delay_ms into Number);
        5 "customVocabulary" => optional(custom_vocabulary: ARRAY, with_custom_vocabulary texts String);
        6 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackTranscriberPlan);
    }
    () (model, language, language_hints_strict, max_endpoint_delay_ms, custom_vocabulary, fallback_plan)
}
