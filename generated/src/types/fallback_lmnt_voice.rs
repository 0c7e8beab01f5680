// @generated from vapi-fallbacklmntvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, FallbackLmntVoiceLanguage, LmntVoiceId};

/// `FallbackLMNTVoice`.
///
/// Schema: `vapi-fallbacklmntvoice-schema.json#`
///
/// Always written with `provider`: `"lmnt"`.
#[derive(Clone)]
pub struct FallbackLmntVoice {
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
    _extra: Extra,
}

impl FallbackLmntVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<LmntVoiceId>) -> Self {
        FallbackLmntVoice {
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
    FallbackLmntVoice = "vapi-fallbacklmntvoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x00\x00\x00\x05\x04\x00\x03\x00\x00\x02\x06\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("lmnt");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into LmntVoiceId);
        3 "speed" => optional(speed: NUMBER, with_speed into Number);
        4 "language" => optional(language: STRING, with_language into FallbackLmntVoiceLanguage);
        5 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, speed, language, chunk_plan)
}
