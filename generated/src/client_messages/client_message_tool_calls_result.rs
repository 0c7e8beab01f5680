// @generated from vapi-clientmessagetoolcallsresult-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ClientMessageToolCallsResult`.
///
/// Schema: `vapi-clientmessagetoolcallsresult-schema.json#`
///
/// Always written with `type`: `"tool-calls-result"`.
#[derive(Clone, PartialEq)]
pub struct ClientMessageToolCallsResult {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `toolCallResult`, required.
    pub tool_call_result: BTreeMap<String, Value>,
    _extra: Extra,
}

impl ClientMessageToolCallsResult {
    /// A value with its required members.
    pub fn new(tool_call_result: impl Into<BTreeMap<String, Value>>) -> Self {
        ClientMessageToolCallsResult {
            tool_call_result: tool_call_result.into(),
            ..ClientMessageToolCallsResult::empty()
        }
    }

    fn empty() -> Self {
        ClientMessageToolCallsResult {
            tool_call_result: Field::empty(),
            phone_number: None,
            timestamp: None,
            call: None,
            customer: None,
            assistant: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    CLIENT_MESSAGE_TOOL_CALLS_RESULT: ClientMessageToolCallsResult = "vapi-clientmessagetoolcallsresult-schema.json#", unstated, [16] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("tool-calls-result");
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "call" => optional(call: OBJECT);
        4 "customer" => optional(customer: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
        6 "toolCallResult" => required(tool_call_result: OBJECT);
    }
}
