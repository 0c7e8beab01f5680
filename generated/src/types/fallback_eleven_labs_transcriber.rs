// @generated from vapi-fallbackelevenlabstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{ElevenLabsTranscriberModel, TextContentLanguage};

/// `FallbackElevenLabsTranscriber`.
///
/// Schema: `vapi-fallbackelevenlabstranscriber-schema.json#`
///
/// Always written with `provider`: `"11labs"`.
#[derive(Clone, PartialEq)]
pub struct FallbackElevenLabsTranscriber {
    /// `model`.
    pub model: Option<ElevenLabsTranscriberModel>,
    /// `language`.
    pub language: Option<TextContentLanguage>,
    /// `silenceThresholdSeconds`, at most 3, at least 0.3.
    pub silence_threshold_seconds: Option<Number>,
    /// `confidenceThreshold`, at most 0.9, at least 0.1.
    pub confidence_threshold: Option<Number>,
    /// `minSpeechDurationMs`, at most 2000, at least 50.
    pub min_speech_duration_ms: Option<Number>,
    /// `minSilenceDurationMs`, at most 2000, at least 50.
    pub min_silence_duration_ms: Option<Number>,
    _extra: Extra,
}

impl FallbackElevenLabsTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackElevenLabsTranscriber::empty()
    }

    fn empty() -> Self {
        FallbackElevenLabsTranscriber {
            model: None,
            language: None,
            silence_threshold_seconds: None,
            confidence_threshold: None,
            min_speech_duration_ms: None,
            min_silence_duration_ms: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackElevenLabsTranscriber {
    fn default() -> Self {
        FallbackElevenLabsTranscriber::empty()
    }
}

object! {
    FALLBACK_ELEVEN_LABS_TRANSCRIBER: FallbackElevenLabsTranscriber = "vapi-fallbackelevenlabstranscriber-schema.json#", unstated, [16] {
        0 "provider" => constant("11labs");
        1 "model" => optional(model: STRING);
        2 "language" => optional(language: STRING);
        3 "silenceThresholdSeconds" => optional(silence_threshold_seconds: NUMBER);
        4 "confidenceThreshold" => optional(confidence_threshold: NUMBER);
        5 "minSpeechDurationMs" => optional(min_speech_duration_ms: NUMBER);
        6 "minSilenceDurationMs" => optional(min_silence_duration_ms: NUMBER);
    }
}
