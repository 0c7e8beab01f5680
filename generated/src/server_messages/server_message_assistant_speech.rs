// @generated from vapi-servermessageassistantspeech-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber, Source,
    Timing,
};

/// Reports the words that the assistant speaks, in step with the audio, so that captions can follow.
///
/// Schema: `vapi-servermessageassistantspeech-schema.json#`
///
/// Always written with `type`: `"assistant.speechStarted"`.
#[derive(Clone)]
pub struct ServerMessageAssistantSpeech {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `text`, required.
    pub text: String,
    /// `turn`.
    pub turn: Option<Number>,
    /// `source`.
    pub source: Option<Source>,
    /// `timing`.
    pub timing: Option<Timing>,
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
    _extra: Extra,
}

impl ServerMessageAssistantSpeech {
    /// A value with its required members.
    pub fn new(text: impl Into<String>) -> Self {
        ServerMessageAssistantSpeech {
            text: text.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageAssistantSpeech = "vapi-servermessageassistantspeech-schema.json#", unstated, missed 0b1100, b"\x03\x0c\x00\x00\x0a\x00\x00\x04\x09\x00\x0d\x00\x00\x00\x00\x00\x00\x08\x00\x00\x00\x02\x05\x00\
        \x01\x00\x00\x00\x07\x06\x00\x0b" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("assistant.speechStarted");
        3 "text" => required(text: STRING, with_text into String);
        4 "turn" => optional(turn: NUMBER, with_turn into Number);
        5 "source" => optional(source: STRING, with_source into Source);
        6 "timing" => optional(timing: OBJECT, with_timing into Timing);
        7 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        8 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        9 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        10 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        11 "call" => optional(call: OBJECT, with_call into Call);
        12 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    (assistant_version, text) (phone_number, turn, source, timing, timestamp, artifact, assistant, customer, call, chat)
}
