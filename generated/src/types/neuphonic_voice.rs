// @generated from vapi-neuphonicvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, FallbackPlan, NeuphonicVoiceModel};
use serde_json::Value;
use std::collections::BTreeMap;

/// `NeuphonicVoice`.
///
/// Schema: `vapi-neuphonicvoice-schema.json#`
///
/// Always written with `provider`: `"neuphonic"`.
#[derive(Clone)]
pub struct NeuphonicVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `model`.
    pub model: Option<NeuphonicVoiceModel>,
    /// `language`, required.
    pub language: BTreeMap<String, Value>,
    /// `speed`, at most 2, at least 0.25.
    pub speed: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl NeuphonicVoice {
    /// A value with its required members.
    pub fn new(
        voice_id: impl Into<String>,
        language: impl IntoIterator<Item = (impl Into<String>, Value)>,
    ) -> Self {
        NeuphonicVoice {
            voice_id: voice_id.into(),
            language: language
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            ..Field::empty()
        }
    }

    /// Returns `cachingEnabled`, or the schema's default for it: `true`.
    pub fn caching_enabled_or_default(&self) -> bool {
        self.caching_enabled.as_ref().copied().unwrap_or(true)
    }
}

object! {
    NeuphonicVoice = "vapi-neuphonicvoice-schema.json#", unstated, missed 0b10110, b"\x00\x00\x00\x01\x04\x00\x00\x05\x06\x00\x03\x08\x00\x02\x07\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("neuphonic");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into String);
        3 "model" => optional(model: STRING, with_model into NeuphonicVoiceModel);
        4 "language" => required(language: OBJECT, with_language map Value);
        5 "speed" => optional(speed: NUMBER, with_speed into Number);
        6 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
        7 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackPlan);
    }
    (voice_id, language) (caching_enabled, model, speed, chunk_plan, fallback_plan)
}
