// @generated from vapi-servermessageresponsecallendpointingrequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `ServerMessageResponseCallEndpointingRequest`.
///
/// Schema: `vapi-servermessageresponsecallendpointingrequest-schema.json#`
#[derive(Clone, PartialEq)]
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
            ..ServerMessageResponseCallEndpointingRequest::empty()
        }
    }

    fn empty() -> Self {
        ServerMessageResponseCallEndpointingRequest {
            timeout_seconds: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    SERVER_MESSAGE_RESPONSE_CALL_ENDPOINTING_REQUEST: ServerMessageResponseCallEndpointingRequest = "vapi-servermessageresponsecallendpointingrequest-schema.json#", unstated, [2] {
        0 "timeoutSeconds" => required(timeout_seconds: NUMBER);
    }
}
