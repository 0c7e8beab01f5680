// @generated from vapi-fallbacktavusvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{ChunkPlan, TavusConversationProperties, TavusVoiceId};

/// `FallbackTavusVoice`.
///
/// Schema: `vapi-fallbacktavusvoice-schema.json#`
///
/// Always written with `provider`: `"tavus"`.
#[derive(Clone)]
pub struct FallbackTavusVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: TavusVoiceId,
    /// `personaId`.
    pub persona_id: Option<String>,
    /// `callbackUrl`.
    pub callback_url: Option<String>,
    /// `conversationName`.
    pub conversation_name: Option<String>,
    /// `conversationalContext`.
    pub conversational_context: Option<String>,
    /// `customGreeting`.
    pub custom_greeting: Option<String>,
    /// `properties`.
    pub properties: Option<Box<TavusConversationProperties>>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackTavusVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<TavusVoiceId>) -> Self {
        FallbackTavusVoice {
            voice_id: voice_id.into(),
            ..Field::empty()
        }
    }

    /// Returns `cachingEnabled`, or the schema's default for it: `true`.
    pub fn caching_enabled_or_default(&self) -> bool {
        self.caching_enabled.as_ref().copied().unwrap_or(true)
    }
}

object! {
    FallbackTavusVoice = "vapi-fallbacktavusvoice-schema.json#", unstated, missed 0b110, b"\x00\x06\x00\x01\x00\x00\x00\x00\x00\x00\x04\x00\x05\x00\x00\x07\x08\x00\x00\x00\x00\x00\x09\x00\
        \x00\x00\x03\x00\x00\x02\x0a\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("tavus");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into TavusVoiceId);
        3 "personaId" => optional(persona_id: STRING, with_persona_id into String);
        4 "callbackUrl" => optional(callback_url: STRING, with_callback_url into String);
        5 "conversationName" => optional(conversation_name: STRING, with_conversation_name into String);
        6 "conversationalContext" => optional(conversational_context: STRING, with_conversational_context into String);
        7 "customGreeting" => optional(custom_greeting: STRING, with_custom_greeting into String);
        8 "properties" => optional(properties: OBJECT, with_properties into TavusConversationProperties);
        9 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, persona_id, callback_url, conversation_name, conversational_context, custom_greeting, properties, chunk_plan)
}
