// @generated from vapi-fallbackelevenlabsvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    ChunkPlan, ElevenLabsPronunciationDictionaryLocator, ElevenLabsVoiceId,
    ElevenLabsVoiceModel,
};

/// `FallbackElevenLabsVoice`.
///
/// Schema: `vapi-fallbackelevenlabsvoice-schema.json#`
///
/// Always written with `provider`: `"11labs"`.
#[derive(Clone)]
pub struct FallbackElevenLabsVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: ElevenLabsVoiceId,
    /// `stability`, at most 1, at least 0.
    pub stability: Option<Number>,
    /// `similarityBoost`, at most 1, at least 0.
    pub similarity_boost: Option<Number>,
    /// `style`, at most 1, at least 0.
    pub style: Option<Number>,
    /// `useSpeakerBoost`.
    pub use_speaker_boost: Option<bool>,
    /// `speed`, at most 1.2, at least 0.7.
    pub speed: Option<Number>,
    /// `optimizeStreamingLatency`, at most 4, at least 0.
    pub optimize_streaming_latency: Option<Number>,
    /// `enableSsmlParsing`.
    pub enable_ssml_parsing: Option<bool>,
    /// `autoMode`.
    pub auto_mode: Option<bool>,
    /// `model`.
    pub model: Option<ElevenLabsVoiceModel>,
    /// `language`.
    pub language: Option<String>,
    /// `pronunciationDictionaryLocators`.
    pub pronunciation_dictionary_locators: Option<
        ListOf<ElevenLabsPronunciationDictionaryLocator>,
    >,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackElevenLabsVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<ElevenLabsVoiceId>) -> Self {
        FallbackElevenLabsVoice {
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
    FallbackElevenLabsVoice = "vapi-fallbackelevenlabsvoice-schema.json#", unstated, missed 0b110, b"\x0b\x00\x00\x01\x00\x05\x00\x00\x0a\x00\x09\x00\x00\x00\x00\x00\x00\x04\x00\x00\x07\x0c\x00\x0d\
        \x08\x00\x03\x0e\x00\x02\x0f\x06" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("11labs");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into ElevenLabsVoiceId);
        3 "stability" => optional(stability: NUMBER, with_stability into Number);
        4 "similarityBoost" => optional(similarity_boost: NUMBER, with_similarity_boost into Number);
        5 "style" => optional(style: NUMBER, with_style into Number);
        6 "useSpeakerBoost" => optional(use_speaker_boost: BOOLEAN, with_use_speaker_boost plain bool);
        7 "speed" => optional(speed: NUMBER, with_speed into Number);
        8 "optimizeStreamingLatency" => optional(optimize_streaming_latency: NUMBER, with_optimize_streaming_latency into Number);
        9 "enableSsmlParsing" => optional(enable_ssml_parsing: BOOLEAN, with_enable_ssml_parsing plain bool);
        10 "autoMode" => optional(auto_mode: BOOLEAN, with_auto_mode plain bool);
        11 "model" => optional(model: STRING, with_model into ElevenLabsVoiceModel);
        12 "language" => optional(language: STRING, with_language into String);
        13 "pronunciationDictionaryLocators" => optional(pronunciation_dictionary_locators: ARRAY, with_pronunciation_dictionary_locators list ElevenLabsPronunciationDictionaryLocator);
        14 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, stability, similarity_boost, style, use_speaker_boost, speed, optimize_streaming_latency, enable_ssml_parsing, auto_mode, model, language, pronunciation_dictionary_locators, chunk_plan)
}
