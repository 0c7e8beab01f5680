// @generated from vapi-fourierdenoisingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `FourierDenoisingPlan`.
///
/// Schema: `vapi-fourierdenoisingplan-schema.json#`
#[derive(Clone)]
pub struct FourierDenoisingPlan {
    /// `enabled`, default `false`.
    pub enabled: Option<bool>,
    /// `mediaDetectionEnabled`, default `true`.
    pub media_detection_enabled: Option<bool>,
    /// `staticThreshold`, at most 0, at least -80, default `-35`.
    pub static_threshold: Option<Number>,
    /// `baselineOffsetDb`, at most -5, at least -30, default `-15`.
    pub baseline_offset_db: Option<Number>,
    /// `windowSizeMs`, at most 30000, at least 1000, default `3000`.
    pub window_size_ms: Option<Number>,
    /// `baselinePercentile`, at most 99, at least 1, default `85`.
    pub baseline_percentile: Option<Number>,
    _extra: Extra,
}

impl FourierDenoisingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for FourierDenoisingPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FourierDenoisingPlan = "vapi-fourierdenoisingplan-schema.json#", unstated, missed 0b0, b"\x00\x00\x06\x00\x00\x00\x00\x01\x00\x02\x04\x03\x05\x00\x00\x00" {
        0 "enabled" => optional(enabled: BOOLEAN);
        1 "mediaDetectionEnabled" => optional(media_detection_enabled: BOOLEAN);
        2 "staticThreshold" => optional(static_threshold: NUMBER);
        3 "baselineOffsetDb" => optional(baseline_offset_db: NUMBER);
        4 "windowSizeMs" => optional(window_size_ms: NUMBER);
        5 "baselinePercentile" => optional(baseline_percentile: NUMBER);
    }
    () (enabled, media_detection_enabled, static_threshold, baseline_offset_db, window_size_ms, baseline_percentile)
}
