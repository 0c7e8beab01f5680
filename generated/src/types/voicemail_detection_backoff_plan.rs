// @generated from vapi-voicemaildetectionbackoffplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `VoicemailDetectionBackoffPlan`.
///
/// Schema: `vapi-voicemaildetectionbackoffplan-schema.json#`
#[derive(Clone)]
pub struct VoicemailDetectionBackoffPlan {
    /// `startAtSeconds`, at least 0, default `5`.
    pub start_at_seconds: Option<Number>,
    /// `frequencySeconds`, at least 2.5, default `5`.
    pub frequency_seconds: Option<Number>,
    /// `maxRetries`, at most 10, at least 1, default `6`.
    pub max_retries: Option<Number>,
    _extra: Extra,
}

impl VoicemailDetectionBackoffPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `startAtSeconds`, or the schema's default for it: `5`.
    pub fn start_at_seconds_or_default(&self) -> f64 {
        self.start_at_seconds.as_ref().map_or(5.0, |number| number.as_f64())
    }

    /// Returns `frequencySeconds`, or the schema's default for it: `5`.
    pub fn frequency_seconds_or_default(&self) -> f64 {
        self.frequency_seconds.as_ref().map_or(5.0, |number| number.as_f64())
    }

    /// Returns `maxRetries`, or the schema's default for it: `6`.
    pub fn max_retries_or_default(&self) -> f64 {
        self.max_retries.as_ref().map_or(6.0, |number| number.as_f64())
    }
}

impl Default for VoicemailDetectionBackoffPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    VoicemailDetectionBackoffPlan = "vapi-voicemaildetectionbackoffplan-schema.json#", unstated, missed 0b0, b"" {
        0 "startAtSeconds" => optional(start_at_seconds: NUMBER, with_start_at_seconds into Number);
        1 "frequencySeconds" => optional(frequency_seconds: NUMBER, with_frequency_seconds into Number);
        2 "maxRetries" => optional(max_retries: NUMBER, with_max_retries into Number);
    }
    () (start_at_seconds, frequency_seconds, max_retries)
}
