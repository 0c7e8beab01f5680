// @generated from vapi-fallbackazurevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{AzureVoiceVoiceId, ChunkPlan};

/// `FallbackAzureVoice`.
///
/// Schema: `vapi-fallbackazurevoice-schema.json#`
///
/// Always written with `provider`: `"azure"`.
#[derive(Clone, PartialEq)]
pub struct FallbackAzureVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: AzureVoiceVoiceId,
    /// `speed`, at most 2, at least 0.5.
    pub speed: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackAzureVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<AzureVoiceVoiceId>) -> Self {
        FallbackAzureVoice {
            voice_id: voice_id.into(),
            ..FallbackAzureVoice::empty()
        }
    }

    fn empty() -> Self {
        FallbackAzureVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            speed: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    FALLBACK_AZURE_VOICE: FallbackAzureVoice = "vapi-fallbackazurevoice-schema.json#", unstated, [16] {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("azure");
        2 "voiceId" => required(voice_id: STRING);
        3 "speed" => optional(speed: NUMBER);
        4 "chunkPlan" => optional(chunk_plan: OBJECT);
    }
}
