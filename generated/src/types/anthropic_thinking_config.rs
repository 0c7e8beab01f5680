// @generated from vapi-anthropicthinkingconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `AnthropicThinkingConfig`.
///
/// Schema: `vapi-anthropicthinkingconfig-schema.json#`
///
/// Always written with `type`: `"enabled"`.
#[derive(Clone)]
pub struct AnthropicThinkingConfig {
    /// `budgetTokens`, required, at most 100000, at least 1024.
    pub budget_tokens: Number,
    _extra: Extra,
}

impl AnthropicThinkingConfig {
    /// A value with its required members.
    pub fn new(budget_tokens: impl Into<Number>) -> Self {
        AnthropicThinkingConfig {
            budget_tokens: budget_tokens.into(),
            ..Field::empty()
        }
    }
}

object! {
    AnthropicThinkingConfig = "vapi-anthropicthinkingconfig-schema.json#", unstated, missed 0b11, b"" {
        0 "type" => constant("enabled");
        1 "budgetTokens" => required(budget_tokens: NUMBER, with_budget_tokens into Number);
    }
    (budget_tokens) ()
}
