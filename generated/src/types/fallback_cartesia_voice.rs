// @generated from vapi-fallbackcartesiavoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{
    CartesiaExperimentalControls, CartesiaGenerationConfig, CartesiaVoiceLanguage,
    CartesiaVoiceModel, ChunkPlan,
};

/// `FallbackCartesiaVoice`.
///
/// Schema: `vapi-fallbackcartesiavoice-schema.json#`
///
/// Always written with `provider`: `"cartesia"`.
#[derive(Clone)]
pub struct FallbackCartesiaVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `model`.
    pub model: Option<CartesiaVoiceModel>,
    /// `language`.
    pub language: Option<CartesiaVoiceLanguage>,
    /// `experimentalControls`.
    pub experimental_controls: Option<Box<CartesiaExperimentalControls>>,
    /// `generationConfig`.
    pub generation_config: Option<Box<CartesiaGenerationConfig>>,
    /// `pronunciationDictId`.
    pub pronunciation_dict_id: Option<String>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackCartesiaVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        FallbackCartesiaVoice {
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
    FallbackCartesiaVoice = "vapi-fallbackcartesiavoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x08\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04\x00\x00\x05\
        \x00\x00\x03\x07\x00\x02\x09\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("cartesia");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into String);
        3 "model" => optional(model: STRING, with_model into CartesiaVoiceModel);
        4 "language" => optional(language: STRING, with_language into CartesiaVoiceLanguage);
        5 "experimentalControls" => optional(experimental_controls: OBJECT, with_experimental_controls into CartesiaExperimentalControls);
        6 "generationConfig" => optional(generation_config: OBJECT, with_generation_config into CartesiaGenerationConfig);
        7 "pronunciationDictId" => optional(pronunciation_dict_id: STRING, with_pronunciation_dict_id into String);
        8 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, model, language, experimental_controls, generation_config, pronunciation_dict_id, chunk_plan)
}
