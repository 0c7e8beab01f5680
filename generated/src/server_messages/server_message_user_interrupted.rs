// @generated from vapi-servermessageuserinterrupted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
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
    ServerMessageUserInterrupted = "vapi-servermessageuserinterrupted-schema.json#", unstated, missed 0b10, b"\x02\x08\x00\x00\x06\x00\x00\x05\x00\x00\x09\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\
        \x01\x00\x00\x00\x00\x00\x03\x07" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("user-interrupted");
        2 "turnId" => optional(turn_id: STRING, with_turn_id into String);
        3 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        4 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        5 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        6 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        7 "call" => optional(call: OBJECT, with_call into Call);
        8 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    () (phone_number, turn_id, timestamp, artifact, assistant, customer, call, chat)
}
