// @generated from vapi-fallbackinworldvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, InworldVoiceModel, InworldVoiceVoiceId, LanguageCode};

/// `FallbackInworldVoice`.
///
/// Schema: `vapi-fallbackinworldvoice-schema.json#`
///
/// Always written with `provider`: `"inworld"`.
#[derive(Clone)]
pub struct FallbackInworldVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required, at most 120 characters.
    pub voice_id: InworldVoiceVoiceId,
    /// `model`, default `inworld-tts-1`.
    pub model: Option<InworldVoiceModel>,
    /// `languageCode`, default `en`.
    pub language_code: Option<LanguageCode>,
    /// `temperature`, at most 2, at least 0.1, default `1.1`.
    pub temperature: Option<Number>,
    /// `speakingRate`, at most 1.5, at least 0.5, default `1`.
    pub speaking_rate: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackInworldVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<InworldVoiceVoiceId>) -> Self {
        FallbackInworldVoice {
            voice_id: voice_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    FallbackInworldVoice = "vapi-fallbackinworldvoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x05\x01\x04\x00\x06\x07\x00\x00\x03\x00\x00\x02\x08\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("inworld");
        2 "voiceId" => required(voice_id: STRING);
        3 "model" => optional(model: STRING);
        4 "languageCode" => optional(language_code: STRING);
        5 "temperature" => optional(temperature: NUMBER);
        6 "speakingRate" => optional(speaking_rate: NUMBER);
        7 "chunkPlan" => optional(chunk_plan: OBJECT);
    }
    (voice_id) (caching_enabled, model, language_code, temperature, speaking_rate, chunk_plan)
}
