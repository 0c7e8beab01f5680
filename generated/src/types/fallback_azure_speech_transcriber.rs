// @generated from vapi-fallbackazurespeechtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{AzureSpeechTranscriberLanguage, SegmentationStrategy};

/// `FallbackAzureSpeechTranscriber`.
///
/// Schema: `vapi-fallbackazurespeechtranscriber-schema.json#`
///
/// Always written with `provider`: `"azure"`.
#[derive(Clone, PartialEq)]
pub struct FallbackAzureSpeechTranscriber {
    /// `language`.
    pub language: Option<AzureSpeechTranscriberLanguage>,
    /// `segmentationStrategy`.
    pub segmentation_strategy: Option<SegmentationStrategy>,
    /// `segmentationSilenceTimeoutMs`, at most 5000, at least 100.
    pub segmentation_silence_timeout_ms: Option<Number>,
    /// `segmentationMaximumTimeMs`, at most 70000, at least 20000.
    pub segmentation_maximum_time_ms: Option<Number>,
    _extra: Extra,
}

impl FallbackAzureSpeechTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackAzureSpeechTranscriber::empty()
    }

    fn empty() -> Self {
        FallbackAzureSpeechTranscriber {
            language: None,
            segmentation_strategy: None,
            segmentation_silence_timeout_ms: None,
            segmentation_maximum_time_ms: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackAzureSpeechTranscriber {
    fn default() -> Self {
        FallbackAzureSpeechTranscriber::empty()
    }
}

object! {
    FALLBACK_AZURE_SPEECH_TRANSCRIBER: FallbackAzureSpeechTranscriber = "vapi-fallbackazurespeechtranscriber-schema.json#", unstated, [16] {
        0 "provider" => constant("azure");
        1 "language" => optional(language: STRING);
        2 "segmentationStrategy" => optional(segmentation_strategy: STRING);
        3 "segmentationSilenceTimeoutMs" => optional(segmentation_silence_timeout_ms: NUMBER);
        4 "segmentationMaximumTimeMs" => optional(segmentation_maximum_time_ms: NUMBER);
    }
}
