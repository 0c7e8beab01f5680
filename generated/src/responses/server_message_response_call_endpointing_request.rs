// @generated from vapi-servermessageresponsecallendpointingrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// Answers a `call.endpointing.request`: how long to wait for the caller to go on.
///
/// Answers [`ServerMessageCallEndpointingRequest`](crate::server_messages::ServerMessageCallEndpointingRequest).
///
/// Schema: `vapi-servermessageresponsecallendpointingrequest-schema.json#`
#[derive(Clone)]
pub struct ServerMessageResponseCallEndpointingRequest {
    /// `timeoutSeconds`, required, at most 15, at least 0.
    pub timeout_seconds: Number,
    _extra: Extra,
}

impl ServerMessageResponseCallEndpointingRequest {
    /// A value with its required members.
    pub fn new(timeout_seconds: impl Into<Number>) -> Self {
        ServerMessageResponseCallEndpointingRequest {
            timeout_seconds: timeout_seconds.into(),
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageResponseCallEndpointingRequest = "vapi-servermessageresponsecallendpointingrequest-schema.json#", unstated, missed 0b1, b"" {
        0 "timeoutSeconds" => required(timeout_seconds: NUMBER, with_timeout_seconds into Number);
    }
    (timeout_seconds) ()
}
