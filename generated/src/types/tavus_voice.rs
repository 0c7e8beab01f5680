// @generated from vapi-tavusvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{
    ChunkPlan, FallbackPlan, TavusConversationProperties, TavusVoiceVoiceId,
};

/// `TavusVoice`.
///
/// Schema: `vapi-tavusvoice-schema.json#`
///
/// Always written with `provider`: `"tavus"`.
#[derive(Clone, PartialEq)]
pub struct TavusVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: TavusVoiceVoiceId,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
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
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl TavusVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<TavusVoiceVoiceId>) -> Self {
        TavusVoice {
            voice_id: voice_id.into(),
            ..TavusVoice::empty()
        }
    }

    fn empty() -> Self {
        TavusVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            chunk_plan: None,
            persona_id: None,
            callback_url: None,
            conversation_name: None,
            conversational_context: None,
            custom_greeting: None,
            properties: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    TAVUS_VOICE: TavusVoice = "vapi-tavusvoice-schema.json#", unstated, [32] {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("tavus");
        2 "voiceId" => required(voice_id: STRING);
        3 "chunkPlan" => optional(chunk_plan: OBJECT);
        4 "personaId" => optional(persona_id: STRING);
        5 "callbackUrl" => optional(callback_url: STRING);
        6 "conversationName" => optional(conversation_name: STRING);
        7 "conversationalContext" => optional(conversational_context: STRING);
        8 "customGreeting" => optional(custom_greeting: STRING);
        9 "properties" => optional(properties: OBJECT);
        10 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
