// @generated from vapi-playhtvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    ChunkPlan, Emotion, FallbackPlan, PlayHtVoiceId, PlayHtVoiceLanguage,
    PlayHtVoiceModel,
};

/// `PlayHTVoice`.
///
/// Schema: `vapi-playhtvoice-schema.json#`
///
/// Always written with `provider`: `"playht"`.
#[derive(Clone)]
pub struct PlayHtVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: PlayHtVoiceId,
    /// `speed`, at most 5, at least 0.1.
    pub speed: Option<Number>,
    /// `temperature`, at most 2, at least 0.1.
    pub temperature: Option<Number>,
    /// `emotion`.
    pub emotion: Option<Emotion>,
    /// `voiceGuidance`, at most 6, at least 1.
    pub voice_guidance: Option<Number>,
    /// `styleGuidance`, at most 30, at least 1.
    pub style_guidance: Option<Number>,
    /// `textGuidance`, at most 2, at least 1.
    pub text_guidance: Option<Number>,
    /// `model`.
    pub model: Option<PlayHtVoiceModel>,
    /// `language`.
    pub language: Option<PlayHtVoiceLanguage>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl PlayHtVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<PlayHtVoiceId>) -> Self {
        PlayHtVoice {
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
    PlayHtVoice = "vapi-playhtvoice-schema.json#", unstated, missed 0b110, b"\x0c\x00\x00\x01\x07\x00\x05\x08\x00\x00\x00\x0d\x00\x00\x00\x00\x00\x00\x00\x00\x0a\x00\x00\x0b\
        \x04\x00\x03\x00\x00\x02\x06\x09" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("playht");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into PlayHtVoiceId);
        3 "speed" => optional(speed: NUMBER, with_speed into Number);
        4 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        5 "emotion" => optional(emotion: STRING, with_emotion into Emotion);
        6 "voiceGuidance" => optional(voice_guidance: NUMBER, with_voice_guidance into Number);
        7 "styleGuidance" => optional(style_guidance: NUMBER, with_style_guidance into Number);
        8 "textGuidance" => optional(text_guidance: NUMBER, with_text_guidance into Number);
        9 "model" => optional(model: STRING, with_model into PlayHtVoiceModel);
        10 "language" => optional(language: STRING, with_language into PlayHtVoiceLanguage);
        11 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
        12 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackPlan);
    }
    (voice_id) (caching_enabled, speed, temperature, emotion, voice_guidance, style_guidance, text_guidance, model, language, chunk_plan, fallback_plan)
}
