// @generated from vapi-fallbackmicrosoftvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, MicrosoftVoiceId, MicrosoftVoiceRole, Style};

/// `FallbackMicrosoftVoice`.
///
/// Schema: `vapi-fallbackmicrosoftvoice-schema.json#`
///
/// Always written with `provider`: `"microsoft"`.
#[derive(Clone)]
pub struct FallbackMicrosoftVoice {
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
    /// `speed`, at most 2, at least 0.5.
    pub speed: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackMicrosoftVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<MicrosoftVoiceId>) -> Self {
        FallbackMicrosoftVoice {
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
    FallbackMicrosoftVoice = "vapi-fallbackmicrosoftvoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x05\x00\x00\x00\x07\x00\x03\x00\x06\x02\x08\x04" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("microsoft");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into MicrosoftVoiceId);
        3 "style" => optional(style: STRING, with_style into Style);
        4 "styleDegree" => optional(style_degree: NUMBER, with_style_degree into Number);
        5 "role" => optional(role: STRING, with_role into MicrosoftVoiceRole);
        6 "speed" => optional(speed: NUMBER, with_speed into Number);
        7 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, style, style_degree, role, speed, chunk_plan)
}
