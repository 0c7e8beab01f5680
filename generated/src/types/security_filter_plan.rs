// @generated from vapi-securityfilterplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};
use crate::types::SecurityFilterBase;

/// `SecurityFilterPlan`.
///
/// Schema: `vapi-securityfilterplan-schema.json#`
#[derive(Clone)]
pub struct SecurityFilterPlan {
    /// `enabled`, default `false`.
    pub enabled: Option<bool>,
    /// `filters`.
    pub filters: Option<Vec<SecurityFilterBase>>,
    /// `mode`, default `sanitize`.
    pub mode: Option<SecurityFilterPlanMode>,
    /// `replacementText`, default `[FILTERED]`.
    pub replacement_text: Option<String>,
    _extra: Extra,
}

impl SecurityFilterPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for SecurityFilterPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SecurityFilterPlan = "vapi-securityfilterplan-schema.json#", unstated, missed 0b0, b"" {
        0 "enabled" => optional(enabled: BOOLEAN);
        1 "filters" => optional(filters: ARRAY);
        2 "mode" => optional(mode: STRING);
        3 "replacementText" => optional(replacement_text: STRING);
    }
    () (enabled, filters, mode, replacement_text)
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-securityfilterplan-schema.json#/properties/mode`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SecurityFilterPlanMode {
    /// `sanitize`
    Sanitize,
    /// `reject`
    Reject,
    /// `replace`
    Replace,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    SecurityFilterPlanMode = "vapi-securityfilterplan-schema.json#/properties/mode", unstated, b"", "one of 3 listed values" {
        Sanitize = "sanitize";
        Reject = "reject";
        Replace = "replace";
    }
}
