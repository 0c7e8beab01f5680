// @generated from vapi-summaryplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use serde_json::Value;
use std::collections::BTreeMap;

/// `SummaryPlan`.
///
/// Schema: `vapi-summaryplan-schema.json#`
#[derive(Clone)]
pub struct SummaryPlan {
    /// `messages`.
    pub messages: Option<ListOf<BTreeMap<String, Value>>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `timeoutSeconds`, at most 60, at least 1.
    pub timeout_seconds: Option<Number>,
    _extra: Extra,
}

impl SummaryPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for SummaryPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SummaryPlan = "vapi-summaryplan-schema.json#", unstated, missed 0b0, b"" {
        0 "messages" => optional(messages: ARRAY, with_messages list BTreeMap<String, Value>);
        1 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
        2 "timeoutSeconds" => optional(timeout_seconds: NUMBER, with_timeout_seconds into Number);
    }
    () (messages, enabled, timeout_seconds)
}
