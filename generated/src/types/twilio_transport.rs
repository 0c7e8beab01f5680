// @generated from vapi-twiliotransport-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ConversationType;

/// `TwilioTransport`.
///
/// Schema: `vapi-twiliotransport-schema.json#`
///
/// Always written with `provider`: `"twilio"`.
#[derive(Clone)]
pub struct TwilioTransport {
    /// `conversationType`, default `voice`.
    pub conversation_type: Option<ConversationType>,
    /// `accountSid`.
    pub account_sid: Option<String>,
    /// `callSid`.
    pub call_sid: Option<String>,
    /// `callToken`.
    pub call_token: Option<String>,
    /// `forwardedFrom`.
    pub forwarded_from: Option<String>,
    _extra: Extra,
}

impl TwilioTransport {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `conversationType`, or the schema's default for it: `voice`.
    pub fn conversation_type_or_default(&self) -> ConversationType {
        self.conversation_type.as_ref().cloned().unwrap_or(ConversationType::Voice)
    }
}

impl Default for TwilioTransport {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    TwilioTransport = "vapi-twiliotransport-schema.json#", unstated, missed 0b10, b"\x00\x00\x04\x06\x00\x00\x00\x00\x00\x05\x00\x03\x00\x02\x00\x01" {
        0 "conversationType" => optional(conversation_type: STRING, with_conversation_type into ConversationType);
        1 "provider" => constant("twilio");
        2 "accountSid" => optional(account_sid: STRING, with_account_sid into String);
        3 "callSid" => optional(call_sid: STRING, with_call_sid into String);
        4 "callToken" => optional(call_token: STRING, with_call_token into String);
        5 "forwardedFrom" => optional(forwarded_from: STRING, with_forwarded_from into String);
    }
    () (conversation_type, account_sid, call_sid, call_token, forwarded_from)
}
