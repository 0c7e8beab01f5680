// @generated from vapi-workflowcustommodel-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::MetadataSendMode;
use serde_json::Value;
use std::collections::BTreeMap;

/// `WorkflowCustomModel`.
///
/// Schema: `vapi-workflowcustommodel-schema.json#`
///
/// Always written with `provider`: `"custom-llm"`.
#[derive(Clone)]
pub struct WorkflowCustomModel {
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
    WorkflowCustomModel = "vapi-workflowcustommodel-schema.json#", unstated, missed 0b100101, b"\x00\x00\x02\x00\x06\x00\x07\x08\x00\x00\x05\x04\x03\x01\x00\x00" {
        0 "provider" => constant("custom-llm");
        1 "metadataSendMode" => optional(metadata_send_mode: STRING, with_metadata_send_mode into MetadataSendMode);
        2 "url" => required(url: STRING, with_url into String);
        3 "headers" => optional(headers: OBJECT, with_headers map Value);
        4 "timeoutSeconds" => optional(timeout_seconds: NUMBER, with_timeout_seconds into Number);
        5 "model" => required(model: STRING, with_model into String);
        6 "temperature" => optional(temperature: NUMBER, with_temperature into Number);
        7 "maxTokens" => optional(max_tokens: NUMBER, with_max_tokens into Number);
    }
    (url, model) (metadata_send_mode, headers, timeout_seconds, temperature, max_tokens)
}
