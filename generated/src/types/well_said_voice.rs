// @generated from vapi-wellsaidvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{ChunkPlan, FallbackPlan, WellSaidVoiceModel};

/// `WellSaidVoice`.
///
/// Schema: `vapi-wellsaidvoice-schema.json#`
///
/// Always written with `provider`: `"wellsaid"`.
#[derive(Clone, PartialEq)]
pub struct WellSaidVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: String,
    /// `model`.
    pub model: Option<WellSaidVoiceModel>,
    /// `enableSsml`.
    pub enable_ssml: Option<bool>,
    /// `libraryIds`.
    pub library_ids: Option<Vec<String>>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl WellSaidVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        WellSaidVoice {
            voice_id: voice_id.into(),
            ..WellSaidVoice::empty()
        }
    }

    fn empty() -> Self {
        WellSaidVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            enable_ssml: None,
            library_ids: None,
            chunk_plan: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    WELL_SAID_VOICE: WellSaidVoice = "vapi-wellsaidvoice-schema.json#", unstated, [16] {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("wellsaid");
        2 "voiceId" => required(voice_id: STRING);
        3 "model" => optional(model: STRING);
        4 "enableSsml" => optional(enable_ssml: BOOLEAN);
        5 "libraryIds" => optional(library_ids: ARRAY);
        6 "chunkPlan" => optional(chunk_plan: OBJECT);
        7 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
