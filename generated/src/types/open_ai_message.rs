// @generated from vapi-openaimessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, OrNull, UnknownValue};
use crate::types::ToolCall;

/// A turn of the conversation in the form of OpenAI's chat API.
///
/// Schema: `vapi-openaimessage-schema.json#`
#[derive(Clone)]
pub struct OpenAiMessage {
    /// `content`, at most 100000000 characters, or null.
    pub content: OrNull<String>,
    /// `role`, required.
    pub role: OpenAiMessageRole,
    /// `tool_calls`.
    pub tool_calls: Option<ListOf<ToolCall>>,
    /// `tool_call_id`.
    pub tool_call_id: Option<String>,
    _extra: Extra,
}

impl OpenAiMessage {
    /// A value with its required members.
    pub fn new(role: impl Into<OpenAiMessageRole>) -> Self {
        OpenAiMessage {
            role: role.into(),
            ..Field::empty()
        }
    }
}

object! {
    OpenAiMessage = "vapi-openaimessage-schema.json#", unstated, missed 0b10, b"" {
        0 "content" => or_null(content: NULL | STRING, with_content into String);
        1 "role" => required(role: STRING, with_role into OpenAiMessageRole);
        2 "tool_calls" => optional(tool_calls: ARRAY, with_tool_calls list ToolCall);
        3 "tool_call_id" => optional(tool_call_id: STRING, with_tool_call_id into String);
    }
    (content, role) (tool_calls, tool_call_id)
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-openaimessage-schema.json#/properties/role`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpenAiMessageRole {
    /// `assistant`
    Assistant,
    /// `function`
    Function,
    /// `user`
    User,
    /// `system`
    System,
    /// `tool`
    Tool,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    OpenAiMessageRole = "vapi-openaimessage-schema.json#/properties/role", unstated, b"\x00\x05\x00\x02\x01\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x04", "one of 5 listed values" {
        Assistant = "assistant";
        Function = "function";
        User = "user";
        System = "system";
        Tool = "tool";
    }
}
