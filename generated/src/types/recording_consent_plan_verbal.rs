// @generated from vapi-recordingconsentplanverbal-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{RecordingConsentPlanVerbalFirstMessageMode, Voice};
use serde_json::Value;
use std::collections::BTreeMap;

/// `RecordingConsentPlanVerbal`.
///
/// Schema: `vapi-recordingconsentplanverbal-schema.json#`
///
/// Always written with `type`: `"verbal"`.
#[derive(Clone)]
pub struct RecordingConsentPlanVerbal {
    /// `message`, required, at most 1000 characters.
    pub message: String,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `firstMessageMode`, default `assistant-speaks-first`.
    pub first_message_mode: Option<RecordingConsentPlanVerbalFirstMessageMode>,
    /// `declineTool`.
    pub decline_tool: Option<BTreeMap<String, Value>>,
    /// `declineToolId`.
    pub decline_tool_id: Option<String>,
    _extra: Extra,
}

impl RecordingConsentPlanVerbal {
    /// A value with its required members.
    pub fn new(message: impl Into<String>) -> Self {
        RecordingConsentPlanVerbal {
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
}

object! {
    RecordingConsentPlanVerbal = "vapi-recordingconsentplanverbal-schema.json#", unstated, missed 0b1001, b"\x04\x05\x00\x00\x00\x00\x06\x00\x00\x01\x02\x00\x00\x00\x00\x03" {
        0 "message" => required(message: STRING, with_message into String);
        1 "voice" => optional(voice: OBJECT, with_voice into Voice);
        2 "firstMessageMode" => optional(first_message_mode: STRING, with_first_message_mode into RecordingConsentPlanVerbalFirstMessageMode);
        3 "type" => constant("verbal");
        4 "declineTool" => optional(decline_tool: OBJECT, with_decline_tool map Value);
        5 "declineToolId" => optional(decline_tool_id: STRING, with_decline_tool_id into String);
    }
    (message) (voice, first_message_mode, decline_tool, decline_tool_id)
}
