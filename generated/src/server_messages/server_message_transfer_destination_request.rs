// @generated from vapi-servermessagetransferdestinationrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// Asks your server where to transfer the call, when the assistant called a transfer tool without a destination.
///
/// Answered by [`ServerMessageResponseTransferDestinationRequest`](crate::responses::ServerMessageResponseTransferDestinationRequest).
///
/// Schema: `vapi-servermessagetransferdestinationrequest-schema.json#`
///
/// Always written with `type`: `"transfer-destination-request"`.
#[derive(Clone)]
pub struct ServerMessageTransferDestinationRequest {
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
    _extra: Extra,
}

impl ServerMessageTransferDestinationRequest {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ServerMessageTransferDestinationRequest {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ServerMessageTransferDestinationRequest = "vapi-servermessagetransferdestinationrequest-schema.json#", unstated, missed 0b10, b"\x02\x03\x07\x00\x05\x00\x00\x04\x01\x00\x08\x00\x00\x00\x00\x06" {
        0 "phoneNumber" => optional(phone_number: OBJECT, with_phone_number into PhoneNumber);
        1 "type" => constant("transfer-destination-request");
        2 "timestamp" => optional(timestamp: NUMBER, with_timestamp into Number);
        3 "artifact" => optional(artifact: OBJECT, with_artifact into Artifact);
        4 "assistant" => optional(assistant: OBJECT, with_assistant into CreateAssistantDto);
        5 "customer" => optional(customer: OBJECT, with_customer into CreateCustomerDto);
        6 "call" => optional(call: OBJECT, with_call into Call);
        7 "chat" => optional(chat: OBJECT, with_chat into Chat);
    }
    () (phone_number, timestamp, artifact, assistant, customer, call, chat)
}
