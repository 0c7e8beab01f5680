// @generated from vapi-clientinboundmessagesay-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// Makes the assistant speak a given text, and can end the call after it.
///
/// Schema: `vapi-clientinboundmessagesay-schema.json#`
///
/// Always written with `type`: `"say"`.
#[derive(Clone)]
pub struct ClientInboundMessageSay {
    /// `interruptAssistantEnabled`, default `false`.
    pub interrupt_assistant_enabled: Option<bool>,
    /// `content`.
    pub content: Option<String>,
    /// `endCallAfterSpoken`.
    pub end_call_after_spoken: Option<bool>,
    /// `interruptionsEnabled`.
    pub interruptions_enabled: Option<bool>,
    _extra: Extra,
}

impl ClientInboundMessageSay {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `interruptAssistantEnabled`, or the schema's default for it: `false`.
    pub fn interrupt_assistant_enabled_or_default(&self) -> bool {
        self.interrupt_assistant_enabled.as_ref().copied().unwrap_or(false)
    }
}

impl Default for ClientInboundMessageSay {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ClientInboundMessageSay = "vapi-clientinboundmessagesay-schema.json#", unstated, missed 0b1, b"\x01\x05\x00\x00\x00\x03\x00\x00\x00\x02\x00\x00\x04\x00\x00\x00" {
        0 "type" => optional_constant("say");
        1 "interruptAssistantEnabled" => optional(interrupt_assistant_enabled: BOOLEAN, with_interrupt_assistant_enabled plain bool);
        2 "content" => optional(content: STRING, with_content into String);
        3 "endCallAfterSpoken" => optional(end_call_after_spoken: BOOLEAN, with_end_call_after_spoken plain bool);
        4 "interruptionsEnabled" => optional(interruptions_enabled: BOOLEAN, with_interruptions_enabled plain bool);
    }
    () (interrupt_assistant_enabled, content, end_call_after_spoken, interruptions_enabled)
}
