// @generated from vapi-servermessageuserinterrupted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, OrNull};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// Reports that the caller interrupted the assistant.
///
/// Schema: `vapi-servermessageuserinterrupted-schema.json#`
///
/// Always written with `type`: `"user-interrupted"`.
#[derive(Clone)]
pub struct ServerMessageUserInterrupted {
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
    _extra: Extra,
}

impl ServerMessageUserInterrupted {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ServerMessageUserInterrupted {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ServerMessageUserInterrupted = "vapi-servermessageuserinterrupted-schema.json#", unstated, missed 0b100, b"\x03\x09\x00\x00\x07\x00\x00\x06\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x05\x00\x00\x00\x02\x00\x00\
        \x01\x00\x00\x00\x00\x00\x04\x08" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        2 "type" => constant("user-interrupted");
        3 "turnId" => optional(turn_id: STRING, with_turn_id into String);
        4 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        5 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        6 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        7 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        8 "call" => optional(call: OBJECT, with_call into Call);
        9 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    (assistant_version) (phone_number, turn_id, timestamp, artifact, assistant, customer, call, chat)
}
