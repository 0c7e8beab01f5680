// @generated from vapi-azurespeechtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    AzureSpeechTranscriberLanguage, FallbackTranscriberPlan, SegmentationStrategy,
};

/// `AzureSpeechTranscriber`.
///
/// Schema: `vapi-azurespeechtranscriber-schema.json#`
///
/// Always written with `provider`: `"azure"`.
#[derive(Clone)]
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
        Field::empty()
    }
}

impl Default for AzureSpeechTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    AzureSpeechTranscriber = "vapi-azurespeechtranscriber-schema.json#", unstated, missed 0b1, b"\x00\x00\x00\x05\x00\x00\x00\x02\x00\x00\x04\x06\x00\x01\x03\x00" {
        0 "provider" => constant("azure");
        1 "language" => optional(language: STRING, with_language into AzureSpeechTranscriberLanguage);
        2 "segmentationStrategy" => optional(segmentation_strategy: STRING, with_segmentation_strategy into SegmentationStrategy);
        3 "segmentationSilenceTimeoutMs" => optional(segmentation_silence_timeout_ms: NUMBER, with_segmentation_silence_timeout_ms into Number);
        4 "segmentationMaximumTimeMs" => optional(segmentation_maximum_time_ms: NUMBER, with_segmentation_maximum_time_ms into Number);
        5 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackTranscriberPlan);
    }
    () (language, segmentation_strategy, segmentation_silence_timeout_ms, segmentation_maximum_time_ms, fallback_plan)
}
