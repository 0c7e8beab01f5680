// @generated from vapi-recordingconsentplanverbal-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::Voice;
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
}

object! {
    RecordingConsentPlanVerbal = "vapi-recordingconsentplanverbal-schema.json#", unstated, missed 0b101, b"\x03\x04\x00\x00\x00\x00\x05\x00\x00\x01\x02\x00\x00\x00\x00\x00" {
        0 "message" => required(message: STRING, with_message into String);
        1 "voice" => optional(voice: OBJECT, with_voice into Voice);
        2 "type" => constant("verbal");
        3 "declineTool" => optional(decline_tool: OBJECT, with_decline_tool map Value);
        4 "declineToolId" => optional(decline_tool_id: STRING, with_decline_tool_id into String);
    }
    (message) (voice, decline_tool, decline_tool_id)
}
