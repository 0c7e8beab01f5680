// @generated from vapi-servermessageresponsetransferdestinationrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    ClientMessageTransferUpdateDestination,
    ServerMessageResponseTransferDestinationRequestMessage,
};

/// `ServerMessageResponseTransferDestinationRequest`.
///
/// Schema: `vapi-servermessageresponsetransferdestinationrequest-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponseTransferDestinationRequest {
    /// `destination`.
    pub destination: Option<ClientMessageTransferUpdateDestination>,
    /// `message`.
    pub message: Option<ServerMessageResponseTransferDestinationRequestMessage>,
    /// `error`.
    pub error: Option<String>,
    _extra: Extra,
}

impl ServerMessageResponseTransferDestinationRequest {
    /// A value with no member set.
    pub fn new() -> Self {
        ServerMessageResponseTransferDestinationRequest::empty()
    }

    fn empty() -> Self {
        ServerMessageResponseTransferDestinationRequest {
            destination: None,
            message: None,
            error: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ServerMessageResponseTransferDestinationRequest {
    fn default() -> Self {
        ServerMessageResponseTransferDestinationRequest::empty()
    }
}

object! {
    SERVER_MESSAGE_RESPONSE_TRANSFER_DESTINATION_REQUEST: ServerMessageResponseTransferDestinationRequest = "vapi-servermessageresponsetransferdestinationrequest-schema.json#", unstated, [8] {
        0 "destination" => optional(destination: OBJECT);
        1 "message" => optional(message: OBJECT);
        2 "error" => optional(error: STRING);
    }
}
