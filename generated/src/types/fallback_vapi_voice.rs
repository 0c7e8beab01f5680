// @generated from vapi-fallbackvapivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    ChunkPlan, FallbackVapiVoiceVersion, VapiPronunciationDictionaryLocator,
    VapiVoiceLanguage,
};

/// `FallbackVapiVoice`.
///
/// Schema: `vapi-fallbackvapivoice-schema.json#`
///
/// Always written with `provider`: `"vapi"`.
#[derive(Clone)]
pub struct FallbackVapiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `version`.
    pub version: Option<FallbackVapiVoiceVersion>,
    /// `speed`, at most 2, at least 0.25, default `1`.
    pub speed: Option<Number>,
    /// `language`.
    pub language: Option<VapiVoiceLanguage>,
    /// `pronunciationDictionary`.
    pub pronunciation_dictionary: Option<ListOf<VapiPronunciationDictionaryLocator>>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackVapiVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        FallbackVapiVoice {
            voice_id: voice_id.into(),
            ..Field::empty()
        }
    }

    /// Returns `cachingEnabled`, or the schema's default for it: `true`.
    pub fn caching_enabled_or_default(&self) -> bool {
        self.caching_enabled.as_ref().copied().unwrap_or(true)
    }

    /// Returns `speed`, or the schema's default for it: `1`.
    pub fn speed_or_default(&self) -> f64 {
        self.speed.as_ref().map_or(1.0, |number| number.as_f64())
    }
}

object! {
    FallbackVapiVoice = "vapi-fallbackvapivoice-schema.json#", unstated, missed 0b110, b"\x00\x04\x00\x01\x07\x00\x00\x06\x05\x00\x03\x00\x00\x02\x08\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("vapi");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into String);
        3 "version" => optional(version: INTEGER | STRING, with_version into FallbackVapiVoiceVersion);
        4 "speed" => optional(speed: NUMBER, with_speed into Number);
        5 "language" => optional(language: STRING, with_language into VapiVoiceLanguage);
        6 "pronunciationDictionary" => optional(pronunciation_dictionary: ARRAY, with_pronunciation_dictionary list VapiPronunciationDictionaryLocator);
        7 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, version, speed, language, pronunciation_dictionary, chunk_plan)
}
