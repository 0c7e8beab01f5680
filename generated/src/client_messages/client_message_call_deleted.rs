// @generated from vapi-clientmessagecalldeleted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// Reports that a call and its data have been deleted.
///
/// Schema: `vapi-clientmessagecalldeleted-schema.json#`
///
/// Always written with `type`: `"call.deleted"`.
#[derive(Clone)]
pub struct ClientMessageCallDeleted {
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
    _extra: Extra,
}

impl ClientMessageCallDeleted {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ClientMessageCallDeleted {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ClientMessageCallDeleted = "vapi-clientmessagecalldeleted-schema.json#", unstated, missed 0b10, b"\x02\x03\x04\x00\x06\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x05" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("call.deleted");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "call" => optional(call: OBJECT, with_call into Call);
        4 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
    }
    () (phone_number, timestamp, call, customer, assistant)
}
