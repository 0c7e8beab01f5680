// @generated from vapi-computertoolwithtoolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{McpToolMessage, Server, ToolCall, ToolRejectionPlan};

/// `ComputerToolWithToolCall`.
///
/// Schema: `vapi-computertoolwithtoolcall-schema.json#`
///
/// Always written with `type`: `"computer"`.
///
/// Always written with `subType`: `"computer_20241022"`.
///
/// Always written with `name`: `"computer"`.
#[derive(Clone)]
pub struct ComputerToolWithToolCall {
    /// `messages`.
    pub messages: Option<Vec<McpToolMessage>>,
    /// `server`.
    pub server: Option<Box<Server>>,
    /// `toolCall`, required.
    pub tool_call: Box<ToolCall>,
    /// `displayWidthPx`, required.
    pub display_width_px: Number,
    /// `displayHeightPx`, required.
    pub display_height_px: Number,
    /// `displayNumber`.
    pub display_number: Option<Number>,
    /// `rejectionPlan`.
    pub rejection_plan: Option<Box<ToolRejectionPlan>>,
    _extra: Extra,
}

impl ComputerToolWithToolCall {
    /// A value with its required members.
    pub fn new(
        tool_call: impl Into<ToolCall>,
        display_width_px: impl Into<Number>,
        display_height_px: impl Into<Number>,
    ) -> Self {
        ComputerToolWithToolCall {
            tool_call: Box::new(tool_call.into()),
            display_width_px: display_width_px.into(),
            display_height_px: display_height_px.into(),
            ..Field::empty()
        }
    }
}

object! {
    ComputerToolWithToolCall = "vapi-computertoolwithtoolcall-schema.json#", unstated, missed 0b11110110, b"\x02\x00\x08\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x00\x05\x01\x07\x00\x00\x00\x00\x00\x04\x00\
        \x00\x03\x00\x06\x09\x00\x00\x00" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("computer");
        2 "subType" => constant("computer_20241022");
        3 "server" => optional(server: OBJECT, with_server into Server);
        4 "toolCall" => required(tool_call: OBJECT, with_tool_call into ToolCall);
        5 "name" => constant("computer");
        6 "displayWidthPx" => required(display_width_px: NUMBER, with_display_width_px into Number);
        7 "displayHeightPx" => required(display_height_px: NUMBER, with_display_height_px into Number);
        8 "displayNumber" => optional(display_number: NUMBER, with_display_number into Number);
        9 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    (tool_call, display_width_px, display_height_px) (messages, server, display_number, rejection_plan)
}
