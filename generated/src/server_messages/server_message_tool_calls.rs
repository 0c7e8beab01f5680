// @generated from vapi-servermessagetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, OrNull};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber, ToolCall,
    ToolWithToolCall,
};

/// Asks your server to run tools for the assistant. The response carries one result for each call in `toolCallList`.
///
/// Answered by [`ServerMessageResponseToolCalls`](crate::responses::ServerMessageResponseToolCalls).
///
/// Schema: `vapi-servermessagetoolcalls-schema.json#`
///
/// Always written with `type`: `"tool-calls"`.
#[derive(Clone)]
pub struct ServerMessageToolCalls {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// The same calls, each beside the definition of its tool.
    ///
    /// `toolWithToolCallList`, required.
    pub tool_with_tool_call_list: Vec<ToolWithToolCall>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `artifact`.
    pub artifact: Option<Box<Artifact>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `chat`.
    pub chat: Option<Box<Chat>>,
    /// The calls to answer, each with an identifier.
    ///
    /// `toolCallList`, required.
    pub tool_call_list: ListOf<ToolCall>,
    /// The same calls under an older name.
    ///
    /// `toolCalls`.
    pub tool_calls: Option<ListOf<ToolCall>>,
    _extra: Extra,
}

impl ServerMessageToolCalls {
    /// A value with its required members.
    pub fn new(
        tool_with_tool_call_list: impl IntoIterator<Item = ToolWithToolCall>,
        tool_call_list: impl IntoIterator<Item = ToolCall>,
    ) -> Self {
        ServerMessageToolCalls {
            tool_with_tool_call_list: tool_with_tool_call_list.into_iter().collect(),
            tool_call_list: tool_call_list.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageToolCalls = "vapi-servermessagetoolcalls-schema.json#", unstated, missed 0b10000001100, b"\x03\x09\x0b\x00\x07\x00\x00\x06\x00\x00\x0a\x00\x00\x00\x00\x00\x0c\x05\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x04\x00\x08" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => optional_constant("tool-calls");
        3 "toolWithToolCallList" => required(tool_with_tool_call_list: ARRAY, with_tool_with_tool_call_list list ToolWithToolCall);
        4 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        5 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        8 "call" => optional(call: OBJECT, with_call into Call);
        9 "chat" => optional(chat: OBJECT, with_chat into Chat);
        10 "toolCallList" => required(tool_call_list: ARRAY, with_tool_call_list list ToolCall);
        11 "toolCalls" => optional(tool_calls: ARRAY, with_tool_calls list ToolCall);
    }
    (assistant_version, tool_with_tool_call_list, tool_call_list) (phone_number, timestamp, artifact, assistant, customer, call, chat, tool_calls)
}
