// @generated from vapi-servermessagetoolcalls-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber, ToolCall,
    ToolWithToolCallListItem,
};

/// `ServerMessageToolCalls`.
///
/// Schema: `vapi-servermessagetoolcalls-schema.json#`
///
/// Always written with `type`: `"tool-calls"`.
#[derive(Clone, PartialEq)]
pub struct ServerMessageToolCalls {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `toolWithToolCallList`, required.
    pub tool_with_tool_call_list: Vec<ToolWithToolCallListItem>,
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
    /// `toolCallList`, required.
    pub tool_call_list: Vec<ToolCall>,
    _extra: Extra,
}

impl ServerMessageToolCalls {
    /// A value with its required members.
    pub fn new(
        tool_with_tool_call_list: impl Into<Vec<ToolWithToolCallListItem>>,
        tool_call_list: impl Into<Vec<ToolCall>>,
    ) -> Self {
        ServerMessageToolCalls {
            tool_with_tool_call_list: tool_with_tool_call_list.into(),
            tool_call_list: tool_call_list.into(),
            ..ServerMessageToolCalls::empty()
        }
    }

    fn empty() -> Self {
        ServerMessageToolCalls {
            tool_with_tool_call_list: Field::empty(),
            tool_call_list: Field::empty(),
            phone_number: None,
            timestamp: None,
            artifact: None,
            assistant: None,
            customer: None,
            call: None,
            chat: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    SERVER_MESSAGE_TOOL_CALLS: ServerMessageToolCalls = "vapi-servermessagetoolcalls-schema.json#", unstated, [32] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => optional_constant("tool-calls");
        2 "toolWithToolCallList" => required(tool_with_tool_call_list: ARRAY);
        3 "timestamp" => optional(timestamp: NUMBER);
        4 "artifact" => optional(artifact: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
        6 "customer" => optional(customer: OBJECT);
        7 "call" => optional(call: OBJECT);
        8 "chat" => optional(chat: OBJECT);
        9 "toolCallList" => required(tool_call_list: ARRAY);
    }
}
