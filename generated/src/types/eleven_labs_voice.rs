// @generated from vapi-elevenlabsvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    ChunkPlan, ElevenLabsPronunciationDictionaryLocator, ElevenLabsVoiceModel,
    ElevenLabsVoiceVoiceId, FallbackPlan,
};

/// `ElevenLabsVoice`.
///
/// Schema: `vapi-elevenlabsvoice-schema.json#`
///
/// Always written with `provider`: `"11labs"`.
#[derive(Clone, PartialEq)]
pub struct ElevenLabsVoice {
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
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `pronunciationDictionaryLocators`.
    pub pronunciation_dictionary_locators: Option<
        Vec<ElevenLabsPronunciationDictionaryLocator>,
    >,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl ElevenLabsVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<ElevenLabsVoiceVoiceId>) -> Self {
        ElevenLabsVoice {
            voice_id: voice_id.into(),
            ..ElevenLabsVoice::empty()
        }
    }

    fn empty() -> Self {
        ElevenLabsVoice {
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
            chunk_plan: None,
            pronunciation_dictionary_locators: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    ELEVEN_LABS_VOICE: ElevenLabsVoice = "vapi-elevenlabsvoice-schema.json#", unstated, [32] {
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
        13 "chunkPlan" => optional(chunk_plan: OBJECT);
        14 "pronunciationDictionaryLocators" => optional(pronunciation_dictionary_locators: ARRAY);
        15 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
