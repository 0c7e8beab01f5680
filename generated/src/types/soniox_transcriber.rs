// @generated from vapi-sonioxtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    FallbackTranscriberPlan, SonioxContextGeneralItem, SonioxTranscriberModel,
    TextContentLanguage,
};

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
    /// `languages`.
    pub languages: Option<ListOf<TextContentLanguage>>,
    /// `languageHintsStrict`.
    pub language_hints_strict: Option<bool>,
    /// `maxEndpointDelayMs`, at most 3000, at least 500.
    pub max_endpoint_delay_ms: Option<Number>,
    /// `customVocabulary`.
    pub custom_vocabulary: Option<ListOf<String>>,
    /// `contextGeneral`.
    pub context_general: Option<ListOf<SonioxContextGeneralItem>>,
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
    SonioxTranscriber = "vapi-sonioxtranscriber-schema.json#", unstated, missed 0b1, b"\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04\x09\x00\x00\x00\x00\x00\x00\x00\x02\x07\x00\x03\
        \x06\x00\x00\x05\x00\x01\x00\x00" {
        0 "provider" => constant("soniox");
        1 "model" => optional(model: STRING, with_model into SonioxTranscriberModel);
        2 "language" => optional(language: STRING, with_language into TextContentLanguage);
        3 "languages" => optional(languages: ARRAY, with_languages texts TextContentLanguage);
        4 "languageHintsStrict" => optional(language_hints_strict: BOOLEAN, with_language_hints_strict plain bool);
        5 "maxEndpointDelayMs" => optional(max_endpoint_delay_ms: NUMBER, with_max_endpoint_delay_ms into Number);
        6 "customVocabulary" => optional(custom_vocabulary: ARRAY, with_custom_vocabulary texts String);
        7 "contextGeneral" => optional(context_general: ARRAY, with_context_general list SonioxContextGeneralItem);
        8 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackTranscriberPlan);
    }
    () (model, language, languages, language_hints_strict, max_endpoint_delay_ms, custom_vocabulary, context_general, fallback_plan)
}
