// @generated from vapi-servermessagevoicerequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// Asks your server to synthesize speech for a custom voice. The response is audio, not JSON.
///
/// Answered by [`ServerMessageResponseVoiceRequest`](crate::responses::ServerMessageResponseVoiceRequest).
///
/// Schema: `vapi-servermessagevoicerequest-schema.json#`
///
/// Always written with `type`: `"voice-request"`.
#[derive(Clone)]
pub struct ServerMessageVoiceRequest {
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
    /// `text`, required.
    pub text: String,
    /// `sampleRate`, required.
    pub sample_rate: Number,
    _extra: Extra,
}

impl ServerMessageVoiceRequest {
    /// A value with its required members.
    pub fn new(text: impl Into<String>, sample_rate: impl Into<Number>) -> Self {
        ServerMessageVoiceRequest {
            text: text.into(),
            sample_rate: sample_rate.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageVoiceRequest = "vapi-servermessagevoicerequest-schema.json#", unstated, missed 0b11000000100, b"\x03\x08\x00\x00\x06\x00\x00\x05\x0a\x00\x09\x0b\x00\x00\x00\x00\x00\x04\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("voice-request");
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "call" => optional(call: OBJECT, with_call into Call);
        8 "chat" => optional(chat: OBJECT, with_chat into Chat);
        9 "text" => required(text: STRING, with_text into String);
        10 "sampleRate" => required(sample_rate: NUMBER, with_sample_rate into Number);
    }
    (assistant_version, text, sample_rate) (phone_number, timestamp, artifact, assistant, customer, call, chat)
}
