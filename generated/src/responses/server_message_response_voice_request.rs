// @generated from vapi-servermessageresponsevoicerequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `ServerMessageResponseVoiceRequest`.
///
/// Schema: `vapi-servermessageresponsevoicerequest-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ServerMessageResponseVoiceRequest {
    /// `data`, required.
    pub data: String,
    _extra: Extra,
}

impl ServerMessageResponseVoiceRequest {
    /// A value with its required members.
    pub fn new(data: impl Into<String>) -> Self {
        ServerMessageResponseVoiceRequest {
            data: data.into(),
            ..ServerMessageResponseVoiceRequest::empty()
        }
    }

    fn empty() -> Self {
        ServerMessageResponseVoiceRequest {
            data: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    SERVER_MESSAGE_RESPONSE_VOICE_REQUEST: ServerMessageResponseVoiceRequest = "vapi-servermessageresponsevoicerequest-schema.json#", unstated, [2] {
        0 "data" => required(data: STRING);
    }
}
