// @generated from vapi-summaryplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use serde_json::Value;
use std::collections::BTreeMap;

/// `SummaryPlan`.
///
/// Schema: `vapi-summaryplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SummaryPlan {
    /// `messages`.
    pub messages: Option<Vec<BTreeMap<String, Value>>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `timeoutSeconds`, at most 60, at least 1.
    pub timeout_seconds: Option<Number>,
    _extra: Extra,
}

impl SummaryPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        SummaryPlan::empty()
    }

    fn empty() -> Self {
        SummaryPlan {
            messages: None,
            enabled: None,
            timeout_seconds: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SummaryPlan {
    fn default() -> Self {
        SummaryPlan::empty()
    }
}

object! {
    SUMMARY_PLAN: SummaryPlan = "vapi-summaryplan-schema.json#", unstated, [8] {
        0 "messages" => optional(messages: ARRAY);
        1 "enabled" => optional(enabled: BOOLEAN);
        2 "timeoutSeconds" => optional(timeout_seconds: NUMBER);
    }
}
