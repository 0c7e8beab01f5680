// @generated from vapi-workflowanthropicbedrockmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::{AnthropicModelName, AnthropicThinkingConfig};

/// `WorkflowAnthropicBedrockModel`.
///
/// Schema: `vapi-workflowanthropicbedrockmodel-schema.json#`
///
/// Always written with `provider`: `"anthropic-bedrock"`.
#[derive(Clone)]
pub struct WorkflowAnthropicBedrockModel {
    /// `model`, required, at most 100 characters.
    pub model: AnthropicModelName,
    /// `thinking`.
    pub thinking: Option<Box<AnthropicThinkingConfig>>,
    /// `temperature`, at most 2, at least 0.
    pub temperature: Option<Number>,
    /// `maxTokens`, at most 10000, at least 50.
    pub max_tokens: Option<Number>,
    _extra: Extra,
}

impl WorkflowAnthropicBedrockModel {
    /// A value with its required members.
    pub fn new(model: impl Into<AnthropicModelName>) -> Self {
        WorkflowAnthropicBedrockModel {
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    WorkflowAnthropicBedrockModel = "vapi-workflowanthropicbedrockmodel-schema.json#", unstated, missed 0b11, b"\x00\x00\x00\x00\x02\x03\x04\x05\x00\x00\x00\x00\x00\x01\x00\x00" {
        0 "provider" => constant("anthropic-bedrock");
        1 "model" => required(model: STRING, with_model into AnthropicModelName);
        2 "thinking" => optional(thinking: OBJECT, with_thinking into AnthropicThinkingConfig);
        3 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        4 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
    }
    (model) (thinking, temperature, max_tokens)
}
