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
#[derive(Clone, PartialEq)]
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
            ..FallbackSesameVoice::empty()
        }
    }

    fn empty() -> Self {
        FallbackSesameVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    FALLBACK_SESAME_VOICE: FallbackSesameVoice = "vapi-fallbacksesamevoice-schema.json#", unstated, [16] {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("sesame");
        2 "voiceId" => required(voice_id: STRING);
        3 "model" => constant("csm-1b");
        4 "chunkPlan" => optional(chunk_plan: OBJECT);
    }
}
