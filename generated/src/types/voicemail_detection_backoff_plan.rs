// @generated from vapi-voicemaildetectionbackoffplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};

/// `VoicemailDetectionBackoffPlan`.
///
/// Schema: `vapi-voicemaildetectionbackoffplan-schema.json#`
#[derive(Clone, PartialEq)]
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
        VoicemailDetectionBackoffPlan::empty()
    }

    fn empty() -> Self {
        VoicemailDetectionBackoffPlan {
            start_at_seconds: None,
            frequency_seconds: None,
            max_retries: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for VoicemailDetectionBackoffPlan {
    fn default() -> Self {
        VoicemailDetectionBackoffPlan::empty()
    }
}

object! {
    VOICEMAIL_DETECTION_BACKOFF_PLAN: VoicemailDetectionBackoffPlan = "vapi-voicemaildetectionbackoffplan-schema.json#", unstated, [8] {
        0 "startAtSeconds" => optional(start_at_seconds: NUMBER);
        1 "frequencySeconds" => optional(frequency_seconds: NUMBER);
        2 "maxRetries" => optional(max_retries: NUMBER);
    }
}
