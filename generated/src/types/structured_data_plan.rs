// @generated from vapi-structureddataplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::JsonSchema;
use serde_json::Value;
use std::collections::BTreeMap;

/// `StructuredDataPlan`.
///
/// Schema: `vapi-structureddataplan-schema.json#`
#[derive(Clone)]
pub struct StructuredDataPlan {
    /// `messages`.
    pub messages: Option<ListOf<BTreeMap<String, Value>>>,
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
        Field::empty()
    }
}

impl Default for StructuredDataPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    StructuredDataPlan = "vapi-structureddataplan-schema.json#", unstated, missed 0b0, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list BTreeMap<String, Value>);
        1 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
        2 "schema" => optional(schema: OBJECT, with_schema into JsonSchema);
        3 "timeoutSeconds" => optional(timeout_seconds: NUMBER, with_timeout_seconds into Number);
    }
    () (messages, enabled, schema, timeout_seconds)
}
