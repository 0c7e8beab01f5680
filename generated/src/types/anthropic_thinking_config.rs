// @generated from vapi-anthropicthinkingconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `AnthropicThinkingConfig`.
///
/// Schema: `vapi-anthropicthinkingconfig-schema.json#`
///
/// Always written with `type`: `"enabled"`.
#[derive(Clone, PartialEq)]
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
            ..AnthropicThinkingConfig::empty()
        }
    }

    fn empty() -> Self {
        AnthropicThinkingConfig {
            budget_tokens: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    ANTHROPIC_THINKING_CONFIG: AnthropicThinkingConfig = "vapi-anthropicthinkingconfig-schema.json#", unstated, [4] {
        0 "type" => constant("enabled");
        1 "budgetTokens" => required(budget_tokens: NUMBER);
    }
}
