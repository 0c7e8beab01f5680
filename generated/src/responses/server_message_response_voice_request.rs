// @generated from vapi-servermessageresponsevoicerequest-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// Answers a `voice-request`, where the audio itself is not the body.
///
/// Answers [`ServerMessageVoiceRequest`](crate::server_messages::ServerMessageVoiceRequest).
///
/// Schema: `vapi-servermessageresponsevoicerequest-schema.json#`
#[derive(Clone)]
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
            ..Field::empty()
        }
    }
}

object! {
    ServerMessageResponseVoiceRequest = "vapi-servermessageresponsevoicerequest-schema.json#", unstated, missed 0b1, b"" {
        0 "data" => required(data: STRING, with_data into String);
    }
    (data) ()
}
