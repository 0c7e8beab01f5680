// @generated from vapi-clientmessageuserinterrupted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// Reports that the caller interrupted the assistant.
///
/// Schema: `vapi-clientmessageuserinterrupted-schema.json#`
///
/// Always written with `type`: `"user-interrupted"`.
#[derive(Clone)]
pub struct ClientMessageUserInterrupted {
    /// This is the phone number that the message is associated with.
    ///
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// This is the turnId of the LLM response that was interrupted. Matches the turnId
    /// on model-output messages so clients can discard the interrupted turn's tokens.
    ///
    /// `turnId`.
    pub turn_id: Option<String>,
    /// This is the timestamp of the message.
    ///
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// This is the call that the message is associated with.
    ///
    /// `call`.
    pub call: Option<Box<Call>>,
    /// This is the customer that the message is associated with.
    ///
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// This is the assistant that the message is associated with.
    ///
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    _extra: Extra,
}

impl ClientMessageUserInterrupted {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ClientMessageUserInterrupted {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ClientMessageUserInterrupted = "vapi-clientmessageuserinterrupted-schema.json#", unstated, missed 0b100, b"\x03\x05\x06\x00\x08\x02\x00\x00\x01\x00\x00\x00\x00\x00\x04\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("user-interrupted");
        3 "turnId" => optional(turn_id: STRING, with_turn_id into String);
        4 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        5 "call" => optional(call: OBJECT, with_call into Call);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
    }
    (assistant_version) (phone_number, turn_id, timestamp, call, customer, assistant)
}
