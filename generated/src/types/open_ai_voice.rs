// @generated from vapi-openaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, FallbackPlan, OpenAiVoiceId, OpenAiVoiceModel};

/// A voice of OpenAI.
///
/// Schema: `vapi-openaivoice-schema.json#`
///
/// Always written with `provider`: `"openai"`.
#[derive(Clone)]
pub struct OpenAiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: OpenAiVoiceId,
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
    pub fn new(voice_id: impl Into<OpenAiVoiceId>) -> Self {
        OpenAiVoice {
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
    OpenAiVoice = "vapi-openaivoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x04\x05\x00\x00\x06\x00\x03\x08\x00\x02\x07\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("openai");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into OpenAiVoiceId);
        3 "model" => optional(model: STRING, with_model into OpenAiVoiceModel);
        4 "instructions" => optional(instructions: STRING, with_instructions into String);
        5 "speed" => optional(speed: NUMBER, with_speed into Number);
        6 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
        7 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackPlan);
    }
    (voice_id) (caching_enabled, model, instructions, speed, chunk_plan, fallback_plan)
}
