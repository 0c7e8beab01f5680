// @generated from vapi-servermessagetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
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
    ServerMessageToolCalls = "vapi-servermessagetoolcalls-schema.json#", unstated, missed 0b1000000110, b"\x02\x08\x0a\x00\x06\x00\x00\x05\x00\x00\x09\x00\x00\x00\x00\x00\x0b\x04\x00\x00\x00\x00\x00\x00\
        \x01\x00\x00\x00\x00\x03\x00\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => optional_constant("tool-calls");
        2 "toolWithToolCallList" => required(tool_with_tool_call_list: ARRAY, with_tool_with_tool_call_list list ToolWithToolCall);
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "call" => optional(call: OBJECT, with_call into Call);
        8 "chat" => optional(chat: OBJECT, with_chat into Chat);
        9 "toolCallList" => required(tool_call_list: ARRAY, with_tool_call_list list ToolCall);
        10 "toolCalls" => optional(tool_calls: ARRAY, with_tool_calls list ToolCall);
    }
    (tool_with_tool_call_list, tool_call_list) (phone_number, timestamp, artifact, assistant, customer, call, chat, tool_calls)
}
