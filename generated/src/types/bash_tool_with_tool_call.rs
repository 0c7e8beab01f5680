// @generated from vapi-bashtoolwithtoolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, Server, ToolCall, ToolRejectionPlan};

/// `BashToolWithToolCall`.
///
/// Schema: `vapi-bashtoolwithtoolcall-schema.json#`
///
/// Always written with `type`: `"bash"`.
///
/// Always written with `subType`: `"bash_20241022"`.
///
/// Always written with `name`: `"bash"`.
#[derive(Clone)]
pub struct BashToolWithToolCall {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `toolCall`, required.
    pub tool_call: Box<ToolCall>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl BashToolWithToolCall {
    /// A value with its required members.
    pub fn new(tool_call: impl Into<ToolCall>) -> Self {
        BashToolWithToolCall {
            tool_call: Box::new(tool_call.into()),
            ..Field::empty()
        }
    }
}

object! {
    BashToolWithToolCall = "vapi-bashtoolwithtoolcall-schema.json#", unstated, missed 0b110110, b"\x02\x00\x00\x00\x00\x00\x04\x00\x00\x03\x07\x06\x00\x00\x05\x01" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("bash");
        2 "subType" => constant("bash_20241022");
        3 "server" => optional(server: OBJECT, with_server into Server);
        4 "toolCall" => required(tool_call: OBJECT, with_tool_call into ToolCall);
        5 "name" => constant("bash");
        6 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    (tool_call) (messages, server, rejection_plan)
}
