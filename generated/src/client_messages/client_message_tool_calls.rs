// @generated from vapi-clientmessagetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber, ToolCall,
    ToolWithToolCallListItem,
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
    /// `toolWithToolCallList`, required.
    pub tool_with_tool_call_list: Vec<ToolWithToolCallListItem>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `toolCallList`, required.
    pub tool_call_list: Vec<ToolCall>,
    /// `toolCalls`.
    pub tool_calls: Option<Vec<ToolCall>>,
    _extra: Extra,
}

impl ClientMessageToolCalls {
    /// A value with its required members.
    pub fn new(
        tool_with_tool_call_list: impl Into<Vec<ToolWithToolCallListItem>>,
        tool_call_list: impl Into<Vec<ToolCall>>,
    ) -> Self {
        ClientMessageToolCalls {
            tool_with_tool_call_list: tool_with_tool_call_list.into(),
            tool_call_list: tool_call_list.into(),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageToolCalls = "vapi-clientmessagetoolcalls-schema.json#", unstated, missed 0b10000110, b"\x02\x05\x08\x00\x07\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x09\x04\x00\x00\x00\x00\x00\x00\
        \x01\x00\x00\x00\x00\x03\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => optional_constant("tool-calls");
        2 "toolWithToolCallList" => required(tool_with_tool_call_list: ARRAY);
        3 "timestamp" => optional(timestamp: NUMBER);
        4 "call" => optional(call: OBJECT);
        5 "customer" => optional(customer: OBJECT);
        6 "assistant" => optional(assistant: OBJECT);
        7 "toolCallList" => required(tool_call_list: ARRAY);
        8 "toolCalls" => optional(tool_calls: ARRAY);
    }
    (tool_with_tool_call_list, tool_call_list) (phone_number, timestamp, call, customer, assistant, tool_calls)
}
