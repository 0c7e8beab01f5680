// @generated from vapi-smallestaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    ChunkPlan, FallbackPlan, SmallestAiVoiceModel, SmallestAiVoiceVoiceId,
};

/// `SmallestAIVoice`.
///
/// Schema: `vapi-smallestaivoice-schema.json#`
///
/// Always written with `provider`: `"smallest-ai"`.
#[derive(Clone, PartialEq)]
pub struct SmallestAiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: SmallestAiVoiceVoiceId,
    /// `model`.
    pub model: Option<SmallestAiVoiceModel>,
    /// `speed`.
    pub speed: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl SmallestAiVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<SmallestAiVoiceVoiceId>) -> Self {
        SmallestAiVoice {
            voice_id: voice_id.into(),
            ..SmallestAiVoice::empty()
        }
    }

    fn empty() -> Self {
        SmallestAiVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            speed: None,
            chunk_plan: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    SMALLEST_AI_VOICE: SmallestAiVoice = "vapi-smallestaivoice-schema.json#", unstated, [16] {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("smallest-ai");
        2 "voiceId" => required(voice_id: STRING);
        3 "model" => optional(model: STRING);
        4 "speed" => optional(speed: NUMBER);
        5 "chunkPlan" => optional(chunk_plan: OBJECT);
        6 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
