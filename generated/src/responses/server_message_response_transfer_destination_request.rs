// @generated from vapi-servermessageresponsetransferdestinationrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{Destination, McpToolMessage};

/// Answers a `transfer-destination-request`: where the call goes, and what is said before.
///
/// Answers [`ServerMessageTransferDestinationRequest`](crate::server_messages::ServerMessageTransferDestinationRequest).
///
/// Schema: `vapi-servermessageresponsetransferdestinationrequest-schema.json#`
#[derive(Clone)]
pub struct ServerMessageResponseTransferDestinationRequest {
    /// `destination`.
    pub destination: Option<Destination>,
    /// `message`.
    pub message: Option<McpToolMessage>,
    /// `error`.
    pub error: Option<String>,
    _extra: Extra,
}

impl ServerMessageResponseTransferDestinationRequest {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ServerMessageResponseTransferDestinationRequest {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ServerMessageResponseTransferDestinationRequest = "vapi-servermessageresponsetransferdestinationrequest-schema.json#", unstated, missed 0b0, b"" {
        0 "destination" => optional(destination: OBJECT, with_destination into Destination);
        1 "message" => optional(message: OBJECT, with_message into McpToolMessage);
        2 "error" => optional(error: STRING, with_error into String);
    }
    () (destination, message, error)
}
