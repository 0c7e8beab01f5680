// @generated from vapi-googlevoicemaildetectionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{VapiVoicemailDetectionPlanType, VoicemailDetectionBackoffPlan};

/// `GoogleVoicemailDetectionPlan`.
///
/// Schema: `vapi-googlevoicemaildetectionplan-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone, PartialEq)]
pub struct GoogleVoicemailDetectionPlan {
    /// `beepMaxAwaitSeconds`, at most 30, at least 0, default `30`.
    pub beep_max_await_seconds: Option<Number>,
    /// `backoffPlan`.
    pub backoff_plan: Option<Box<VoicemailDetectionBackoffPlan>>,
    /// `type`.
    pub r#type: Option<VapiVoicemailDetectionPlanType>,
    _extra: Extra,
}

impl GoogleVoicemailDetectionPlan {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        GoogleVoicemailDetectionPlan::empty()
    }

    fn empty() -> Self {
        GoogleVoicemailDetectionPlan {
            beep_max_await_seconds: None,
            backoff_plan: None,
            r#type: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for GoogleVoicemailDetectionPlan {
    fn default() -> Self {
        GoogleVoicemailDetectionPlan::empty()
    }
}

object! {
    GOOGLE_VOICEMAIL_DETECTION_PLAN: GoogleVoicemailDetectionPlan = "vapi-googlevoicemaildetectionplan-schema.json#", unstated, [8] {
        0 "beepMaxAwaitSeconds" => optional(beep_max_await_seconds: NUMBER);
        1 "provider" => constant("google");
        2 "backoffPlan" => optional(backoff_plan: OBJECT);
        3 "type" => optional(r#type: STRING);
    }
}
