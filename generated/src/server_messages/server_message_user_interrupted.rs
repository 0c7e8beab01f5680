// @generated from vapi-servermessageuserinterrupted-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// `ServerMessageUserInterrupted`.
///
/// Schema: `vapi-servermessageuserinterrupted-schema.json#`
///
/// Always written with `type`: `"user-interrupted"`.
#[derive(Clone, PartialEq)]
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
        ServerMessageUserInterrupted::empty()
    }

    fn empty() -> Self {
        ServerMessageUserInterrupted {
            phone_number: None,
            turn_id: None,
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

impl Default for ServerMessageUserInterrupted {
    fn default() -> Self {
        ServerMessageUserInterrupted::empty()
    }
}

object! {
    SERVER_MESSAGE_USER_INTERRUPTED: ServerMessageUserInterrupted = "vapi-servermessageuserinterrupted-schema.json#", unstated, [32] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("user-interrupted");
        2 "turnId" => optional(turn_id: STRING);
        3 "timestamp" => optional(timestamp: NUMBER);
        4 "artifact" => optional(artifact: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
        6 "customer" => optional(customer: OBJECT);
        7 "call" => optional(call: OBJECT);
        8 "chat" => optional(chat: OBJECT);
    }
}
