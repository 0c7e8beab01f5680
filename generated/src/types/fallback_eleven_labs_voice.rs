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
#[derive(Clone, PartialEq)]
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
            ..FallbackElevenLabsVoice::empty()
        }
    }

    fn empty() -> Self {
        FallbackElevenLabsVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            stability: None,
            similarity_boost: None,
            style: None,
            use_speaker_boost: None,
            speed: None,
            optimize_streaming_latency: None,
            enable_ssml_parsing: None,
            auto_mode: None,
            model: None,
            language: None,
            pronunciation_dictionary_locators: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    FALLBACK_ELEVEN_LABS_VOICE: FallbackElevenLabsVoice = "vapi-fallbackelevenlabsvoice-schema.json#", unstated, [32] {
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
}
