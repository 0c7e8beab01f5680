// @generated from vapi-fallbackdeepgramvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{ChunkPlan, DeepgramVoiceId, DeepgramVoiceModel};

/// `FallbackDeepgramVoice`.
///
/// Schema: `vapi-fallbackdeepgramvoice-schema.json#`
///
/// Always written with `provider`: `"deepgram"`.
#[derive(Clone)]
pub struct FallbackDeepgramVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: DeepgramVoiceId,
    /// `model`.
    pub model: Option<DeepgramVoiceModel>,
    /// `mipOptOut`, default `false`.
    pub mip_opt_out: Option<bool>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackDeepgramVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<DeepgramVoiceId>) -> Self {
        FallbackDeepgramVoice {
            voice_id: voice_id.into(),
            ..Field::empty()
        }
    }

    /// Returns `cachingEnabled`, or the schema's default for it: `true`.
    pub fn caching_enabled_or_default(&self) -> bool {
        self.caching_enabled.as_ref().copied().unwrap_or(true)
    }

    /// Returns `mipOptOut`, or the schema's default for it: `false`.
    pub fn mip_opt_out_or_default(&self) -> bool {
        self.mip_opt_out.as_ref().copied().unwrap_or(false)
    }
}

object! {
    FallbackDeepgramVoice = "vapi-fallbackdeepgramvoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x04\x00\x00\x00\x00\x00\x03\x05\x00\x02\x06\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("deepgram");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into DeepgramVoiceId);
        3 "model" => optional(model: STRING, with_model into DeepgramVoiceModel);
        4 "mipOptOut" => optional(mip_opt_out: BOOLEAN, with_mip_opt_out plain bool);
        5 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, model, mip_opt_out, chunk_plan)
}
