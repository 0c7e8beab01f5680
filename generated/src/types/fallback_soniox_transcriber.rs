// @generated from vapi-fallbacksonioxtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{SonioxTranscriberModel, TextContentLanguage};

/// `FallbackSonioxTranscriber`.
///
/// Schema: `vapi-fallbacksonioxtranscriber-schema.json#`
///
/// Always written with `provider`: `"soniox"`.
#[derive(Clone, PartialEq)]
pub struct FallbackSonioxTranscriber {
    /// `model`.
    pub model: Option<SonioxTranscriberModel>,
    /// `language`.
    pub language: Option<TextContentLanguage>,
    /// `languageHintsStrict`.
    pub language_hints_strict: Option<bool>,
    /// `maxEndpointDelayMs`, at most 3000, at least 500.
    pub max_endpoint_delay_ms: Option<Number>,
    /// `customVocabulary`.
    pub custom_vocabulary: Option<Vec<String>>,
    _extra: Extra,
}

impl FallbackSonioxTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackSonioxTranscriber::empty()
    }

    fn empty() -> Self {
        FallbackSonioxTranscriber {
            model: None,
            language: None,
            language_hints_strict: None,
            max_endpoint_delay_ms: None,
            custom_vocabulary: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackSonioxTranscriber {
    fn default() -> Self {
        FallbackSonioxTranscriber::empty()
    }
}

object! {
    FALLBACK_SONIOX_TRANSCRIBER: FallbackSonioxTranscriber = "vapi-fallbacksonioxtranscriber-schema.json#", unstated, [16] {
        0 "provider" => constant("soniox");
        1 "model" => optional(model: STRING);
        2 "language" => optional(language: STRING);
        3 "languageHintsStrict" => optional(language_hints_strict: BOOLEAN);
        4 "maxEndpointDelayMs" => optional(max_endpoint_delay_ms: NUMBER);
        5 "customVocabulary" => optional(custom_vocabulary: ARRAY);
    }
}
