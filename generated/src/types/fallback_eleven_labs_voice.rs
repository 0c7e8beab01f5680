// @generated from vapi-fallbackelevenlabsvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    ChunkPlan, ElevenLabsPronunciationDictionaryLocator, ElevenLabsVoiceModel,
    ElevenLabsVoiceVoiceId,
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
    pub voice_id: ElevenLabsVoiceVoiceId,
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
        Vec<ElevenLabsPronunciationDictionaryLocator>,
    >,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackElevenLabsVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<ElevenLabsVoiceVoiceId>) -> Self {
        FallbackElevenLabsVoice {
            voice_id: voice_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    FallbackElevenLabsVoice = "vapi-fallbackelevenlabsvoice-schema.json#", unstated, missed 0b110, b"\x0b\x00\x00\x01\x00\x05\x00\x00\x0a\x00\x09\x00\x00\x00\x00\x00\x00\x04\x00\x00\x07\x0c\x00\x0d\
        \x08\x00\x03\x0e\x00\x02\x0f\x06" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("11labs");
        2 "voiceId" => required(voice_id: STRING);
        3 "stability" => optional(stability: NUMBER);
        4 "similarityBoost" => optional(similarity_boost: NUMBER);
        5 "style" => optional(style: NUMBER);
        6 "useSpeakerBoost" => optional(use_speaker_boost: BOOLEAN);
        7 "speed" => optional(speed: NUMBER);
        8 "optimizeStreamingLatency" => optional(optimize_streaming_latency: NUMBER);
        9 "enableSsmlParsing" => optional(enable_ssml_parsing: BOOLEAN);
        10 "autoMode" => optional(auto_mode: BOOLEAN);
        11 "model" => optional(model: STRING);
        12 "language" => optional(language: STRING);
        13 "pronunciationDictionaryLocators" => optional(pronunciation_dictionary_locators: ARRAY);
        14 "chunkPlan" => optional(chunk_plan: OBJECT);
    }
    (voice_id) (caching_enabled, stability, similarity_boost, style, use_speaker_boost, speed, optimize_streaming_latency, enable_ssml_parsing, auto_mode, model, language, pronunciation_dictionary_locators, chunk_plan)
}
