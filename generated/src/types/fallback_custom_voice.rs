// @generated from vapi-fallbackcustomvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{ChunkPlan, Server};

/// `FallbackCustomVoice`.
///
/// Schema: `vapi-fallbackcustomvoice-schema.json#`
///
/// Always written with `provider`: `"custom-voice"`.
#[derive(Clone, PartialEq)]
pub struct FallbackCustomVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`.
    pub voice_id: Option<String>,
    /// `server`, required.
    pub server: Box<Server>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackCustomVoice {
    /// A value with its required members.
    pub fn new(server: impl Into<Box<Server>>) -> Self {
        FallbackCustomVoice {
            server: server.into(),
            ..FallbackCustomVoice::empty()
        }
    }

    fn empty() -> Self {
        FallbackCustomVoice {
            server: Field::empty(),
            caching_enabled: None,
            voice_id: None,
            chunk_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    FALLBACK_CUSTOM_VOICE: FallbackCustomVoice = "vapi-fallbackcustomvoice-schema.json#", unstated, [16] {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("custom-voice");
        2 "voiceId" => optional(voice_id: STRING);
        3 "server" => required(server: OBJECT);
        4 "chunkPlan" => optional(chunk_plan: OBJECT);
    }
}
