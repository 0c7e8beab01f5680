// @generated from vapi-servermessagemodeloutput-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
    TextOrObject,
};

/// Reports a piece of what the model writes: a token of text, or a tool call.
///
/// Schema: `vapi-servermessagemodeloutput-schema.json#`
///
/// Always written with `type`: `"model-output"`.
#[derive(Clone)]
pub struct ServerMessageModelOutput {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
    /// `turnId`.
    pub turn_id: Option<String>,
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
    /// The piece of output: a text, or an object such as a tool call.
    ///
    /// `output`, required.
    pub output: TextOrObject,
    _extra: Extra,
}

impl ServerMessageModelOutput {
    /// A value with its required members.
    pub fn new(output: impl Into<TextOrObject>) -> Self {
        ServerMessageModelOutput {
            output: output.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageModelOutput = "vapi-servermessagemodeloutput-schema.json#", unstated, missed 0b10000000100, b"\x03\x09\x00\x00\x07\x00\x00\x06\x00\x00\x0a\x00\x00\x00\x00\x0b\x00\x05\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x04\x08" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("model-output");
        3 "turnId" => optional(turn_id: STRING, with_turn_id into String);
        4 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        5 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        8 "call" => optional(call: OBJECT, with_call into Call);
        9 "chat" => optional(chat: OBJECT, with_chat into Chat);
        10 "output" => required(output: STRING | OBJECT, with_output into TextOrObject);
    }
    (assistant_version, output) (phone_number, turn_id, timestamp, artifact, assistant, customer, call, chat)
}
