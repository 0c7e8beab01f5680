// @generated from vapi-modelcost-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use serde_json::Value;
use std::collections::BTreeMap;

/// `ModelCost`.
///
/// Schema: `vapi-modelcost-schema.json#`
///
/// Always written with `type`: `"model"`.
#[derive(Clone)]
pub struct ModelCost {
    /// `model`, required.
    pub model: BTreeMap<String, Value>,
    /// `promptTokens`, required.
    pub prompt_tokens: Number,
    /// `completionTokens`, required.
    pub completion_tokens: Number,
    /// `cachedPromptTokens`.
    pub cached_prompt_tokens: Option<Number>,
    /// `reasoningTokens`.
    pub reasoning_tokens: Option<Number>,
    /// `cost`, required.
    pub cost: Number,
    _extra: Extra,
}

impl ModelCost {
    /// A value with its required members.
    pub fn new(
        model: impl IntoIterator<Item = (impl Into<String>, Value)>,
        prompt_tokens: impl Into<Number>,
        completion_tokens: impl Into<Number>,
        cost: impl Into<Number>,
    ) -> Self {
        ModelCost {
            model: model.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            prompt_tokens: prompt_tokens.into(),
            completion_tokens: completion_tokens.into(),
            cost: cost.into(),
            ..Field::empty()
        }
    }
}

object! {
    ModelCost = "vapi-modelcost-schema.json#", unstated, missed 0b1001111, b"\x01\x06\x07\x00\x02\x00\x00\x00\x00\x00\x03\x00\x00\x00\x05\x04" {
        0 "type" => constant("model");
        1 "model" => required(model: OBJECT, with_model map Value);
        2 "promptTokens" => required(prompt_tokens: NUMBER, with_prompt_tokens into Number);
        3 "completionTokens" => required(completion_tokens: NUMBER, with_completion_tokens into Number);
        4 "cachedPromptTokens" => optional(cached_prompt_tokens: NUMBER, with_cached_prompt_tokens into Number);
        5 "reasoningTokens" => optional(reasoning_tokens: NUMBER, with_reasoning_tokens into Number);
        6 "cost" => required(cost: NUMBER, with_cost into Number);
    }
    (model, prompt_tokens, completion_tokens, cost) (cached_prompt_tokens, reasoning_tokens)
}
