// @generated from vapi-texteditortoolwithtoolcall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{McpToolMessage, Server, ToolCall, ToolRejectionPlan};

/// `TextEditorToolWithToolCall`.
///
/// Schema: `vapi-texteditortoolwithtoolcall-schema.json#`
///
/// Always written with `type`: `"textEditor"`.
///
/// Always written with `subType`: `"text_editor_20241022"`.
///
/// Always written with `name`: `"str_replace_editor"`.
#[derive(Clone)]
pub struct TextEditorToolWithToolCall {
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

impl TextEditorToolWithToolCall {
    /// A value with its required members.
    pub fn new(tool_call: impl Into<ToolCall>) -> Self {
        TextEditorToolWithToolCall {
            tool_call: Box::new(tool_call.into()),
            ..Field::empty()
        }
    }
}

object! {
    TextEditorToolWithToolCall = "vapi-texteditortoolwithtoolcall-schema.json#", unstated, missed 0b110110, b"\x02\x00\x00\x00\x00\x00\x04\x00\x00\x03\x07\x06\x00\x00\x05\x01" {
        0 "messages" => optional(messages: ARRAY, with_messages list McpToolMessage);
        1 "type" => constant("textEditor");
        2 "subType" => constant("text_editor_20241022");
        3 "server" => optional(server: OBJECT, with_server into Server);
        4 "toolCall" => required(tool_call: OBJECT, with_tool_call into ToolCall);
        5 "name" => constant("str_replace_editor");
        6 "rejectionPlan" => optional(rejection_plan: OBJECT, with_rejection_plan into ToolRejectionPlan);
    }
    (tool_call) (messages, server, rejection_plan)
}
