// @generated from vapi-servermessagemodeloutput-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ServerMessageModelOutput`.
///
/// Schema: `vapi-servermessagemodeloutput-schema.json#`
///
/// Always written with `type`: `"model-output"`.
#[derive(Clone, PartialEq)]
pub struct ServerMessageModelOutput {
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
    /// `output`, required.
    pub output: BTreeMap<String, Value>,
    _extra: Extra,
}

impl ServerMessageModelOutput {
    /// A value with its required members.
    pub fn new(output: impl Into<BTreeMap<String, Value>>) -> Self {
        ServerMessageModelOutput {
            output: output.into(),
            ..ServerMessageModelOutput::empty()
        }
    }

    fn empty() -> Self {
        ServerMessageModelOutput {
            output: Field::empty(),
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

object! {
    SERVER_MESSAGE_MODEL_OUTPUT: ServerMessageModelOutput = "vapi-servermessagemodeloutput-schema.json#", unstated, [32] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("model-output");
        2 "turnId" => optional(turn_id: STRING);
        3 "timestamp" => optional(timestamp: NUMBER);
        4 "artifact" => optional(artifact: OBJECT);
        5 "assistant" => optional(assistant: OBJECT);
        6 "customer" => optional(customer: OBJECT);
        7 "call" => optional(call: OBJECT);
        8 "chat" => optional(chat: OBJECT);
        9 "output" => required(output: OBJECT);
    }
}
