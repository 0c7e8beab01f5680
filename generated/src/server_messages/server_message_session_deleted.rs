// @generated from vapi-servermessagesessiondeleted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber, Session,
};

/// `ServerMessageSessionDeleted`.
///
/// Schema: `vapi-servermessagesessiondeleted-schema.json#`
///
/// Always written with `type`: `"session.deleted"`.
#[derive(Clone, PartialEq)]
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
    pub fn new(session: impl Into<Box<Session>>) -> Self {
        ServerMessageSessionDeleted {
            session: session.into(),
            ..ServerMessageSessionDeleted::empty()
        }
    }

    fn empty() -> Self {
        ServerMessageSessionDeleted {
            session: Field::empty(),
            phone_number: None,
            timestamp: None,
            artifact: None,
            assistant: None,
            customer: None,
            call: None,
            chat: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    SERVER_MESSAGE_SESSION_DELETED: ServerMessageSessionDeleted = "vapi-servermessagesessiondeleted-schema.json#", unstated, [32] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("session.deleted");
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "artifact" => optional(artifact: OBJECT);
        4 "assistant" => optional(assistant: OBJECT);
        5 "customer" => optional(customer: OBJECT);
        6 "call" => optional(call: OBJECT);
        7 "chat" => optional(chat: OBJECT);
        8 "session" => required(session: OBJECT);
    }
}
