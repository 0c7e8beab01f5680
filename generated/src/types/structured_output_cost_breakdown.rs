// @generated from vapi-structuredoutputcostbreakdown-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `StructuredOutputCostBreakdown`.
///
/// Schema: `vapi-structuredoutputcostbreakdown-schema.json#`
#[derive(Clone)]
pub struct StructuredOutputCostBreakdown {
    /// `structuredOutputId`, required.
    pub structured_output_id: String,
    /// `name`, required.
    pub name: String,
    /// `cost`, required.
    pub cost: Number,
    /// `promptTokens`, required.
    pub prompt_tokens: Number,
    /// `completionTokens`, required.
    pub completion_tokens: Number,
    /// `cachedPromptTokens`.
    pub cached_prompt_tokens: Option<Number>,
    _extra: Extra,
}

impl StructuredOutputCostBreakdown {
    /// A value with its required members.
    pub fn new(
        structured_output_id: impl Into<String>,
        name: impl Into<String>,
        cost: impl Into<Number>,
        prompt_tokens: impl Into<Number>,
        completion_tokens: impl Into<Number>,
    ) -> Self {
        StructuredOutputCostBreakdown {
            structured_output_id: structured_output_id.into(),
            name: name.into(),
            cost: cost.into(),
            prompt_tokens: prompt_tokens.into(),
            completion_tokens: completion_tokens.into(),
            ..Field::empty()
        }
    }
}

object! {
    StructuredOutputCostBreakdown = "vapi-structuredoutputcostbreakdown-schema.json#", unstated, missed 0b11111, b"\x06\x03\x00\x00\x00\x00\x00\x00\x00\x00\x04\x02\x00\x00\x01\x05" {
        0 "structuredOutputId" => required(structured_output_id: STRING, with_structured_output_id into String);
        1 "name" => required(name: STRING, with_name into String);
        2 "cost" => required(cost: NUMBER, with_cost into Number);
        3 "promptTokens" => required(prompt_tokens: NUMBER, with_prompt_tokens into Number);
        4 "completionTokens" => required(completion_tokens: NUMBER, with_completion_tokens into Number);
        5 "cachedPromptTokens" => optional(cached_prompt_tokens: NUMBER, with_cached_prompt_tokens into Number);
    }
    (structured_output_id, name, cost, prompt_tokens, completion_tokens) (cached_prompt_tokens)
}
