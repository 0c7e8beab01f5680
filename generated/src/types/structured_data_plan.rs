// @generated from vapi-structureddataplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::JsonSchema;
use serde_json::Value;
use std::collections::BTreeMap;

/// `StructuredDataPlan`.
///
/// Schema: `vapi-structureddataplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct StructuredDataPlan {
    /// `messages`.
    pub messages: Option<Vec<BTreeMap<String, Value>>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `schema`.
    pub schema: Option<Box<JsonSchema>>,
    /// `timeoutSeconds`, at most 60, at least 1.
    pub timeout_seconds: Option<Number>,
    _extra: Extra,
}

impl StructuredDataPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        StructuredDataPlan::empty()
    }

    fn empty() -> Self {
        StructuredDataPlan {
            messages: None,
            enabled: None,
            schema: None,
            timeout_seconds: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for StructuredDataPlan {
    fn default() -> Self {
        StructuredDataPlan::empty()
    }
}

object! {
    STRUCTURED_DATA_PLAN: StructuredDataPlan = "vapi-structureddataplan-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "enabled" => optional(enabled: BOOLEAN);
        2 "schema" => optional(schema: OBJECT);
        3 "timeoutSeconds" => optional(timeout_seconds: NUMBER);
    }
}
