// @generated from vapi-microsoftvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, FallbackPlan, MicrosoftVoiceId, MicrosoftVoiceRole, Style};

/// `MicrosoftVoice`.
///
/// Schema: `vapi-microsoftvoice-schema.json#`
///
/// Always written with `provider`: `"microsoft"`.
#[derive(Clone)]
pub struct MicrosoftVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: MicrosoftVoiceId,
    /// `style`.
    pub style: Option<Style>,
    /// `styleDegree`, at most 2, at least 0.01, default `1`.
    pub style_degree: Option<Number>,
    /// `role`.
    pub role: Option<MicrosoftVoiceRole>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `speed`, at most 2, at least 0.5.
    pub speed: Option<Number>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl MicrosoftVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<MicrosoftVoiceId>) -> Self {
        MicrosoftVoice {
            voice_id: voice_id.into(),
            ..Field::empty()
        }
    }

    /// Returns `cachingEnabled`, or the schema's default for it: `true`.
    pub fn caching_enabled_or_default(&self) -> bool {
        self.caching_enabled.as_ref().copied().unwrap_or(true)
    }

    /// Returns `styleDegree`, or the schema's default for it: `1`.
    pub fn style_degree_or_default(&self) -> f64 {
        self.style_degree.as_ref().map_or(1.0, |number| number.as_f64())
    }
}

object! {
    MicrosoftVoice = "vapi-microsoftvoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x05\x00\x00\x00\x00\x00\x00\x09\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x08\x00\x03\x00\x00\x02\x07\x04" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("microsoft");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into MicrosoftVoiceId);
        3 "style" => optional(style: STRING, with_style into Style);
        4 "styleDegree" => optional(style_degree: NUMBER, with_style_degree into Number);
        5 "role" => optional(role: STRING, with_role into MicrosoftVoiceRole);
        6 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
        7 "speed" => optional(speed: NUMBER, with_speed into Number);
        8 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackPlan);
    }
    (voice_id) (caching_enabled, style, style_degree, role, chunk_plan, speed, fallback_plan)
}
