// @generated from vapi-workflowgooglemodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{GoogleModelName, OpenAiMessage};

/// `WorkflowGoogleModel`.
///
/// Schema: `vapi-workflowgooglemodel-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone)]
pub struct WorkflowGoogleModel {
    /// `messages`.
    pub messages: Option<ListOf<OpenAiMessage>>,
    /// `model`, required, at most 100 characters.
    pub model: GoogleModelName,
    /// `temperature`, at most 2, at least 0.
    pub temperature: Option<Number>,
    /// `maxTokens`, at most 10000, at least 50.
    pub max_tokens: Option<Number>,
    _extra: Extra,
}

impl WorkflowGoogleModel {
    /// A value with its required members.
    pub fn new(model: impl Into<GoogleModelName>) -> Self {
        WorkflowGoogleModel {
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    WorkflowGoogleModel = "vapi-workflowgooglemodel-schema.json#", unstated, missed 0b110, b"\x00\x00\x00\x00\x03\x00\x04\x05\x00\x00\x00\x00\x00\x02\x00\x01" {
        0 "messages" => optional(messages: ARRAY, with_messages list OpenAiMessage);
        1 "provider" => constant("google");
        2 "model" => required(model: STRING, with_model into GoogleModelName);
        3 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        4 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
    }
    (model) (messages, temperature, max_tokens)
}
