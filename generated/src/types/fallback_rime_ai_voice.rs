// @generated from vapi-fallbackrimeaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{ChunkPlan, RimeAiVoiceId, RimeAiVoiceLanguage, RimeAiVoiceModel};

/// `FallbackRimeAIVoice`.
///
/// Schema: `vapi-fallbackrimeaivoice-schema.json#`
///
/// Always written with `provider`: `"rime-ai"`.
#[derive(Clone)]
pub struct FallbackRimeAiVoice {
    /// `cachingEnabled`, default `true`.
    pub caching_enabled: Option<bool>,
    /// `voiceId`, required.
    pub voice_id: RimeAiVoiceId,
    /// `model`.
    pub model: Option<RimeAiVoiceModel>,
    /// `speed`, at least 0.1.
    pub speed: Option<Number>,
    /// `pauseBetweenBrackets`.
    pub pause_between_brackets: Option<bool>,
    /// `phonemizeBetweenBrackets`.
    pub phonemize_between_brackets: Option<bool>,
    /// `reduceLatency`.
    pub reduce_latency: Option<bool>,
    /// `inlineSpeedAlpha`.
    pub inline_speed_alpha: Option<String>,
    /// `language`.
    pub language: Option<RimeAiVoiceLanguage>,
    /// `chunkPlan`.
    pub chunk_plan: Option<Box<ChunkPlan>>,
    _extra: Extra,
}

impl FallbackRimeAiVoice {
    /// A value with its required members.
    pub fn new(voice_id: impl Into<RimeAiVoiceId>) -> Self {
        FallbackRimeAiVoice {
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
    FallbackRimeAiVoice = "vapi-fallbackrimeaivoice-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x01\x00\x00\x08\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x04\x00\x00\x07\
        \x05\x0a\x03\x09\x00\x02\x0b\x00" {
        0 "cachingEnabled" => optional(caching_enabled: BOOLEAN, with_caching_enabled plain bool);
        1 "provider" => constant("rime-ai");
        2 "voiceId" => required(voice_id: STRING, with_voice_id into RimeAiVoiceId);
        3 "model" => optional(model: STRING, with_model into RimeAiVoiceModel);
        4 "speed" => optional(speed: NUMBER, with_speed into Number);
        5 "pauseBetweenBrackets" => optional(pause_between_brackets: BOOLEAN, with_pause_between_brackets plain bool);
        6 "phonemizeBetweenBrackets" => optional(phonemize_between_brackets: BOOLEAN, with_phonemize_between_brackets plain bool);
        7 "reduceLatency" => optional(reduce_latency: BOOLEAN, with_reduce_latency plain bool);
        8 "inlineSpeedAlpha" => optional(inline_speed_alpha: STRING, with_inline_speed_alpha into String);
        9 "language" => optional(language: STRING, with_language into RimeAiVoiceLanguage);
        10 "chunkPlan" => optional(chunk_plan: OBJECT, with_chunk_plan into ChunkPlan);
    }
    (voice_id) (caching_enabled, model, speed, pause_between_brackets, phonemize_between_brackets, reduce_latency, inline_speed_alpha, language, chunk_plan)
}
