// @generated from vapi-openaivoicemaildetectionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{VapiVoicemailDetectionPlanType, VoicemailDetectionBackoffPlan};

/// `OpenAIVoicemailDetectionPlan`.
///
/// Schema: `vapi-openaivoicemaildetectionplan-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone)]
pub struct OpenAiVoicemailDetectionPlan {
    /// `beepMaxAwaitSeconds`, at most 30, at least 0, default `30`.
    pub beep_max_await_seconds: Option<Number>,
    /// `backoffPlan`.
    pub backoff_plan: Option<Box<VoicemailDetectionBackoffPlan>>,
    /// `type`.
    pub r#type: Option<VapiVoicemailDetectionPlanType>,
    _extra: Extra,
}

impl OpenAiVoicemailDetectionPlan {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `beepMaxAwaitSeconds`, or the schema's default for it: `30`.
    pub fn beep_max_await_seconds_or_default(&self) -> f64 {
        self.beep_max_await_seconds.as_ref().map_or(30.0, |number| number.as_f64())
    }
}

impl Default for OpenAiVoicemailDetectionPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    OpenAiVoicemailDetectionPlan = "vapi-openaivoicemaildetectionplan-schema.json#", unstated, missed 0b10, b"" {
        0 "beepMaxAwaitSeconds" => optional(beep_max_await_seconds: NUMBER, with_beep_max_await_seconds into Number);
        1 "provider" => constant("openai");
        2 "backoffPlan" => optional(backoff_plan: OBJECT, with_backoff_plan into VoicemailDetectionBackoffPlan);
        3 "type" => optional(r#type: STRING, with_type into VapiVoicemailDetectionPlanType);
    }
    () (beep_max_await_seconds, backoff_plan, r#type)
}
