// @generated from vapi-clientmessagecalldeletefailed-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// Reports that Vapi could not delete a call.
///
/// Schema: `vapi-clientmessagecalldeletefailed-schema.json#`
///
/// Always written with `type`: `"call.delete.failed"`.
#[derive(Clone)]
pub struct ClientMessageCallDeleteFailed {
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
    _extra: Extra,
}

impl ClientMessageCallDeleteFailed {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ClientMessageCallDeleteFailed {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ClientMessageCallDeleteFailed = "vapi-clientmessagecalldeletefailed-schema.json#", unstated, missed 0b100, b"\x03\x04\x05\x00\x07\x02\x00\x00\x01\x00\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("call.delete.failed");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "call" => optional(call: OBJECT, with_call into Call);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
    }
    (assistant_version) (phone_number, timestamp, call, customer, assistant)
}
