// @generated from vapi-servermessagesessiondeleted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber, Session,
};

/// Reports that a session has been deleted.
///
/// Schema: `vapi-servermessagesessiondeleted-schema.json#`
///
/// Always written with `type`: `"session.deleted"`.
#[derive(Clone)]
pub struct ServerMessageSessionDeleted {
    /// `phoneNumber`.
    pub phone_number: Option<PhoneNumber>,
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
    /// `session`, required.
    pub session: Box<Session>,
    _extra: Extra,
}

impl ServerMessageSessionDeleted {
    /// A value with its required members.
    pub fn new(session: impl Into<Session>) -> Self {
        ServerMessageSessionDeleted {
            session: Box::new(session.into()),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageSessionDeleted = "vapi-servermessagesessiondeleted-schema.json#", unstated, missed 0b100000010, b"\x02\x07\x00\x00\x05\x00\x00\x04\x09\x00\x08\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("session.deleted");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        4 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "call" => optional(call: OBJECT, with_call into Call);
        7 "chat" => optional(chat: OBJECT, with_chat into Chat);
        8 "session" => required(session: OBJECT, with_session into Session);
    }
    (session) (phone_number, timestamp, artifact, assistant, customer, call, chat)
}
