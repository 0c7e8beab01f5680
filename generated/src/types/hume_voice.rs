// @generated from vapi-humevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{ChunkPlan, FallbackPlan, HumeVoiceModel};

/// `HumeVoice`.
///
/// Schema: `vapi-humevoice-schema.json#`
///
/// Always written with `provider`: `"hume"`.
#[derive(Clone)]
pub struct HumeVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `model`.
    pub model: Option<HumeVoiceModel>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `isCustomHumeVoice`.
    pub is_custom_hume_voice: Option<bool>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `description`.
    pub description: Option<String>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl HumeVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        HumeVoice {
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
    HumeVoice = "vapi-humevoice-schema.json#", unstated, missed 0b1010, b"\x00\x05\x00\x01\x03\x00\x00\x00\x00\x07\x04\x08\x00\x02\x06\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("hume");
        2 "model" => optional(model: STRING, with_model into HumeVoiceModel);
        3 "voiceId" => required(voice_id: STRING, with_voice_id into String);
        4 "isCustomHumeVoice" => optional(is_custom_hume_voice: BOOLEAN, with_is_custom_hume_voice plain bool);
        5 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
        6 "description" => optional(description: STRING, with_description into String);
        7 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackPlan);
    }
    (voice_id) (caching_enabled, model, is_custom_hume_voice, chunk_plan, description, fallback_plan)
}
