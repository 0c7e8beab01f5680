// @generated from vapi-fallbackwellsaidvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf};
use crate::types::{ChunkPlan, WellSaidVoiceModel};

/// `FallbackWellSaidVoice`.
///
/// Schema: `vapi-fallbackwellsaidvoice-schema.json#`
///
/// Always written with `provider`: `"wellsaid"`.
#[derive(Clone)]
pub struct FallbackWellSaidVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `model`.
    pub model: Option<WellSaidVoiceModel>,
    /// `enableSsml`.
    pub enable_ssml: Option<bool>,
    /// `libraryIds`.
    pub library_ids: Option<ListOf<String>>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackWellSaidVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        FallbackWellSaidVoice {
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
    FallbackWellSaidVoice = "vapi-fallbackwellsaidvoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x05\x01\x04\x00\x00\x00\x00\x06\x03\x00\x00\x02\x07\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("wellsaid");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into String);
        3 "model" => optional(model: STRING, with_model into WellSaidVoiceModel);
        4 "enableSsml" => optional(enable_ssml: BOOLEAN, with_enable_ssml plain bool);
        5 "libraryIds" => optional(library_ids: ARRAY, with_library_ids texts String);
        6 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, model, enable_ssml, library_ids, chunk_plan)
}
