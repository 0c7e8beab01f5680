// @generated from vapi-clientmessagemodeloutput-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber, TextOrObject,
};

/// Reports a piece of what the model writes: a token of text, or a tool call.
///
/// Schema: `vapi-clientmessagemodeloutput-schema.json#`
///
/// Always written with `type`: `"model-output"`.
#[derive(Clone)]
pub struct ClientMessageModelOutput {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `turnId`.
    pub turn_id: Option<String>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// The piece of output: a text, or an object such as a tool call.
    ///
    /// `output`, required.
    pub output: TextOrObject,
    _extra: Extra,
}

impl ClientMessageModelOutput {
    /// A value with its required members.
    pub fn new(output: impl Into<TextOrObject>) -> Self {
        ClientMessageModelOutput {
            output: output.into(),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageModelOutput = "vapi-clientmessagemodeloutput-schema.json#", unstated, missed 0b100000100, b"\x03\x06\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x09\x00\x05\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x04\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("model-output");
        3 "turnId" => optional(turn_id: STRING, with_turn_id into String);
        4 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        5 "call" => optional(call: OBJECT, with_call into Call);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        8 "output" => required(output: STRING | OBJECT, with_output into TextOrObject);
    }
    (assistant_version, output) (phone_number, turn_id, timestamp, call, customer, assistant)
}
