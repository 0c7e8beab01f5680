// @generated from vapi-vapisiptransport-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::ConversationType;

/// `VapiSipTransport`.
///
/// Schema: `vapi-vapisiptransport-schema.json#`
///
/// Always written with `provider`: `"vapi.sip"`.
#[derive(Clone)]
pub struct VapiSipTransport {
    /// `conversationType`, default `voice`.
    pub conversation_type: Option<ConversationType>,
    /// `dialTimeout`, at most 600, at least 1, default `60`.
    pub dial_timeout: Option<Number>,
    /// `sbcCallSid`.
    pub sbc_call_sid: Option<String>,
    /// `callSid`.
    pub call_sid: Option<String>,
    _extra: Extra,
}

impl VapiSipTransport {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `conversationType`, or the schema's default for it: `voice`.
    pub fn conversation_type_or_default(&self) -> ConversationType {
        self.conversation_type.as_ref().cloned().unwrap_or(ConversationType::Voice)
    }

    /// Returns `dialTimeout`, or the schema's default for it: `60`.
    pub fn dial_timeout_or_default(&self) -> f64 {
        self.dial_timeout.as_ref().map_or(60.0, |number| number.as_f64())
    }
}

impl Default for VapiSipTransport {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    VapiSipTransport = "vapi-vapisiptransport-schema.json#", unstated, missed 0b10, b"\x03\x00\x05\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x01" {
        0 "conversationType" => optional(conversation_type: STRING, with_conversation_type into ConversationType);
        1 "provider" => constant("vapi.sip");
        2 "dialTimeout" => optional(dial_timeout: NUMBER, with_dial_timeout into Number);
        3 "sbcCallSid" => optional(sbc_call_sid: STRING, with_sbc_call_sid into String);
        4 "callSid" => optional(call_sid: STRING, with_call_sid into String);
    }
    () (conversation_type, dial_timeout, sbc_call_sid, call_sid)
}
