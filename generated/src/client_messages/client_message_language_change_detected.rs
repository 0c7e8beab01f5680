// @generated from vapi-clientmessagelanguagechangedetected-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
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
    ClientMessageLanguageChangeDetected = "vapi-clientmessagelanguagechangedetected-schema.json#", unstated, missed 0b10000100, b"\x03\x04\x05\x00\x07\x02\x00\x08\x01\x00\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("language-change-detected");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "call" => optional(call: OBJECT, with_call into Call);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "language" => required(language: STRING, with_language into String);
    }
    (assistant_version, language) (phone_number, timestamp, call, customer, assistant)
}
