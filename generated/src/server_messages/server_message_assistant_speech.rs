// @generated from vapi-servermessageassistantspeech-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
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
    ServerMessageAssistantSpeech = "vapi-servermessageassistantspeech-schema.json#", unstated, missed 0b110, b"\x02\x0b\x00\x00\x09\x00\x00\x03\x08\x00\x0c\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x04\x00\x00\
        \x01\x00\x00\x00\x06\x05\x00\x0a" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("assistant.speechStarted");
        2 "text" => required(text: STRING, with_text into String);
        3 "turn" => optional(turn: NUMBER, with_turn into Number);
        4 "source" => optional(source: STRING, with_source into Source);
        5 "timing" => optional(timing: OBJECT, with_timing into Timing);
        6 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        7 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        8 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        9 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        10 "call" => optional(call: OBJECT, with_call into Call);
        11 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    (text) (phone_number, turn, source, timing, timestamp, artifact, assistant, customer, call, chat)
}
