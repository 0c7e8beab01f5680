// @generated from vapi-fallbackazurespeechtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{AzureSpeechTranscriberLanguage, SegmentationStrategy};

/// `FallbackAzureSpeechTranscriber`.
///
/// Schema: `vapi-fallbackazurespeechtranscriber-schema.json#`
///
/// Always written with `provider`: `"azure"`.
#[derive(Clone)]
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
        Field::empty()
    }
}

impl Default for FallbackAzureSpeechTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FallbackAzureSpeechTranscriber = "vapi-fallbackazurespeechtranscriber-schema.json#", unstated, missed 0b1, b"\x00\x00\x00\x05\x00\x00\x00\x02\x00\x00\x04\x00\x00\x01\x03\x00" {
        0 "provider" => constant("azure");
        1 "language" => optional(language: STRING, with_language into AzureSpeechTranscriberLanguage);
        2 "segmentationStrategy" => optional(segmentation_strategy: STRING, with_segmentation_strategy into SegmentationStrategy);
        3 "segmentationSilenceTimeoutMs" => optional(segmentation_silence_timeout_ms: NUMBER, with_segmentation_silence_timeout_ms into Number);
        4 "segmentationMaximumTimeMs" => optional(segmentation_maximum_time_ms: NUMBER, with_segmentation_maximum_time_ms into Number);
    }
    () (language, segmentation_strategy, segmentation_silence_timeout_ms, segmentation_maximum_time_ms)
}
