// @generated from vapi-createslacksendmessagetooldto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, ToolRejectionPlan};

/// `CreateSlackSendMessageToolDTO`.
///
/// Schema: `vapi-createslacksendmessagetooldto-schema.json#`
///
/// Always written with `type`: `"slack.message.send"`.
#[derive(Clone)]
pub struct CreateSlackSendMessageToolDto {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl CreateSlackSendMessageToolDto {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CreateSlackSendMessageToolDto {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CreateSlackSendMessageToolDto = "vapi-createslacksendmessagetooldto-schema.json#", unstated, missed 0b10, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("slack.message.send");
        2 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    () (messages, rejection_plan)
}
