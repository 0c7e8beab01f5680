// @generated from vapi-azurespeechtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{
    AzureSpeechTranscriberLanguage, FallbackTranscriberPlan, SegmentationStrategy,
};

/// `AzureSpeechTranscriber`.
///
/// Schema: `vapi-azurespeechtranscriber-schema.json#`
///
/// Always written with `provider`: `"azure"`.
#[derive(Clone, PartialEq)]
pub struct AzureSpeechTranscriber {
    /// `language`.
    pub language: Option<AzureSpeechTranscriberLanguage>,
    /// `segmentationStrategy`.
    pub segmentation_strategy: Option<SegmentationStrategy>,
    /// `segmentationSilenceTimeoutMs`, at most 5000, at least 100.
    pub segmentation_silence_timeout_ms: Option<Number>,
    /// `segmentationMaximumTimeMs`, at most 70000, at least 20000.
    pub segmentation_maximum_time_ms: Option<Number>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl AzureSpeechTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        AzureSpeechTranscriber::empty()
    }

    fn empty() -> Self {
        AzureSpeechTranscriber {
            language: None,
            segmentation_strategy: None,
            segmentation_silence_timeout_ms: None,
            segmentation_maximum_time_ms: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for AzureSpeechTranscriber {
    fn default() -> Self {
        AzureSpeechTranscriber::empty()
    }
}

object! {
    AZURE_SPEECH_TRANSCRIBER: AzureSpeechTranscriber = "vapi-azurespeechtranscriber-schema.json#", unstated, [16] {
        0 "provider" => constant("azure");
        1 "language" => optional(language: STRING);
        2 "segmentationStrategy" => optional(segmentation_strategy: STRING);
        3 "segmentationSilenceTimeoutMs" => optional(segmentation_silence_timeout_ms: NUMBER);
        4 "segmentationMaximumTimeMs" => optional(segmentation_maximum_time_ms: NUMBER);
        5 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
