// @generated from vapi-clientinboundmessageaddmessage-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::OpenAiMessage;

/// Adds a turn to the conversation, and can make the assistant answer it at once.
///
/// Schema: `vapi-clientinboundmessageaddmessage-schema.json#`
///
/// Always written with `type`: `"add-message"`.
#[derive(Clone)]
pub struct ClientInboundMessageAddMessage {
    /// `message`, required.
    pub message: Box<OpenAiMessage>,
    /// `triggerResponseEnabled`, default `true`.
    pub trigger_response_enabled: Option<bool>,
    _extra: Extra,
}

impl ClientInboundMessageAddMessage {
    /// A value with its required members.
    pub fn new(message: impl Into<Box<OpenAiMessage>>) -> Self {
        ClientInboundMessageAddMessage {
            message: message.into(),
            ..Field::empty()
        }
    }
}

object! {
    ClientInboundMessageAddMessage = "vapi-clientinboundmessageaddmessage-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("add-message");
        1 "message" => required(message: OBJECT);
        2 "triggerResponseEnabled" => optional(trigger_response_enabled: BOOLEAN);
    }
    (message) (trigger_response_enabled)
}
