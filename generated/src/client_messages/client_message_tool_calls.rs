// @generated from vapi-clientmessagetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, OrNull};
use crate::types::{
    Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber, ToolCall, ToolWithToolCall,
};

/// Reports that the assistant calls tools, so that the client can show or run them.
///
/// Schema: `vapi-clientmessagetoolcalls-schema.json#`
///
/// Always written with `type`: `"tool-calls"`.
#[derive(Clone)]
pub struct ClientMessageToolCalls {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `toolWithToolCallList`, required.
    pub tool_with_tool_call_list: Vec<ToolWithToolCall>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `toolCallList`, required.
    pub tool_call_list: ListOf<ToolCall>,
    /// `toolCalls`.
    pub tool_calls: Option<ListOf<ToolCall>>,
    _extra: Extra,
}

impl ClientMessageToolCalls {
    /// A value with its required members.
    pub fn new(
        tool_with_tool_call_list: impl IntoIterator<Item = ToolWithToolCall>,
        tool_call_list: impl IntoIterator<Item = ToolCall>,
    ) -> Self {
        ClientMessageToolCalls {
            tool_with_tool_call_list: tool_with_tool_call_list.into_iter().collect(),
            tool_call_list: tool_call_list.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageToolCalls = "vapi-clientmessagetoolcalls-schema.json#", unstated, missed 0b100001100, b"\x03\x06\x09\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x05\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x04\x00\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => optional_constant("tool-calls");
        3 "toolWithToolCallList" => required(tool_with_tool_call_list: ARRAY, with_tool_with_tool_call_list list ToolWithToolCall);
        4 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        5 "call" => optional(call: OBJECT, with_call into Call);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        8 "toolCallList" => required(tool_call_list: ARRAY, with_tool_call_list list ToolCall);
        9 "toolCalls" => optional(tool_calls: ARRAY, with_tool_calls list ToolCall);
    }
    (assistant_version, tool_with_tool_call_list, tool_call_list) (phone_number, timestamp, call, customer, assistant, tool_calls)
}
