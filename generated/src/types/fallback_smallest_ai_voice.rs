// @generated from vapi-fallbacksmallestaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, SmallestAiVoiceId, SmallestAiVoiceModel};

/// `FallbackSmallestAIVoice`.
///
/// Schema: `vapi-fallbacksmallestaivoice-schema.json#`
///
/// Always written with `provider`: `"smallest-ai"`.
#[derive(Clone)]
pub struct FallbackSmallestAiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: SmallestAiVoiceId,
    /// `model`.
    pub model: Option<SmallestAiVoiceModel>,
    /// `speed`.
    pub speed: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackSmallestAiVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<SmallestAiVoiceId>) -> Self {
        FallbackSmallestAiVoice {
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
    FallbackSmallestAiVoice = "vapi-fallbacksmallestaivoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x04\x00\x00\x00\x05\x00\x03\x00\x00\x02\x06\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("smallest-ai");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into SmallestAiVoiceId);
        3 "model" => optional(model: STRING, with_model into SmallestAiVoiceModel);
        4 "speed" => optional(speed: NUMBER, with_speed into Number);
        5 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, model, speed, chunk_plan)
}
