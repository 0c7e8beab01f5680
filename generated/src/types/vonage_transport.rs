// @generated from vapi-vonagetransport-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ConversationType;

/// `VonageTransport`.
///
/// Schema: `vapi-vonagetransport-schema.json#`
///
/// Always written with `provider`: `"vonage"`.
#[derive(Clone)]
pub struct VonageTransport {
    /// `conversationType`, default `voice`.
    pub conversation_type: Option<ConversationType>,
    /// `conversationUUID`.
    pub conversation_uuid: Option<String>,
    /// `callUUID`.
    pub call_uuid: Option<String>,
    _extra: Extra,
}

impl VonageTransport {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `conversationType`, or the schema's default for it: `voice`.
    pub fn conversation_type_or_default(&self) -> ConversationType {
        self.conversation_type.as_ref().cloned().unwrap_or(ConversationType::Voice)
    }
}

impl Default for VonageTransport {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    VonageTransport = "vapi-vonagetransport-schema.json#", unstated, missed 0b10, b"" {
        0 "conversationType" => optional(conversation_type: STRING, with_conversation_type into ConversationType);
        1 "provider" => constant("vonage");
        2 "conversationUUID" => optional(conversation_uuid: STRING, with_conversation_uuid into String);
        3 "callUUID" => optional(call_uuid: STRING, with_call_uuid into String);
    }
    () (conversation_type, conversation_uuid, call_uuid)
}
