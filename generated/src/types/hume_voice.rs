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
}

object! {
    HumeVoice = "vapi-humevoice-schema.json#", unstated, missed 0b1010, b"\x00\x05\x00\x01\x03\x00\x00\x00\x00\x07\x04\x08\x00\x02\x06\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("hume");
        2 "model" => optional(model: STRING);
        3 "voiceId" => required(voice_id: STRING);
        4 "isCustomHumeVoice" => optional(is_custom_hume_voice: BOOLEAN);
        5 "chunkPlan" => optional(chunk_plan: OBJECT);
        6 "description" => optional(description: STRING);
        7 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
    (voice_id) (caching_enabled, model, is_custom_hume_voice, chunk_plan, description, fallback_plan)
}
