// @generated from vapi-analysiscostbreakdown-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `AnalysisCostBreakdown`.
///
/// Schema: `vapi-analysiscostbreakdown-schema.json#`
#[derive(Clone)]
pub struct AnalysisCostBreakdown {
    /// `summary`.
    pub summary: Option<Number>,
    /// `summaryPromptTokens`.
    pub summary_prompt_tokens: Option<Number>,
    /// `summaryCompletionTokens`.
    pub summary_completion_tokens: Option<Number>,
    /// `summaryCachedPromptTokens`.
    pub summary_cached_prompt_tokens: Option<Number>,
    /// `structuredData`.
    pub structured_data: Option<Number>,
    /// `structuredDataPromptTokens`.
    pub structured_data_prompt_tokens: Option<Number>,
    /// `structuredDataCompletionTokens`.
    pub structured_data_completion_tokens: Option<Number>,
    /// `structuredDataCachedPromptTokens`.
    pub structured_data_cached_prompt_tokens: Option<Number>,
    /// `successEvaluation`.
    pub success_evaluation: Option<Number>,
    /// `successEvaluationPromptTokens`.
    pub success_evaluation_prompt_tokens: Option<Number>,
    /// `successEvaluationCompletionTokens`.
    pub success_evaluation_completion_tokens: Option<Number>,
    /// `successEvaluationCachedPromptTokens`.
    pub success_evaluation_cached_prompt_tokens: Option<Number>,
    /// `structuredOutput`.
    pub structured_output: Option<Number>,
    /// `structuredOutputPromptTokens`.
    pub structured_output_prompt_tokens: Option<Number>,
    /// `structuredOutputCompletionTokens`.
    pub structured_output_completion_tokens: Option<Number>,
    /// `structuredOutputCachedPromptTokens`.
    pub structured_output_cached_prompt_tokens: Option<Number>,
    _extra: Extra,
}

impl AnalysisCostBreakdown {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for AnalysisCostBreakdown {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    AnalysisCostBreakdown = "vapi-analysiscostbreakdown-schema.json#", unstated, missed 0b0, b"\x00\x00\x0a\x00\x00\x00\x05\x0d\x02\x00\x0b\x0f\x07\x00\x00\x00\x03\x09\x0e\x00\x00\x00\x00\x01\
        \x04\x10\x00\x00\x0c\x00\x06\x08" {
        0 "summary" => optional(summary: NUMBER, with_summary into Number);
        1 "summaryPromptTokens" => optional(summary_prompt_tokens: NUMBER, with_summary_prompt_tokens into Number);
        2 "summaryCompletionTokens" => optional(summary_completion_tokens: NUMBER, with_summary_completion_tokens into Number);
        3 "summaryCachedPromptTokens" => optional(summary_cached_prompt_tokens: NUMBER, with_summary_cached_prompt_tokens into Number);
        4 "structuredData" => optional(structured_data: NUMBER, with_structured_data into Number);
        5 "structuredDataPromptTokens" => optional(structured_data_prompt_tokens: NUMBER, with_structured_data_prompt_tokens into Number);
        6 "structuredDataCompletionTokens" => optional(structured_data_completion_tokens: NUMBER, with_structured_data_completion_tokens into Number);
        7 "structuredDataCachedPromptTokens" => optional(structured_data_cached_prompt_tokens: NUMBER, with_structured_data_cached_prompt_tokens into Number);
        8 "successEvaluation" => optional(success_evaluation: NUMBER, with_success_evaluation into Number);
        9 "successEvaluationPromptTokens" => optional(success_evaluation_prompt_tokens: NUMBER, with_success_evaluation_prompt_tokens into Number);
        10 "successEvaluationCompletionTokens" => optional(success_evaluation_completion_tokens: NUMBER, with_success_evaluation_completion_tokens into Number);
        11 "successEvaluationCachedPromptTokens" => optional(success_evaluation_cached_prompt_tokens: NUMBER, with_success_evaluation_cached_prompt_tokens into Number);
        12 "structuredOutput" => optional(structured_output: NUMBER, with_structured_output into Number);
        13 "structuredOutputPromptTokens" => optional(structured_output_prompt_tokens: NUMBER, with_structured_output_prompt_tokens into Number);
        14 "structuredOutputCompletionTokens" => optional(structured_output_completion_tokens: NUMBER, with_structured_output_completion_tokens into Number);
        15 "structuredOutputCachedPromptTokens" => optional(structured_output_cached_prompt_tokens: NUMBER, with_structured_output_cached_prompt_tokens into Number);
    }
    () (summary, summary_prompt_tokens, summary_completion_tokens, summary_cached_prompt_tokens, structured_data, structured_data_prompt_tokens, structured_data_completion_tokens, structured_data_cached_prompt_tokens, success_evaluation, success_evaluation_prompt_tokens, success_evaluation_completion_tokens, success_evaluation_cached_prompt_tokens, structured_output, structured_output_prompt_tokens, structured_output_completion_tokens, structured_output_cached_prompt_tokens)
}
