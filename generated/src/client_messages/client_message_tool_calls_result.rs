// @generated from vapi-clientmessagetoolcallsresult-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
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
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
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
    ClientMessageToolCallsResult = "vapi-clientmessagetoolcallsresult-schema.json#", unstated, missed 0b10000100, b"\x03\x04\x05\x08\x07\x02\x00\x00\x01\x00\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("tool-calls-result");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "call" => optional(call: OBJECT, with_call into Call);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "toolCallResult" => required(tool_call_result: OBJECT, with_tool_call_result map Value);
    }
    (assistant_version, tool_call_result) (phone_number, timestamp, call, customer, assistant)
}
