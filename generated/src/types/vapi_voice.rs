// @generated from vapi-vapivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    ChunkPlan, FallbackPlan, VapiPronunciationDictionaryLocator, VapiVoiceVoiceId,
};

/// A voice of Vapi's own.
///
/// Schema: `vapi-vapivoice-schema.json#`
///
/// Always written with `provider`: `"vapi"`.
#[derive(Clone)]
pub struct VapiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: VapiVoiceVoiceId,
    /// `speed`, at most 2, at least 0.25, default `1`.
    pub speed: Option<Number>,
    /// `pronunciationDictionary`.
    pub pronunciation_dictionary: Option<Vec<VapiPronunciationDictionaryLocator>>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl VapiVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<VapiVoiceVoiceId>) -> Self {
        VapiVoice {
            voice_id: voice_id.into(),
            ..Field::empty()
        }
    }
}

object! {
    VapiVoice = "vapi-vapivoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x05\x00\x00\x00\x04\x00\x03\x07\x00\x02\x06\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("vapi");
        2 "voiceId" => required(voice_id: STRING);
        3 "speed" => optional(speed: NUMBER);
        4 "pronunciationDictionary" => optional(pronunciation_dictionary: ARRAY);
        5 "chunkPlan" => optional(chunk_plan: OBJECT);
        6 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
    (voice_id) (caching_enabled, speed, pronunciation_dictionary, chunk_plan, fallback_plan)
}
