// @generated from vapi-createvoicemailtooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, ToolRejectionPlan};

/// `CreateVoicemailToolDTO`.
///
/// Schema: `vapi-createvoicemailtooldto-schema.json#`
///
/// Always written with `type`: `"voicemail"`.
#[derive(Clone)]
pub struct CreateVoicemailToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `beepDetectionEnabled`, default `false`.
    pub beep_detection_enabled: Option<bool>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateVoicemailToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `beepDetectionEnabled`, or the schema's default for it: `false`.
    pub fn beep_detection_enabled_or_default(&self) -> bool {
        self.beep_detection_enabled.as_ref().copied().unwrap_or(false)
    }
}

impl Default for CreateVoicemailToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateVoicemailToolDto = "vapi-createvoicemailtooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("voicemail");
        2 "beepDetectionEnabled" => optional(beep_detection_enabled: BOOLEAN, with_beep_detection_enabled plain bool);
        3 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, beep_detection_enabled, rejection_plan)
}
