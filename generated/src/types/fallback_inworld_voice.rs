// @generated from vapi-fallbackinworldvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, InworldVoiceId, InworldVoiceModel, LanguageCode};

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
    pub voice_id: InworldVoiceId,
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
    pub fn new(voice_id: impl Into<InworldVoiceId>) -> Self {
        FallbackInworldVoice {
            voice_id: voice_id.into(),
            ..Field::empty()
        }
    }

    /// Returns `cachingEnabled`, or the schema's default for it: `true`.
    pub fn caching_enabled_or_default(&self) -> bool {
        self.caching_enabled.as_ref().copied().unwrap_or(true)
    }

    /// Returns `model`, or the schema's default for it: `inworld-tts-1`.
    pub fn model_or_default(&self) -> InworldVoiceModel {
        self.model.as_ref().cloned().unwrap_or(InworldVoiceModel::InworldTts1)
    }

    /// Returns `languageCode`, or the schema's default for it: `en`.
    pub fn language_code_or_default(&self) -> LanguageCode {
        self.language_code.as_ref().cloned().unwrap_or(LanguageCode::En)
    }

    /// Returns `temperature`, or the schema's default for it: `1.1`.
    pub fn temperature_or_default(&self) -> f64 {
        self.temperature.as_ref().map_or(1.1, |number| number.as_f64())
    }

    /// Returns `speakingRate`, or the schema's default for it: `1`.
    pub fn speaking_rate_or_default(&self) -> f64 {
        self.speaking_rate.as_ref().map_or(1.0, |number| number.as_f64())
    }
}

object! {
    FallbackInworldVoice = "vapi-fallbackinworldvoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x05\x01\x04\x00\x06\x07\x00\x00\x03\x00\x00\x02\x08\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("inworld");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into InworldVoiceId);
        3 "model" => optional(model: STRING, with_model into InworldVoiceModel);
        4 "languageCode" => optional(language_code: STRING, with_language_code into LanguageCode);
        5 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        6 "speakingRate" => optional(speaking_rate: NUMBER, with_speaking_rate into Number);
        7 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, model, language_code, temperature, speaking_rate, chunk_plan)
}
