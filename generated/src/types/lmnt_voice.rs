// @generated from vapi-lmntvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, FallbackLmntVoiceLanguage, FallbackPlan, LmntVoiceId};

/// `LMNTVoice`.
///
/// Schema: `vapi-lmntvoice-schema.json#`
///
/// Always written with `provider`: `"lmnt"`.
#[derive(Clone)]
pub struct LmntVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: LmntVoiceId,
    /// `speed`, at most 2, at least 0.25.
    pub speed: Option<Number>,
    /// `language`.
    pub language: Option<FallbackLmntVoiceLanguage>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl LmntVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<LmntVoiceId>) -> Self {
        LmntVoice {
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
    LmntVoice = "vapi-lmntvoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x00\x00\x00\x05\x04\x00\x03\x07\x00\x02\x06\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("lmnt");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into LmntVoiceId);
        3 "speed" => optional(speed: NUMBER, with_speed into Number);
        4 "language" => optional(language: STRING, with_language into FallbackLmntVoiceLanguage);
        5 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
        6 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackPlan);
    }
    (voice_id) (caching_enabled, speed, language, chunk_plan, fallback_plan)
}
