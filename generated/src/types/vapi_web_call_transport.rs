// @generated from vapi-vapiwebcalltransport-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ConversationType;

/// `VapiWebCallTransport`.
///
/// Schema: `vapi-vapiwebcalltransport-schema.json#`
///
/// Always written with `provider`: `"daily"`.
#[derive(Clone)]
pub struct VapiWebCallTransport {
    /// `conversationType`, default `voice`.
    pub conversation_type: Option<ConversationType>,
    /// `roomDeleteOnUserLeaveEnabled`, default `true`.
    pub room_delete_on_user_leave_enabled: Option<bool>,
    /// `callUrl`.
    pub call_url: Option<String>,
    /// `callSipUri`.
    pub call_sip_uri: Option<String>,
    _extra: Extra,
}

impl VapiWebCallTransport {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `conversationType`, or the schema's default for it: `voice`.
    pub fn conversation_type_or_default(&self) -> ConversationType {
        self.conversation_type.as_ref().cloned().unwrap_or(ConversationType::Voice)
    }

    /// Returns `roomDeleteOnUserLeaveEnabled`, or the schema's default for it: `true`.
    pub fn room_delete_on_user_leave_enabled_or_default(&self) -> bool {
        self.room_delete_on_user_leave_enabled.as_ref().copied().unwrap_or(true)
    }
}

impl Default for VapiWebCallTransport {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    VapiWebCallTransport = "vapi-vapiwebcalltransport-schema.json#", unstated, missed 0b10, b"\x00\x00\x04\x05\x00\x00\x00\x00\x00\x03\x00\x00\x00\x02\x00\x01" {
        0 "conversationType" => optional(conversation_type: STRING, with_conversation_type into ConversationType);
        1 "provider" => constant("daily");
        2 "roomDeleteOnUserLeaveEnabled" => optional(room_delete_on_user_leave_enabled: BOOLEAN, with_room_delete_on_user_leave_enabled plain bool);
        3 "callUrl" => optional(call_url: STRING, with_call_url into String);
        4 "callSipUri" => optional(call_sip_uri: STRING, with_call_sip_uri into String);
    }
    () (conversation_type, room_delete_on_user_leave_enabled, call_url, call_sip_uri)
}
