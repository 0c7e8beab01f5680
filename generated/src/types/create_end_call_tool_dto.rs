// @generated from vapi-createendcalltooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateEndCallToolDTO`.
///
/// Schema: `vapi-createendcalltooldto-schema.json#`
///
/// Always written with `type`: `"endCall"`.
#[derive(Clone, PartialEq)]
pub struct CreateEndCallToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateEndCallToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateEndCallToolDto::empty()
    }

    fn empty() -> Self {
        CreateEndCallToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateEndCallToolDto {
    fn default() -> Self {
        CreateEndCallToolDto::empty()
    }
}

object! {
    CREATE_END_CALL_TOOL_DTO: CreateEndCallToolDto = "vapi-createendcalltooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("endCall");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
