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
}

impl Default for VoicemailDetectionBackoffPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    VoicemailDetectionBackoffPlan = "vapi-voicemaildetectionbackoffplan-schema.json#", unstated, missed 0b0, b"" {
        0 "startAtSeconds" => optional(start_at_seconds: NUMBER);
        1 "frequencySeconds" => optional(frequency_seconds: NUMBER);
        2 "maxRetries" => optional(max_retries: NUMBER);
    }
    () (start_at_seconds, frequency_seconds, max_retries)
}
