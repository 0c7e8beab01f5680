// @generated from vapi-createtransfercalltooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    ClientMessageTransferUpdateDestination,
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateTransferCallToolDTO`.
///
/// Schema: `vapi-createtransfercalltooldto-schema.json#`
///
/// Always written with `type`: `"transferCall"`.
#[derive(Clone, PartialEq)]
pub struct CreateTransferCallToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `destinations`.
    pub destinations: Option<Vec<ClientMessageTransferUpdateDestination>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateTransferCallToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateTransferCallToolDto::empty()
    }

    fn empty() -> Self {
        CreateTransferCallToolDto {
            messages: None,
            destinations: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateTransferCallToolDto {
    fn default() -> Self {
        CreateTransferCallToolDto::empty()
    }
}

object! {
    CREATE_TRANSFER_CALL_TOOL_DTO: CreateTransferCallToolDto = "vapi-createtransfercalltooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("transferCall");
        2 "destinations" => optional(destinations: ARRAY);
        3 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
