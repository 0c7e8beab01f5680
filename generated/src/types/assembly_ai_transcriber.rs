// @generated from vapi-assemblyaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{
    AssemblyAiTranscriberLanguage, AssemblyAiTranscriberLanguageCode,
    AssemblyAiTranscriberMode, FallbackTranscriberPlan, SpeechModel,
};

/// `AssemblyAITranscriber`.
///
/// Schema: `vapi-assemblyaitranscriber-schema.json#`
///
/// Always written with `provider`: `"assembly-ai"`.
#[derive(Clone)]
pub struct AssemblyAiTranscriber {
    /// `language`.
    pub language: Option<AssemblyAiTranscriberLanguage>,
    /// `confidenceThreshold`, at most 1, at least 0.
    pub confidence_threshold: Option<Number>,
    /// `formatTurns`.
    pub format_turns: Option<bool>,
    /// `endOfTurnConfidenceThreshold`, at most 1, at least 0.
    pub end_of_turn_confidence_threshold: Option<Number>,
    /// `minEndOfTurnSilenceWhenConfident`, at least 0.
    pub min_end_of_turn_silence_when_confident: Option<Number>,
    /// `wordFinalizationMaxWaitTime`, at least 0.
    ///
    /// **Deprecated** by the schema.
    #[deprecated = "the schema says so"]
    pub word_finalization_max_wait_time: Option<Number>,
    /// `maxTurnSilence`, at least 0.
    pub max_turn_silence: Option<Number>,
    /// `vadAssistedEndpointingEnabled`.
    pub vad_assisted_endpointing_enabled: Option<bool>,
    /// `mode`.
    pub mode: Option<AssemblyAiTranscriberMode>,
    /// `prompt`, at most 1750 characters.
    pub prompt: Option<String>,
    /// `agentContext`, at most 1750 characters.
    pub agent_context: Option<String>,
    /// `languageCodes`.
    pub language_codes: Option<ListOf<AssemblyAiTranscriberLanguageCode>>,
    /// `speechModel`.
    pub speech_model: Option<SpeechModel>,
    /// `realtimeUrl`.
    pub realtime_url: Option<String>,
    /// `wordBoost`.
    pub word_boost: Option<ListOf<String>>,
    /// `keytermsPrompt`.
    pub keyterms_prompt: Option<ListOf<String>>,
    /// `endUtteranceSilenceThreshold`.
    pub end_utterance_silence_threshold: Option<Number>,
    /// `disablePartialTranscripts`.
    pub disable_partial_transcripts: Option<bool>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl AssemblyAiTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for AssemblyAiTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    AssemblyAiTranscriber = "vapi-assemblyaitranscriber-schema.json#", unstated, missed 0b1, b"\x00\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07\x00\x00\x00\x00\x00\x06\x00\
        \x00\x00\x0f\x00\x00\x00\x00\x00\x03\x09\x00\x10\x00\x00\x00\x00\x00\x00\x00\x0b\x14\x05\x08\x0e\x00\
        \x00\x00\x11\x00\x0c\x00\x02\x04\x12\x0d\x13\x00\x01\x00\x00" {
        0 "provider" => constant("assembly-ai");
        1 "language" => optional(language: STRING, with_language into AssemblyAiTranscriberLanguage);
        2 "confidenceThreshold" => optional(confidence_threshold: NUMBER, with_confidence_threshold into Number);
        3 "formatTurns" => optional(format_turns: BOOLEAN, with_format_turns plain bool);
        4 "endOfTurnConfidenceThreshold" => optional(end_of_turn_confidence_threshold: NUMBER, with_end_of_turn_confidence_threshold into Number);
        5 "minEndOfTurnSilenceWhenConfident" => optional(min_end_of_turn_silence_when_confident: NUMBER, with_min_end_of_turn_silence_when_confident into Number);
        6 "wordFinalizationMaxWaitTime" => optional(word_finalization_max_wait_time: NUMBER, with_word_finalization_max_wait_time into Number, deprecated);
        7 "maxTurnSilence" => optional(max_turn_silence: NUMBER, with_max_turn_silence into Number);
        8 "vadAssistedEndpointingEnabled" => optional(vad_assisted_endpointing_enabled: BOOLEAN, with_vad_assisted_endpointing_enabled plain bool);
        9 "mode" => optional(mode: STRING, with_mode into AssemblyAiTranscriberMode);
        10 "prompt" => optional(prompt: STRING, with_prompt into String);
        11 "agentContext" => optional(agent_context: STRING, with_agent_context into String);
        12 "languageCodes" => optional(language_codes: ARRAY, with_language_codes texts AssemblyAiTranscriberLanguageCode);
        13 "speechModel" => optional(speech_model: STRING, with_speech_model into SpeechModel);
        14 "realtimeUrl" => optional(realtime_url: STRING, with_realtime_url into String);
        15 "wordBoost" => optional(word_boost: ARRAY, with_word_boost texts String);
        16 "keytermsPrompt" => optional(keyterms_prompt: ARRAY, with_keyterms_prompt texts String);
        17 "endUtteranceSilenceThreshold" => optional(end_utterance_silence_threshold: NUMBER, with_end_utterance_silence_threshold into Number);
        18 "disablePartialTranscripts" => optional(disable_partial_transcripts: BOOLEAN, with_disable_partial_transcripts plain bool);
        19 "fallbackPlan" => optional(fallback_plan: OBJECT, with_fallback_plan into FallbackTranscriberPlan);
    }
    () (language, confidence_threshold, format_turns, end_of_turn_confidence_threshold, min_end_of_turn_silence_when_confident, word_finalization_max_wait_time, max_turn_silence, vad_assisted_endpointing_enabled, mode, prompt, agent_context, language_codes, speech_model, realtime_url, word_boost, keyterms_prompt, end_utterance_silence_threshold, disable_partial_transcripts, fallback_plan)
}
