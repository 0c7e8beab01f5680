// @generated from vapi-recordingconsentplanstayonline-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::Voice;

/// `RecordingConsentPlanStayOnLine`.
///
/// Schema: `vapi-recordingconsentplanstayonline-schema.json#`
///
/// Always written with `type`: `"stay-on-line"`.
#[derive(Clone)]
pub struct RecordingConsentPlanStayOnLine {
    /// `message`, required, at most 1000 characters.
    pub message: String,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `waitSeconds`, at most 6, at least 1, default `3`.
    pub wait_seconds: Option<Number>,
    _extra: Extra,
}

impl RecordingConsentPlanStayOnLine {
    /// A value with its required members.
    pub fn new(message: impl Into<String>) -> Self {
        RecordingConsentPlanStayOnLine {
            message: message.into(),
            ..Field::empty()
        }
    }

    /// Returns `waitSeconds`, or the schema's default for it: `3`.
    pub fn wait_seconds_or_default(&self) -> f64 {
        self.wait_seconds.as_ref().map_or(3.0, |number| number.as_f64())
    }
}

object! {
    RecordingConsentPlanStayOnLine = "vapi-recordingconsentplanstayonline-schema.json#", unstated, missed 0b101, b"" {
        0 "message" => required(message: STRING, with_message into String);
        1 "voice" => optional(voice: OBJECT, with_voice into Voice);
        2 "type" => constant("stay-on-line");
        3 "waitSeconds" => optional(wait_seconds: NUMBER, with_wait_seconds into Number);
    }
    (message) (voice, wait_seconds)
}
