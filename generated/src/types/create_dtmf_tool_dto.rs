// @generated from vapi-createdtmftooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// A tool with which the model presses keys.
///
/// Schema: `vapi-createdtmftooldto-schema.json#`
///
/// Always written with `type`: `"dtmf"`.
#[derive(Clone)]
pub struct CreateDtmfToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
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
}

impl Default for CreateDtmfToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateDtmfToolDto = "vapi-createdtmftooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("dtmf");
        2 "sipInfoDtmfEnabled" => optional(sip_info_dtmf_enabled: BOOLEAN);
        3 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
    () (messages, sip_info_dtmf_enabled, rejection_plan)
}
