// @generated from vapi-costbreakdown-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::AnalysisCostBreakdown;

/// The cost of a call by kind of service.
///
/// Schema: `vapi-costbreakdown-schema.json#`
#[derive(Clone)]
pub struct CostBreakdown {
    /// `transport`.
    pub transport: Option<Number>,
    /// `stt`.
    pub stt: Option<Number>,
    /// `llm`.
    pub llm: Option<Number>,
    /// `tts`.
    pub tts: Option<Number>,
    /// `vapi`.
    pub vapi: Option<Number>,
    /// `chat`.
    pub chat: Option<Number>,
    /// `total`.
    pub total: Option<Number>,
    /// `llmPromptTokens`.
    pub llm_prompt_tokens: Option<Number>,
    /// `llmCompletionTokens`.
    pub llm_completion_tokens: Option<Number>,
    /// `llmCachedPromptTokens`.
    pub llm_cached_prompt_tokens: Option<Number>,
    /// `ttsCharacters`.
    pub tts_characters: Option<Number>,
    /// `analysisCostBreakdown`.
    pub analysis_cost_breakdown: Option<Box<AnalysisCostBreakdown>>,
    /// `knowledgeBaseCost`.
    pub knowledge_base_cost: Option<Number>,
    /// `voicemailDetectionCost`.
    pub voicemail_detection_cost: Option<Number>,
    _extra: Extra,
}

impl CostBreakdown {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for CostBreakdown {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    CostBreakdown = "vapi-costbreakdown-schema.json#", unstated, missed 0b0, b"\x00\x0e\x00\x00\x00\x00\x00\x0d\x0c\x00\x06\x00\x00\x00\x0a\x00\x01\x07\x00\x00\x00\x02\x08\x09\
        \x03\x0b\x00\x00\x00\x04\x05\x00" {
        0 "transport" => optional(transport: NUMBER, with_transport into Number);
        1 "stt" => optional(stt: NUMBER, with_stt into Number);
        2 "llm" => optional(llm: NUMBER, with_llm into Number);
        3 "tts" => optional(tts: NUMBER, with_tts into Number);
        4 "vapi" => optional(vapi: NUMBER, with_vapi into Number);
        5 "chat" => optional(chat: NUMBER, with_chat into Number);
        6 "total" => optional(total: NUMBER, with_total into Number);
        7 "llmPromptTokens" => optional(llm_prompt_tokens: NUMBER, with_llm_prompt_tokens into Number);
        8 "llmCompletionTokens" => optional(llm_completion_tokens: NUMBER, with_llm_completion_tokens into Number);
        9 "llmCachedPromptTokens" => optional(llm_cached_prompt_tokens: NUMBER, with_llm_cached_prompt_tokens into Number);
        10 "ttsCharacters" => optional(tts_characters: NUMBER, with_tts_characters into Number);
        11 "analysisCostBreakdown" => optional(analysis_cost_breakdown: OBJECT, with_analysis_cost_breakdown into AnalysisCostBreakdown);
        12 "knowledgeBaseCost" => optional(knowledge_base_cost: NUMBER, with_knowledge_base_cost into Number);
        13 "voicemailDetectionCost" => optional(voicemail_detection_cost: NUMBER, with_voicemail_detection_cost into Number);
    }
    () (transport, stt, llm, tts, vapi, chat, total, llm_prompt_tokens, llm_completion_tokens, llm_cached_prompt_tokens, tts_characters, analysis_cost_breakdown, knowledge_base_cost, voicemail_detection_cost)
}
