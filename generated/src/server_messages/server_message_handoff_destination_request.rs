// @generated from vapi-servermessagehandoffdestinationrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// Asks your server which assistant or squad takes the conversation over, when the assistant called a handoff tool without a destination.
///
/// Answered by [`ServerMessageResponseHandoffDestinationRequest`](crate::responses::ServerMessageResponseHandoffDestinationRequest).
///
/// Schema: `vapi-servermessagehandoffdestinationrequest-schema.json#`
///
/// Always written with `type`: `"handoff-destination-request"`.
#[derive(Clone)]
pub struct ServerMessageHandoffDestinationRequest {
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
    /// `parameters`, required.
    pub parameters: BTreeMap<String, Value>,
    _extra: Extra,
}

impl ServerMessageHandoffDestinationRequest {
    /// A value with its required members.
    pub fn new(
        parameters: impl IntoIterator<Item = (impl Into<String>, Value)>,
    ) -> Self {
        ServerMessageHandoffDestinationRequest {
            parameters: parameters
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageHandoffDestinationRequest = "vapi-servermessagehandoffdestinationrequest-schema.json#", unstated, missed 0b100000010, b"\x02\x07\x09\x00\x05\x00\x00\x04\x00\x00\x08\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\
        \x01\x00\x00\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("handoff-destination-request");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        4 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "call" => optional(call: OBJECT, with_call into Call);
        7 "chat" => optional(chat: OBJECT, with_chat into Chat);
        8 "parameters" => required(parameters: OBJECT, with_parameters map Value);
    }
    (parameters) (phone_number, timestamp, artifact, assistant, customer, call, chat)
}
