// @generated from vapi-securityfilterplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, UnknownValue};
use crate::types::SecurityFilterBase;

/// `SecurityFilterPlan`.
///
/// Schema: `vapi-securityfilterplan-schema.json#`
#[derive(Clone)]
pub struct SecurityFilterPlan {
    /// `enabled`, default `false`.
    pub enabled: Option<bool>,
    /// `filters`.
    pub filters: Option<ListOf<SecurityFilterBase>>,
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

    /// Returns `enabled`, or the schema's default for it: `false`.
    pub fn enabled_or_default(&self) -> bool {
        self.enabled.as_ref().copied().unwrap_or(false)
    }

    /// Returns `mode`, or the schema's default for it: `sanitize`.
    pub fn mode_or_default(&self) -> SecurityFilterPlanMode {
        self.mode.as_ref().cloned().unwrap_or(SecurityFilterPlanMode::Sanitize)
    }

    /// Returns `replacementText`, or the schema's default for it: `[FILTERED]`.
    pub fn replacement_text_or_default(&self) -> &str {
        self.replacement_text.as_deref().unwrap_or("[FILTERED]")
    }
}

impl Default for SecurityFilterPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SecurityFilterPlan = "vapi-securityfilterplan-schema.json#", unstated, missed 0b0, b"" {
        0 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
        1 "filters" => optional(filters: ARRAY, with_filters list SecurityFilterBase);
        2 "mode" => optional(mode: STRING, with_mode into SecurityFilterPlanMode);
        3 "replacementText" => optional(replacement_text: STRING, with_replacement_text into String);
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
