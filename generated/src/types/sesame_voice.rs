// @generated from vapi-sesamevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{ChunkPlan, FallbackPlan};

/// `SesameVoice`.
///
/// Schema: `vapi-sesamevoice-schema.json#`
///
/// Always written with `provider`: `"sesame"`.
///
/// Always written with `model`: `"csm-1b"`.
#[derive(Clone, PartialEq)]
pub struct SesameVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl SesameVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        SesameVoice {
            voice_id: voice_id.into(),
            ..SesameVoice::empty()
        }
    }

    fn empty() -> Self {
        SesameVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            chunk_plan: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    SESAME_VOICE: SesameVoice = "vapi-sesamevoice-schema.json#", unstated, [16] {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("sesame");
        2 "voiceId" => required(voice_id: STRING);
        3 "model" => constant("csm-1b");
        4 "chunkPlan" => optional(chunk_plan: OBJECT);
        5 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
