// @generated from vapi-fallbacksesamevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ChunkPlan;

/// `FallbackSesameVoice`.
///
/// Schema: `vapi-fallbacksesamevoice-schema.json#`
///
/// Always written with `provider`: `"sesame"`.
///
/// Always written with `model`: `"csm-1b"`.
#[derive(Clone)]
pub struct FallbackSesameVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackSesameVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        FallbackSesameVoice {
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
    FallbackSesameVoice = "vapi-fallbacksesamevoice-schema.json#", unstated, missed 0b1110, b"\x00\x00\x00\x01\x04\x00\x00\x00\x00\x00\x03\x00\x00\x02\x05\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("sesame");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into String);
        3 "model" => constant("csm-1b");
        4 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, chunk_plan)
}
