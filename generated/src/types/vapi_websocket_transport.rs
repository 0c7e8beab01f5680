// @generated from vapi-vapiwebsockettransport-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{AudioFormat, ConversationType};

/// `VapiWebsocketTransport`.
///
/// Schema: `vapi-vapiwebsockettransport-schema.json#`
///
/// Always written with `provider`: `"vapi.websocket"`.
#[derive(Clone)]
pub struct VapiWebsocketTransport {
    /// `conversationType`, default `voice`.
    pub conversation_type: Option<ConversationType>,
    /// `audioFormat`.
    pub audio_format: Option<Box<AudioFormat>>,
    _extra: Extra,
}

impl VapiWebsocketTransport {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `conversationType`, or the schema's default for it: `voice`.
    pub fn conversation_type_or_default(&self) -> ConversationType {
        self.conversation_type.as_ref().cloned().unwrap_or(ConversationType::Voice)
    }
}

impl Default for VapiWebsocketTransport {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    VapiWebsocketTransport = "vapi-vapiwebsockettransport-schema.json#", unstated, missed 0b10, b"" {
        0 "conversationType" => optional(conversation_type: STRING, with_conversation_type into ConversationType);
        1 "provider" => constant("vapi.websocket");
        2 "audioFormat" => optional(audio_format: OBJECT, with_audio_format into AudioFormat);
    }
    () (conversation_type, audio_format)
}
