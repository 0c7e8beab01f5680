// @generated from vapi-customvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{ChunkPlan, FallbackPlan, Server};

/// A voice that your server synthesizes.
///
/// Schema: `vapi-customvoice-schema.json#`
///
/// Always written with `provider`: `"custom-voice"`.
#[derive(Clone)]
pub struct CustomVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`.
    pub voice_id: Option<String>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `server`, required.
    pub server: Box<Server>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl CustomVoice {
    /// A value with its required members.
    pub fn new(server: impl Into<Server>) -> Self {
        CustomVoice {
            server: Box::new(server.into()),
            ..Field::empty()
        }
    }

    /// Returns `cachingEnabled`, or the schema's default for it: `true`.
    pub fn caching_enabled_or_default(&self) -> bool {
        self.caching_enabled.as_ref().copied().unwrap_or(true)
    }
}

object! {
    CustomVoice = "vapi-customvoice-schema.json#", unstated, missed 0b10010, b"\x00\x00\x00\x01\x00\x00\x05\x00\x00\x00\x03\x06\x00\x02\x04\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("custom-voice");
        2 "voiceId" => optional(voice_id: STRING, with_voice_id into String);
        3 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
        4 "server" => required(server: OBJECT, with_server into Server);
        5 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackPlan);
    }
    (server) (caching_enabled, voice_id, chunk_plan, fallback_plan)
}
