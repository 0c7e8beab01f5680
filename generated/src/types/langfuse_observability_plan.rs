// @generated from vapi-langfuseobservabilityplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use serde_json::Value;
use std::collections::BTreeMap;

/// `LangfuseObservabilityPlan`.
///
/// Schema: `vapi-langfuseobservabilityplan-schema.json#`
///
/// Always written with `provider`: `"langfuse"`.
#[derive(Clone, PartialEq)]
pub struct LangfuseObservabilityPlan {
    /// `promptName`.
    pub prompt_name: Option<String>,
    /// `promptVersion`, at least 1.
    pub prompt_version: Option<Number>,
    /// `traceName`.
    pub trace_name: Option<String>,
    /// `tags`, required.
    pub tags: Vec<String>,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl LangfuseObservabilityPlan {
    /// A value with its required members.
    pub fn new(tags: impl Into<Vec<String>>) -> Self {
        LangfuseObservabilityPlan {
            tags: tags.into(),
            ..LangfuseObservabilityPlan::empty()
        }
    }

    fn empty() -> Self {
        LangfuseObservabilityPlan {
            tags: Field::empty(),
            prompt_name: None,
            prompt_version: None,
            trace_name: None,
            metadata: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    LANGFUSE_OBSERVABILITY_PLAN: LangfuseObservabilityPlan = "vapi-langfuseobservabilityplan-schema.json#", unstated, [16] {
        0 "provider" => constant("langfuse");
        1 "promptName" => optional(prompt_name: STRING);
        2 "promptVersion" => optional(prompt_version: NUMBER);
        3 "traceName" => optional(trace_name: STRING);
        4 "tags" => required(tags: ARRAY);
        5 "metadata" => optional(metadata: OBJECT);
    }
}
