// @generated from vapi-fallbackelevenlabstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ElevenLabsTranscriberModel, TextContentLanguage};

/// `FallbackElevenLabsTranscriber`.
///
/// Schema: `vapi-fallbackelevenlabstranscriber-schema.json#`
///
/// Always written with `provider`: `"11labs"`.
#[derive(Clone)]
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
        Field::empty()
    }
}

impl Default for FallbackElevenLabsTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FallbackElevenLabsTranscriber = "vapi-fallbackelevenlabstranscriber-schema.json#", unstated, missed 0b1, b"\x05\x00\x00\x04\x02\x00\x06\x03\x00\x00\x00\x07\x00\x01\x00\x00" {
        0 "provider" => constant("11labs");
        1 "model" => optional(model: STRING, with_model into ElevenLabsTranscriberModel);
        2 "language" => optional(language: STRING, with_language into TextContentLanguage);
        3 "silenceThresholdSeconds" => optional(silence_threshold_seconds: NUMBER, with_silence_threshold_seconds into Number);
        4 "confidenceThreshold" => optional(confidence_threshold: NUMBER, with_confidence_threshold into Number);
        5 "minSpeechDurationMs" => optional(min_speech_duration_ms: NUMBER, with_min_speech_duration_ms into Number);
        6 "minSilenceDurationMs" => optional(min_silence_duration_ms: NUMBER, with_min_silence_duration_ms into Number);
    }
    () (model, language, silence_threshold_seconds, confidence_threshold, min_speech_duration_ms, min_silence_duration_ms)
}
