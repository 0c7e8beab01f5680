// @generated from vapi-createslacksendmessagetooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    ServerMessageResponseTransferDestinationRequestMessage, ToolRejectionPlan,
};

/// `CreateSlackSendMessageToolDTO`.
///
/// Schema: `vapi-createslacksendmessagetooldto-schema.json#`
///
/// Always written with `type`: `"slack.message.send"`.
#[derive(Clone, PartialEq)]
pub struct CreateSlackSendMessageToolDto {
    /// `messages`.
    pub messages: Option<Vec<ServerMessageResponseTransferDestinationRequestMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateSlackSendMessageToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        CreateSlackSendMessageToolDto::empty()
    }

    fn empty() -> Self {
        CreateSlackSendMessageToolDto {
            messages: None,
            rejection_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for CreateSlackSendMessageToolDto {
    fn default() -> Self {
        CreateSlackSendMessageToolDto::empty()
    }
}

object! {
    CREATE_SLACK_SEND_MESSAGE_TOOL_DTO: CreateSlackSendMessageToolDto = "vapi-createslacksendmessagetooldto-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "type" => constant("slack.message.send");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT);
    }
}
