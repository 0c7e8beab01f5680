// @generated from vapi-servermessagetransferdestinationrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::{
    Artifact, Call, Chat, CreateAssistantDto, CreateCustomerDto, PhoneNumber,
};

/// `ServerMessageTransferDestinationRequest`.
///
/// Schema: `vapi-servermessagetransferdestinationrequest-schema.json#`
///
/// Always written with `type`: `"transfer-destination-request"`.
#[derive(Clone, PartialEq)]
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
        ServerMessageTransferDestinationRequest::empty()
    }

    fn empty() -> Self {
        ServerMessageTransferDestinationRequest {
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

impl Default for ServerMessageTransferDestinationRequest {
    fn default() -> Self {
        ServerMessageTransferDestinationRequest::empty()
    }
}

object! {
    SERVER_MESSAGE_TRANSFER_DESTINATION_REQUEST: ServerMessageTransferDestinationRequest = "vapi-servermessagetransferdestinationrequest-schema.json#", unstated, [16] {
        0 "phoneNumber" => optional(phone_number: OBJECT);
        1 "type" => constant("transfer-destination-request");
        2 "timestamp" => optional(timestamp: NUMBER);
        3 "artifact" => optional(artifact: OBJECT);
        4 "assistant" => optional(assistant: OBJECT);
        5 "customer" => optional(customer: OBJECT);
        6 "call" => optional(call: OBJECT);
        7 "chat" => optional(chat: OBJECT);
    }
}
