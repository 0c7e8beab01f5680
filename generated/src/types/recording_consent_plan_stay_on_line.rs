// @generated from vapi-recordingconsentplanstayonline-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{RecordingConsentPlanVerbalFirstMessageMode, Voice};

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
    /// `firstMessageMode`, default `assistant-speaks-first`.
    pub first_message_mode: Option<RecordingConsentPlanVerbalFirstMessageMode>,
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

    /// Returns `firstMessageMode`, or the schema's default for it: `assistant-speaks-first`.
    pub fn first_message_mode_or_default(
        &self,
    ) -> RecordingConsentPlanVerbalFirstMessageMode {
        self.first_message_mode
            .as_ref()
            .cloned()
            .unwrap_or(RecordingConsentPlanVerbalFirstMessageMode::AssistantSpeaksFirst)
    }

    /// Returns `waitSeconds`, or the schema's default for it: `3`.
    pub fn wait_seconds_or_default(&self) -> f64 {
        self.wait_seconds.as_ref().map_or(3.0, |number| number.as_f64())
    }
}

object! {
    RecordingConsentPlanStayOnLine = "vapi-recordingconsentplanstayonline-schema.json#", unstated, missed 0b1001, b"\x04\x00\x00\x00\x05\x00\x00\x00\x00\x01\x02\x00\x00\x00\x00\x03" {
        0 "message" => required(message: STRING, with_message into String);
        1 "voice" => optional(voice: OBJECT, with_voice into Voice);
        2 "firstMessageMode" => optional(first_message_mode: STRING, with_first_message_mode into RecordingConsentPlanVerbalFirstMessageMode);
        3 "type" => constant("stay-on-line");
        4 "waitSeconds" => optional(wait_seconds: NUMBER, with_wait_seconds into Number);
    }
    (message) (voice, first_message_mode, wait_seconds)
}
