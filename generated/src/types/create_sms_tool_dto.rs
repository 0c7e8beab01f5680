// @generated from vapi-createsmstooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateSmsToolDTO`.
///
/// Schema: `vapi-createsmstooldto-schema.json#`
///
/// Always written with `type`: `"sms"`.
#[derive(Clone, PartialEq)]
pub struct CreateSmsToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateSmsToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateSmsToolDto::empty()
    }

    fn empty() -> Self {
        CreateSmsToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateSmsToolDto {
    fn default() -> Self {
        CreateSmsToolDto::empty()
    }
}

object! {
    CREATE_SMS_TOOL_DTO: CreateSmsToolDto = "vapi-createsmstooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("sms");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
