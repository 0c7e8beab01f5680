// @generated from vapi-createdtmftooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, ToolRejectionPlan};

/// A tool with which the model presses keys.
///
/// Schema: `vapi-createdtmftooldto-schema.json#`
///
/// Always written with `type`: `"dtmf"`.
#[derive(Clone)]
pub struct CreateDtmfToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `sipInfoDtmfEnabled`, default `false`.
    pub sip_info_dtmf_enabled: Option<bool>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateDtmfToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `sipInfoDtmfEnabled`, or the schema's default for it: `false`.
    pub fn sip_info_dtmf_enabled_or_default(&self) -> bool {
        self.sip_info_dtmf_enabled.as_ref().copied().unwrap_or(false)
    }
}

impl Default for CreateDtmfToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateDtmfToolDto = "vapi-createdtmftooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("dtmf");
        2 "sipInfoDtmfEnabled" => optional(sip_info_dtmf_enabled: BOOLEAN, with_sip_info_dtmf_enabled plain bool);
        3 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, sip_info_dtmf_enabled, rejection_plan)
}
