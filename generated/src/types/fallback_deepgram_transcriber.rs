// @generated from vapi-fallbackdeepgramtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{DeepgramTranscriberLanguage, DeepgramTranscriberModel, RedactionItem};

/// `FallbackDeepgramTranscriber`.
///
/// Schema: `vapi-fallbackdeepgramtranscriber-schema.json#`
///
/// Always written with `provider`: `"deepgram"`.
#[derive(Clone)]
pub struct FallbackDeepgramTranscriber {
    /// `model`.
    pub model: Option<DeepgramTranscriberModel>,
    /// `language`.
    pub language: Option<DeepgramTranscriberLanguage>,
    /// `smartFormat`.
    pub smart_format: Option<bool>,
    /// `mipOptOut`, default `false`.
    pub mip_opt_out: Option<bool>,
    /// `numerals`.
    pub numerals: Option<bool>,
    /// `profanityFilter`.
    pub profanity_filter: Option<bool>,
    /// `redaction`.
    pub redaction: Option<ListOf<RedactionItem>>,
    /// `confidenceThreshold`, at most 1, at least 0.
    pub confidence_threshold: Option<Number>,
    /// `eotThreshold`, at most 0.9, at least 0.5.
    pub eot_threshold: Option<Number>,
    /// `eotTimeoutMs`, at most 10000, at least 500.
    pub eot_timeout_ms: Option<Number>,
    /// `languages`.
    pub languages: Option<ListOf<String>>,
    /// `keywords`.
    pub keywords: Option<ListOf<String>>,
    /// `keyterm`.
    pub keyterm: Option<ListOf<String>>,
    /// `endpointing`, at most 500, at least 10.
    pub endpointing: Option<Number>,
    _extra: Extra,
}

impl FallbackDeepgramTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `mipOptOut`, or the schema's default for it: `false`.
    pub fn mip_opt_out_or_default(&self) -> bool {
        self.mip_opt_out.as_ref().copied().unwrap_or(false)
    }
}

impl Default for FallbackDeepgramTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FallbackDeepgramTranscriber = "vapi-fallbackdeepgramtranscriber-schema.json#", unstated, missed 0b1, b"\x09\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x0c\x07\x0e\x00\x0a\x00\x00\x0d\x00\x02\x00\x00\x03\
        \x00\x00\x06\x04\x05\x01\x0b\x0f" {
        0 "provider" => constant("deepgram");
        1 "model" => optional(model: STRING, with_model into DeepgramTranscriberModel);
        2 "language" => optional(language: STRING, with_language into DeepgramTranscriberLanguage);
        3 "smartFormat" => optional(smart_format: BOOLEAN, with_smart_format plain bool);
        4 "mipOptOut" => optional(mip_opt_out: BOOLEAN, with_mip_opt_out plain bool);
        5 "numerals" => optional(numerals: BOOLEAN, with_numerals plain bool);
        6 "profanityFilter" => optional(profanity_filter: BOOLEAN, with_profanity_filter plain bool);
        7 "redaction" => optional(redaction: ARRAY, with_redaction texts RedactionItem);
        8 "confidenceThreshold" => optional(confidence_threshold: NUMBER, with_confidence_threshold into Number);
        9 "eotThreshold" => optional(eot_threshold: NUMBER, with_eot_threshold into Number);
        10 "eotTimeoutMs" => optional(eot_timeout_ms: NUMBER, with_eot_timeout_ms into Number);
        11 "languages" => optional(languages: ARRAY, with_languages texts String);
        12 "keywords" => optional(keywords: ARRAY, with_keywords texts String);
        13 "keyterm" => optional(keyterm: ARRAY, with_keyterm texts String);
        14 "endpointing" => optional(endpointing: NUMBER, with_endpointing into Number);
    }
    () (model, language, smart_format, mip_opt_out, numerals, profanity_filter, redaction, confidence_threshold, eot_threshold, eot_timeout_ms, languages, keywords, keyterm, endpointing)
}
