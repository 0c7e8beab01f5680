// @generated from vapi-workflowanthropicbedrockmodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{AnthropicBedrockModelName, AnthropicThinkingConfig, OpenAiMessage};

/// `WorkflowAnthropicBedrockModel`.
///
/// Schema: `vapi-workflowanthropicbedrockmodel-schema.json#`
///
/// Always written with `provider`: `"anthropic-bedrock"`.
#[derive(Clone)]
pub struct WorkflowAnthropicBedrockModel {
    /// `messages`.
    pub messages: Option<ListOf<OpenAiMessage>>,
    /// `model`, required, at most 100 characters.
    pub model: AnthropicBedrockModelName,
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
    pub fn new(model: impl Into<AnthropicBedrockModelName>) -> Self {
        WorkflowAnthropicBedrockModel {
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    WorkflowAnthropicBedrockModel = "vapi-workflowanthropicbedrockmodel-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x00\x03\x04\x05\x06\x00\x00\x00\x00\x00\x02\x00\x01" {
        0 "messages" => optional(messages: ARRAY, with_messages list OpenAiMessage);
        1 "provider" => constant("anthropic-bedrock");
        2 "model" => required(model: STRING, with_model into AnthropicBedrockModelName);
        3 "thinking" => optional(thinking: OBJECT, with_thinking into AnthropicThinkingConfig);
        4 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        5 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
    }
    (model) (messages, thinking, temperature, max_tokens)
}
