// @generated from vapi-analysiscost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, UnknownValue};
use crate::types::StructuredOutputCostBreakdown;
use serde_json::Value;
use std::collections::BTreeMap;

/// `AnalysisCost`.
///
/// Schema: `vapi-analysiscost-schema.json#`
///
/// Always written with `type`: `"analysis"`.
#[derive(Clone)]
pub struct AnalysisCost {
    /// `analysisType`, required.
    pub analysis_type: AnalysisCostType,
    /// `model`, required.
    pub model: BTreeMap<String, Value>,
    /// `promptTokens`, required.
    pub prompt_tokens: Number,
    /// `completionTokens`, required.
    pub completion_tokens: Number,
    /// `cachedPromptTokens`.
    pub cached_prompt_tokens: Option<Number>,
    /// `structuredOutputBreakdown`.
    pub structured_output_breakdown: Option<ListOf<StructuredOutputCostBreakdown>>,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl AnalysisCost {
    /// A value with its required members.
    pub fn new(
        analysis_type: impl Into<AnalysisCostType>,
        model: impl IntoIterator<Item = (impl Into<String>, Value)>,
        prompt_tokens: impl Into<Number>,
        completion_tokens: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        AnalysisCost {
            analysis_type: analysis_type.into(),
            model: model.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            prompt_tokens: prompt_tokens.into(),
            completion_tokens: completion_tokens.into(),
            cost: cost.into(),
            ..Field::empty()
        }
    }
}

object! {
    AnalysisCost = "vapi-analysiscost-schema.json#", unstated, missed 0b10011111, b"\x01\x06\x07\x08\x03\x00\x00\x00\x00\x00\x04\x00\x00\x00\x02\x05" {
        0 "type" => constant("analysis");
        1 "analysisType" => required(analysis_type: STRING, with_analysis_type into AnalysisCostType);
        2 "model" => required(model: OBJECT, with_model map Value);
        3 "promptTokens" => required(prompt_tokens: NUMBER, with_prompt_tokens into Number);
        4 "completionTokens" => required(completion_tokens: NUMBER, with_completion_tokens into Number);
        5 "cachedPromptTokens" => optional(cached_prompt_tokens: NUMBER, with_cached_prompt_tokens into Number);
        6 "structuredOutputBreakdown" => optional(structured_output_breakdown: ARRAY, with_structured_output_breakdown list StructuredOutputCostBreakdown);
        7 "cost" => required(cost: NUMBER, with_cost into Number);
    }
    (analysis_type, model, prompt_tokens, completion_tokens, cost) (cached_prompt_tokens, structured_output_breakdown)
}

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-analysiscost-schema.json#/properties/analysisType`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AnalysisCostType {
    /// `summary`
    Summary,
    /// `structuredData`
    StructuredData,
    /// `successEvaluation`
    SuccessEvaluation,
    /// `structuredOutput`
    StructuredOutput,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    AnalysisCostType = "vapi-analysiscost-schema.json#/properties/analysisType", unstated, b"", "one of 4 listed values" {
        Summary = "summary";
        StructuredData = "structuredData";
        SuccessEvaluation = "successEvaluation";
        StructuredOutput = "structuredOutput";
    }
}
