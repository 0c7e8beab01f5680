// @generated from vapi-openaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, FallbackPlan, OpenAiVoiceModel, OpenAiVoiceVoiceId};

/// `OpenAIVoice`.
///
/// Schema: `vapi-openaivoice-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone, PartialEq)]
pub struct OpenAiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: OpenAiVoiceVoiceId,
    /// `model`.
    pub model: Option<OpenAiVoiceModel>,
    /// `instructions`, at most 10000 characters.
    pub instructions: Option<String>,
    /// `speed`, at most 4, at least 0.25.
    pub speed: Option<Number>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackPlan>>,
    _extra: Extra,
}

impl OpenAiVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<OpenAiVoiceVoiceId>) -> Self {
        OpenAiVoice {
            voice_id: voice_id.into(),
            ..OpenAiVoice::empty()
        }
    }

    fn empty() -> Self {
        OpenAiVoice {
            voice_id: Field::empty(),
            caching_enabled: None,
            model: None,
            instructions: None,
            speed: None,
            chunk_plan: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    OPEN_AI_VOICE: OpenAiVoice = "vapi-openaivoice-schema.json#", unstated, [16] {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN);
        1 "provider" => constant("openai");
        2 "voiceId" => required(voice_id: STRING);
        3 "model" => optional(model: STRING);
        4 "instructions" => optional(instructions: STRING);
        5 "speed" => optional(speed: NUMBER);
        6 "chunkPlan" => optional(chunk_plan: OBJECT);
        7 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
