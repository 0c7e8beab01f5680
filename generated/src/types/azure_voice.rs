// @generated from vapi-azurevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{AzureVoiceId, ChunkPlan, FallbackPlan};

/// `AzureVoice`.
///
/// Schema: `vapi-azurevoice-schema.json#`
///
/// Always written with `provider`: `"azure"`.
#[derive(Clone)]
pub struct AzureVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: AzureVoiceId,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `speed`, at most 2, at least 0.5.
    pub speed: Option<Number>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl AzureVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<AzureVoiceId>) -> Self {
        AzureVoice {
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
    AzureVoice = "vapi-azurevoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x00\x00\x00\x00\x05\x00\x03\x06\x00\x02\x04\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("azure");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into AzureVoiceId);
        3 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
        4 "speed" => optional(speed: NUMBER, with_speed into Number);
        5 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackPlan);
    }
    (voice_id) (caching_enabled, chunk_plan, speed, fallback_plan)
}
