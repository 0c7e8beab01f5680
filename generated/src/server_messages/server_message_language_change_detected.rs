// @generated from vapi-servermessagelanguagechangedetected-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// Reports that the transcriber has switched to another language.
///
/// Schema: `vapi-servermessagelanguagechangedetected-schema.json#`
///
/// Always written with `type`: `"language-change-detected"`.
#[derive(Clone)]
pub struct ServerMessageLanguageChangeDetected {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `timestamp`.
    pub timestamp: Option<Number>,
    /// `artifact`.
    pub artifact: Option<Box<Artifact>>,
    /// `assistant`.
    pub assistant: Option<Box<CreateAssistantDto>>,
    /// `customer`.
    pub customer: Option<Box<CreateCustomerDto>>,
    /// `call`.
    pub call: Option<Box<Call>>,
    /// `chat`.
    pub chat: Option<Box<Chat>>,
    /// `language`, required.
    pub language: String,
    _extra: Extra,
}

impl ServerMessageLanguageChangeDetected {
    /// A value with its required members.
    pub fn new(language: impl Into<String>) -> Self {
        ServerMessageLanguageChangeDetected {
            language: language.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageLanguageChangeDetected = "vapi-servermessagelanguagechangedetected-schema.json#", unstated, missed 0b1000000100, b"\x03\x08\x00\x00\x06\x00\x00\x05\x00\x00\x09\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x02\x00\x0a\
        \x01\x00\x00\x00\x00\x00\x00\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("language-change-detected");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "call" => optional(call: OBJECT, with_call into Call);
        8 "chat" => optional(chat: OBJECT, with_chat into Chat);
        9 "language" => required(language: STRING, with_language into String);
    }
    (assistant_version, language) (phone_number, timestamp, artifact, assistant, customer, call, chat)
}
