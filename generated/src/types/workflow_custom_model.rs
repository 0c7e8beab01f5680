// @generated from vapi-workflowcustommodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::{MetadataSendMode, OpenAiMessage};
use serde_json::Value;
use std::collections::BTreeMap;

/// `WorkflowCustomModel`.
///
/// Schema: `vapi-workflowcustommodel-schema.json#`
///
/// Always written with `provider`: `"custom-llm"`.
#[derive(Clone)]
pub struct WorkflowCustomModel {
    /// `messages`.
    pub messages: Option<ListOf<OpenAiMessage>>,
    /// `metadataSendMode`.
    pub metadata_send_mode: Option<MetadataSendMode>,
    /// `url`, required.
    pub url: String,
    /// `headers`.
    pub headers: Option<BTreeMap<String, Value>>,
    /// `timeoutSeconds`, at most 600, at least 20.
    pub timeout_seconds: Option<Number>,
    /// `model`, required, at most 100 characters.
    pub model: String,
    /// `temperature`, at most 2, at least 0.
    pub temperature: Option<Number>,
    /// `maxTokens`, at most 10000, at least 50.
    pub max_tokens: Option<Number>,
    _extra: Extra,
}

impl WorkflowCustomModel {
    /// A value with its required members.
    pub fn new(url: impl Into<String>, model: impl Into<String>) -> Self {
        WorkflowCustomModel {
            url: url.into(),
            model: model.into(),
            ..Field::empty()
        }
    }
}

object! {
    WorkflowCustomModel = "vapi-workflowcustommodel-schema.json#", unstated, missed 0b1001010, b"\x00\x00\x03\x00\x00\x00\x08\x09\x00\x00\x00\x05\x00\x00\x00\x01\x00\x00\x00\x00\x07\x00\x00\x00\
        \x00\x00\x06\x00\x04\x02\x00\x00" {
        0 "messages" => optional(messages: ARRAY, with_messages list OpenAiMessage);
        1 "provider" => constant("custom-llm");
        2 "metadataSendMode" => optional(metadata_send_mode: STRING, with_metadata_send_mode into MetadataSendMode);
        3 "url" => required(url: STRING, with_url into String);
        4 "headers" => optional(headers: OBJECT, with_headers map Value);
        5 "timeoutSeconds" => optional(timeout_seconds: NUMBER, with_timeout_seconds into Number);
        6 "model" => required(model: STRING, with_model into String);
        7 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        8 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
    }
    (url, model) (messages, metadata_send_mode, headers, timeout_seconds, temperature, max_tokens)
}
