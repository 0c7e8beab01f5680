// @generated from vapi-clientmessagevoiceinput-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// Reports the text that goes to the voice, as the assistant is about to speak it.
///
/// Schema: `vapi-clientmessagevoiceinput-schema.json#`
///
/// Always written with `type`: `"voice-input"`.
#[derive(Clone)]
pub struct ClientMessageVoiceInput {
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
    /// `input`, required.
    pub input: String,
    _extra: Extra,
}

impl ClientMessageVoiceInput {
    /// A value with its required members.
    pub fn new(input: impl Into<String>) -> Self {
        ClientMessageVoiceInput {
            input: input.into(),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageVoiceInput = "vapi-clientmessagevoiceinput-schema.json#", unstated, missed 0b10000100, b"\x03\x04\x05\x00\x07\x02\x08\x00\x01\x00\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("voice-input");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "call" => optional(call: OBJECT, with_call into Call);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "input" => required(input: STRING, with_input into String);
    }
    (assistant_version, input) (phone_number, timestamp, call, customer, assistant)
}
