// @generated from vapi-clientmessagelanguagechangedetected-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{Call, CreateAssistantDto, CreateCustomerDto, PhoneNumber};

/// Reports that the transcriber has switched to another language.
///
/// Schema: `vapi-clientmessagelanguagechangedetected-schema.json#`
///
/// Always written with `type`: `"language-change-detected"`.
#[derive(Clone)]
pub struct ClientMessageLanguageChangeDetected {
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
    /// `language`, required.
    pub language: String,
    _extra: Extra,
}

impl ClientMessageLanguageChangeDetected {
    /// A value with its required members.
    pub fn new(language: impl Into<String>) -> Self {
        ClientMessageLanguageChangeDetected {
            language: language.into(),
            ..Field::empty()
        }
    }
}

object! {
    ClientMessageLanguageChangeDetected = "vapi-clientmessagelanguagechangedetected-schema.json#", unstated, missed 0b1000010, b"\x02\x03\x04\x00\x06\x00\x00\x07\x01\x00\x00\x00\x00\x00\x00\x05" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("language-change-detected");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "call" => optional(call: OBJECT, with_call into Call);
        4 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "language" => required(language: STRING, with_language into String);
    }
    (language) (phone_number, timestamp, call, customer, assistant)
}
