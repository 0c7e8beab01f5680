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

    /// Returns `enabled`, or the schema's default for it: `false`.
    pub fn enabled_or_default(&self) -> bool {
        self.enabled.as_ref().copied().unwrap_or(false)
    }

    /// Returns `mediaDetectionEnabled`, or the schema's default for it: `true`.
    pub fn media_detection_enabled_or_default(&self) -> bool {
        self.media_detection_enabled.as_ref().copied().unwrap_or(true)
    }

    /// Returns `staticThreshold`, or the schema's default for it: `-35`.
    pub fn static_threshold_or_default(&self) -> f64 {
        self.static_threshold.as_ref().map_or(-35.0, |number| number.as_f64())
    }

    /// Returns `baselineOffsetDb`, or the schema's default for it: `-15`.
    pub fn baseline_offset_db_or_default(&self) -> f64 {
        self.baseline_offset_db.as_ref().map_or(-15.0, |number| number.as_f64())
    }

    /// Returns `windowSizeMs`, or the schema's default for it: `3000`.
    pub fn window_size_ms_or_default(&self) -> f64 {
        self.window_size_ms.as_ref().map_or(3000.0, |number| number.as_f64())
    }

    /// Returns `baselinePercentile`, or the schema's default for it: `85`.
    pub fn baseline_percentile_or_default(&self) -> f64 {
        self.baseline_percentile.as_ref().map_or(85.0, |number| number.as_f64())
    }
}

impl Default for FourierDenoisingPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FourierDenoisingPlan = "vapi-fourierdenoisingplan-schema.json#", unstated, missed 0b0, b"\x00\x00\x06\x00\x00\x00\x00\x01\x00\x02\x04\x03\x05\x00\x00\x00" {
        0 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
        1 "mediaDetectionEnabled" => optional(media_detection_enabled: BOOLEAN, with_media_detection_enabled plain bool);
        2 "staticThreshold" => optional(static_threshold: NUMBER, with_static_threshold into Number);
        3 "baselineOffsetDb" => optional(baseline_offset_db: NUMBER, with_baseline_offset_db into Number);
        4 "windowSizeMs" => optional(window_size_ms: NUMBER, with_window_size_ms into Number);
        5 "baselinePercentile" => optional(baseline_percentile: NUMBER, with_baseline_percentile into Number);
    }
    () (enabled, media_detection_enabled, static_threshold, baseline_offset_db, window_size_ms, baseline_percentile)
}
