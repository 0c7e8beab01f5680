// @generated from vapi-elevenlabstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{
    ElevenLabsTranscriberModel, FallbackTranscriberPlan, TextContentLanguage,
};

/// `ElevenLabsTranscriber`.
///
/// Schema: `vapi-elevenlabstranscriber-schema.json#`
///
/// Always written with `provider`: `"11labs"`.
#[derive(Clone, PartialEq)]
pub struct ElevenLabsTranscriber {
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
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl ElevenLabsTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ElevenLabsTranscriber::empty()
    }

    fn empty() -> Self {
        ElevenLabsTranscriber {
            model: None,
            language: None,
            silence_threshold_seconds: None,
            confidence_threshold: None,
            min_speech_duration_ms: None,
            min_silence_duration_ms: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ElevenLabsTranscriber {
    fn default() -> Self {
        ElevenLabsTranscriber::empty()
    }
}

object! {
    ELEVEN_LABS_TRANSCRIBER: ElevenLabsTranscriber = "vapi-elevenlabstranscriber-schema.json#", unstated, [16] {
        0 "provider" => constant("11labs");
        1 "model" => optional(model: STRING);
        2 "language" => optional(language: STRING);
        3 "silenceThresholdSeconds" => optional(silence_threshold_seconds: NUMBER);
        4 "confidenceThreshold" => optional(confidence_threshold: NUMBER);
        5 "minSpeechDurationMs" => optional(min_speech_duration_ms: NUMBER);
        6 "minSilenceDurationMs" => optional(min_silence_duration_ms: NUMBER);
        7 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
