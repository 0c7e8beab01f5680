// @generated from vapi-createdtmftooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateDtmfToolDTO`.
///
/// Schema: `vapi-createdtmftooldto-schema.json#`
///
/// Always written with `type`: `"dtmf"`.
#[derive(Clone, PartialEq)]
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
        CreateDtmfToolDto::empty()
    }

    fn empty() -> Self {
        CreateDtmfToolDto {
            messages: None,
            sip_info_dtmf_enabled: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateDtmfToolDto {
    fn default() -> Self {
        CreateDtmfToolDto::empty()
    }
}

object! {
    CREATE_DTMF_TOOL_DTO: CreateDtmfToolDto = "vapi-createdtmftooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("dtmf");
        2 "sipInfoDtmfEnabled" => optional(sip_info_dtmf_enabled: BOOLEAN);
        3 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
