// @generated from vapi-messageaddhookaction-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::OpenAiMessage;

/// `MessageAddHookAction`.
///
/// Schema: `vapi-messageaddhookaction-schema.json#`
///
/// Always written with `type`: `"message.add"`.
#[derive(Clone)]
pub struct MessageAddHookAction {
    /// `message`, required.
    pub message: Box<OpenAiMessage>,
    /// `triggerResponseEnabled`, default `true`.
    pub trigger_response_enabled: Option<bool>,
    _extra: Extra,
}

impl MessageAddHookAction {
    /// A value with its required members.
    pub fn new(message: impl Into<Box<OpenAiMessage>>) -> Self {
        MessageAddHookAction {
            message: message.into(),
            ..Field::empty()
        }
    }
}

object! {
    MessageAddHookAction = "vapi-messageaddhookaction-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("message.add");
        1 "message" => required(message: OBJECT);
        2 "triggerResponseEnabled" => optional(trigger_response_enabled: BOOLEAN);
    }
    (message) (trigger_response_enabled)
}
