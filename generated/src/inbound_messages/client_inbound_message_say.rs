// @generated from vapi-clientinboundmessagesay-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `ClientInboundMessageSay`.
///
/// Schema: `vapi-clientinboundmessagesay-schema.json#`
///
/// Always written with `type`: `"say"`.
#[derive(Clone, PartialEq)]
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
        ClientInboundMessageSay::empty()
    }

    fn empty() -> Self {
        ClientInboundMessageSay {
            interrupt_assistant_enabled: None,
            content: None,
            end_call_after_spoken: None,
            interruptions_enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ClientInboundMessageSay {
    fn default() -> Self {
        ClientInboundMessageSay::empty()
    }
}

object! {
    CLIENT_INBOUND_MESSAGE_SAY: ClientInboundMessageSay = "vapi-clientinboundmessagesay-schema.json#", unstated, [16] {
        0 "type" => optional_constant("say");
        1 "interruptAssistantEnabled" => optional(interrupt_assistant_enabled: BOOLEAN);
        2 "content" => optional(content: STRING);
        3 "endCallAfterSpoken" => optional(end_call_after_spoken: BOOLEAN);
        4 "interruptionsEnabled" => optional(interruptions_enabled: BOOLEAN);
    }
}
