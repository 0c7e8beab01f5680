// @generated from vapi-playhtvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{
    ChunkPlan, Emotion, FallbackPlan, PlayHtVoiceLanguage, PlayHtVoiceModel,
    PlayHtVoiceVoiceId,
};

/// `PlayHTVoice`.
///
/// Schema: `vapi-playhtvoice-schema.json#`
///
/// Always written with `provider`: `"playht"`.
#[derive(Clone, PartialEq)]
pub struct PlayHtVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: PlayHtVoiceVoiceId,
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
    pub fn new(voice_id: impl Into<PlayHtVoiceVoiceId>) -> Self {
        PlayHtVoice {
            voice_id: voice_id.into(),
            ..PlayHtVoice::empty()
        }
    }

    fn empty() -> Self {
        PlayHtVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            speed: None,
            temperature: None,
            emotion: None,
            voice_guidance: None,
            style_guidance: None,
            text_guidance: None,
            model: None,
            language: None,
            chunk_plan: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    PLAY_HT_VOICE: PlayHtVoice = "vapi-playhtvoice-schema.json#", unstated, [32] {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("playht");
        2 "voiceId" => required(voice_id: STRING);
        3 "speed" => optional(speed: NUMBER);
        4 "temperature" => optional(temperature: NUMBER);
        5 "emotion" => optional(emotion: STRING);
        6 "voiceGuidance" => optional(voice_guidance: NUMBER);
        7 "styleGuidance" => optional(style_guidance: NUMBER);
        8 "textGuidance" => optional(text_guidance: NUMBER);
        9 "model" => optional(model: STRING);
        10 "language" => optional(language: STRING);
        11 "chunkPlan" => optional(chunk_plan: OBJECT);
        12 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
