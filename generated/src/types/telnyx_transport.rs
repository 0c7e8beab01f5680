// @generated from vapi-telnyxtransport-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ConversationType;

/// `TelnyxTransport`.
///
/// Schema: `vapi-telnyxtransport-schema.json#`
///
/// Always written with `provider`: `"telnyx"`.
#[derive(Clone)]
pub struct TelnyxTransport {
    /// `conversationType`, default `voice`.
    pub conversation_type: Option<ConversationType>,
    /// `callControlId`.
    pub call_control_id: Option<String>,
    /// `callLegId`.
    pub call_leg_id: Option<String>,
    /// `callSessionId`.
    pub call_session_id: Option<String>,
    _extra: Extra,
}

impl TelnyxTransport {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `conversationType`, or the schema's default for it: `voice`.
    pub fn conversation_type_or_default(&self) -> ConversationType {
        self.conversation_type.as_ref().cloned().unwrap_or(ConversationType::Voice)
    }
}

impl Default for TelnyxTransport {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    TelnyxTransport = "vapi-telnyxtransport-schema.json#", unstated, missed 0b10, b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04\x00\x03\x02\x05\x01" {
        0 "conversationType" => optional(conversation_type: STRING, with_conversation_type into ConversationType);
        1 "provider" => constant("telnyx");
        2 "callControlId" => optional(call_control_id: STRING, with_call_control_id into String);
        3 "callLegId" => optional(call_leg_id: STRING, with_call_leg_id into String);
        4 "callSessionId" => optional(call_session_id: STRING, with_call_session_id into String);
    }
    () (conversation_type, call_control_id, call_leg_id, call_session_id)
}
