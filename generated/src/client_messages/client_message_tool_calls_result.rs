// @generated from vapi-clientmessagetoolcallsresult-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};
use serde_json::Value;
use std::collections::BTreeMap;

/// Reports the result of a tool call.
///
/// Schema: `vapi-clientmessagetoolcallsresult-schema.json#`
///
/// Always written with `type`: `"tool-calls-result"`.
#[derive(Clone)]
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
    pub fn new(
        tool_call_result: impl IntoIterator<Item = (impl Into<String>, Value)>,
    ) -> Self {
        ClientMessageToolCallsResult {
            tool_call_result: tool_call_result
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageToolCallsResult = "vapi-clientmessagetoolcallsresult-schema.json#", unstated, missed 0b1000010, b"\x02\x03\x04\x07\x06\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x05" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("tool-calls-result");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "call" => optional(call: OBJECT, with_call into Call);
        4 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "toolCallResult" => required(tool_call_result: OBJECT, with_tool_call_result map Value);
    }
    (tool_call_result) (phone_number, timestamp, call, customer, assistant)
}
