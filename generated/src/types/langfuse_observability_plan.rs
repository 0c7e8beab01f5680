// @generated from vapi-langfuseobservabilityplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use serde_json::Value;
use std::collections::BTreeMap;

/// `LangfuseObservabilityPlan`.
///
/// Schema: `vapi-langfuseobservabilityplan-schema.json#`
///
/// Always written with `provider`: `"langfuse"`.
#[derive(Clone)]
pub struct LangfuseObservabilityPlan {
    /// `promptName`.
    pub prompt_name: Option<String>,
    /// `promptVersion`, at least 1.
    pub prompt_version: Option<Number>,
    /// `traceName`.
    pub trace_name: Option<String>,
    /// `tags`, required.
    pub tags: ListOf<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl LangfuseObservabilityPlan {
    /// A value with its required members.
    pub fn new(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        LangfuseObservabilityPlan {
            tags: tags.into_iter().map(Into::into).collect(),
            ..Field::empty()
        }
    }
}

object! {
    LangfuseObservabilityPlan = "vapi-langfuseobservabilityplan-schema.json#", unstated, missed 0b10001, b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x04\x05\x01\x02\x06" {
        0 "provider" => constant("langfuse");
        1 "promptName" => optional(prompt_name: STRING, with_prompt_name into String);
        2 "promptVersion" => optional(prompt_version: NUMBER, with_prompt_version into Number);
        3 "traceName" => optional(trace_name: STRING, with_trace_name into String);
        4 "tags" => required(tags: ARRAY, with_tags texts String);
        5 "metadata" => optional(metadata: OBJECT, with_metadata map Value);
    }
    (tags) (prompt_name, prompt_version, trace_name, metadata)
}
