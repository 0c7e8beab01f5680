// @generated from vapi-deepgramvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{ChunkPlan, DeepgramVoiceModel, DeepgramVoiceVoiceId, FallbackPlan};

/// `DeepgramVoice`.
///
/// Schema: `vapi-deepgramvoice-schema.json#`
///
/// Always written with `provider`: `"deepgram"`.
#[derive(Clone, PartialEq)]
pub struct DeepgramVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: DeepgramVoiceVoiceId,
    /// `model`.
    pub model: Option<DeepgramVoiceModel>,
    /// `mipOptOut`, default `false`.
    pub mip_opt_out: Option<bool>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl DeepgramVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<DeepgramVoiceVoiceId>) -> Self {
        DeepgramVoice {
            voice_id: voice_id.into(),
            ..DeepgramVoice::empty()
        }
    }

    fn empty() -> Self {
        DeepgramVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            mip_opt_out: None,
            chunk_plan: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    DEEPGRAM_VOICE: DeepgramVoice = "vapi-deepgramvoice-schema.json#", unstated, [16] {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("deepgram");
        2 "voiceId" => required(voice_id: STRING);
        3 "model" => optional(model: STRING);
        4 "mipOptOut" => optional(mip_opt_out: BOOLEAN);
        5 "chunkPlan" => optional(chunk_plan: OBJECT);
        6 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
