// @generated from vapi-customerspeechtimeoutoptions-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use serde_json::Value;
use std::collections::BTreeMap;

/// `CustomerSpeechTimeoutOptions`.
///
/// Schema: `vapi-customerspeechtimeoutoptions-schema.json#`
#[derive(Clone)]
pub struct CustomerSpeechTimeoutOptions {
    /// `timeoutSeconds`, required, at most 1000, at least 1.
    pub timeout_seconds: Number,
    /// `triggerMaxCount`, at most 10, at least 1.
    pub trigger_max_count: Option<Number>,
    /// `triggerResetMode`.
    pub trigger_reset_mode: Option<BTreeMap<String, Value>>,
    _extra: Extra,
}

impl CustomerSpeechTimeoutOptions {
    /// A value with its required members.
    pub fn new(timeout_seconds: impl Into<Number>) -> Self {
        CustomerSpeechTimeoutOptions {
            timeout_seconds: timeout_seconds.into(),
            ..Field::empty()
        }
    }
}

object! {
    CustomerSpeechTimeoutOptions = "vapi-customerspeechtimeoutoptions-schema.json#", unstated, missed 0b1, b"" {
        0 "timeoutSeconds" => required(timeout_seconds: NUMBER, with_timeout_seconds into Number);
        1 "triggerMaxCount" => optional(trigger_max_count: NUMBER, with_trigger_max_count into Number);
        2 "triggerResetMode" => optional(trigger_reset_mode: OBJECT, with_trigger_reset_mode map Value);
    }
    (timeout_seconds) (trigger_max_count, trigger_reset_mode)
}
