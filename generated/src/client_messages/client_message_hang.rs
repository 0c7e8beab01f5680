// @generated from vapi-clientmessagehang-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
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
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
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
    ClientMessageHang = "vapi-clientmessagehang-schema.json#", unstated, missed 0b100, b"\x03\x04\x05\x00\x07\x02\x00\x00\x01\x00\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("hang");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "call" => optional(call: OBJECT, with_call into Call);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
    }
    (assistant_version) (phone_number, timestamp, call, customer, assistant)
}
