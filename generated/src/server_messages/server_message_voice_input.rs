// @generated from vapi-servermessagevoiceinput-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// Reports the text that goes to the voice, as the assistant is about to speak it.
///
/// Schema: `vapi-servermessagevoiceinput-schema.json#`
///
/// Always written with `type`: `"voice-input"`.
#[derive(Clone)]
pub struct ServerMessageVoiceInput {
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
    /// `input`, required.
    pub input: String,
    _extra: Extra,
}

impl ServerMessageVoiceInput {
    /// A value with its required members.
    pub fn new(input: impl Into<String>) -> Self {
        ServerMessageVoiceInput {
            input: input.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageVoiceInput = "vapi-servermessagevoiceinput-schema.json#", unstated, missed 0b1000000100, b"\x03\x08\x00\x00\x06\x0a\x00\x05\x00\x00\x09\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("voice-input");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "call" => optional(call: OBJECT, with_call into Call);
        8 "chat" => optional(chat: OBJECT, with_chat into Chat);
        9 "input" => required(input: STRING, with_input into String);
    }
    (assistant_version, input) (phone_number, timestamp, artifact, assistant, customer, call, chat)
}
