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
    pub fn new(message: impl Into<OpenAiMessage>) -> Self {
        MessageAddHookAction {
            message: Box::new(message.into()),
            ..Field::empty()
        }
    }

    /// Returns `triggerResponseEnabled`, or the schema's default for it: `true`.
    pub fn trigger_response_enabled_or_default(&self) -> bool {
        self.trigger_response_enabled.as_ref().copied().unwrap_or(true)
    }
}

object! {
    MessageAddHookAction = "vapi-messageaddhookaction-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("message.add");
        1 "message" => required(message: OBJECT, with_message into OpenAiMessage);
        2 "triggerResponseEnabled" => optional(trigger_response_enabled: BOOLEAN, with_trigger_response_enabled plain bool);
    }
    (message) (trigger_response_enabled)
}
