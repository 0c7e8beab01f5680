// @generated from vapi-clientmessagemetadata-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// Carries metadata that the assistant's model sent along.
///
/// Schema: `vapi-clientmessagemetadata-schema.json#`
///
/// Always written with `type`: `"metadata"`.
#[derive(Clone)]
pub struct ClientMessageMetadata {
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
    /// `metadata`, required.
    pub metadata: String,
    _extra: Extra,
}

impl ClientMessageMetadata {
    /// A value with its required members.
    pub fn new(metadata: impl Into<String>) -> Self {
        ClientMessageMetadata {
            metadata: metadata.into(),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageMetadata = "vapi-clientmessagemetadata-schema.json#", unstated, missed 0b1000010, b"\x02\x03\x04\x07\x06\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x05" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("metadata");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "call" => optional(call: OBJECT, with_call into Call);
        4 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "metadata" => required(metadata: STRING, with_metadata into String);
    }
    (metadata) (phone_number, timestamp, call, customer, assistant)
}
