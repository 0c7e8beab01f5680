// @generated from vapi-fallbackxaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, XaiVoiceId, XaiVoiceLanguage};

/// `FallbackXaiVoice`.
///
/// Schema: `vapi-fallbackxaivoice-schema.json#`
///
/// Always written with `provider`: `"xai"`.
#[derive(Clone)]
pub struct FallbackXaiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required, at most 120 characters.
    pub voice_id: XaiVoiceId,
    /// `language`, default `en`.
    pub language: Option<XaiVoiceLanguage>,
    /// `speed`, at most 1.5, at least 0.7, default `1.1`.
    pub speed: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackXaiVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<XaiVoiceId>) -> Self {
        FallbackXaiVoice {
            voice_id: voice_id.into(),
            ..Field::empty()
        }
    }

    /// Returns `cachingEnabled`, or the schema's default for it: `true`.
    pub fn caching_enabled_or_default(&self) -> bool {
        self.caching_enabled.as_ref().copied().unwrap_or(true)
    }

    /// Returns `language`, or the schema's default for it: `en`.
    pub fn language_or_default(&self) -> XaiVoiceLanguage {
        self.language.as_ref().cloned().unwrap_or(XaiVoiceLanguage::En)
    }

    /// Returns `speed`, or the schema's default for it: `1.1`.
    pub fn speed_or_default(&self) -> f64 {
        self.speed.as_ref().map_or(1.1, |number| number.as_f64())
    }
}

object! {
    FallbackXaiVoice = "vapi-fallbackxaivoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x00\x00\x00\x04\x05\x00\x03\x00\x00\x02\x06\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("xai");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into XaiVoiceId);
        3 "language" => optional(language: STRING, with_language into XaiVoiceLanguage);
        4 "speed" => optional(speed: NUMBER, with_speed into Number);
        5 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, language, speed, chunk_plan)
}
