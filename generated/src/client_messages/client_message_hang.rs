// @generated from vapi-clientmessagehang-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// Warns that the assistant has been silent for some seconds while the caller waits.
///
/// Schema: `vapi-clientmessagehang-schema.json#`
///
/// Always written with `type`: `"hang"`.
#[derive(Clone)]
pub struct ClientMessageHang {
    /// This is the phone number that the message is associated with.
    ///
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
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

impl ClientMessageHang {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ClientMessageHang {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ClientMessageHang = "vapi-clientmessagehang-schema.json#", unstated, missed 0b10, b"\x02\x03\x04\x00\x06\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x05" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("hang");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "call" => optional(call: OBJECT, with_call into Call);
        4 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
    }
    () (phone_number, timestamp, call, customer, assistant)
}
