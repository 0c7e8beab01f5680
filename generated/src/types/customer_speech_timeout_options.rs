// @generated from vapi-customerspeechtimeoutoptions-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};

/// `CustomerSpeechTimeoutOptions`.
///
/// Schema: `vapi-customerspeechtimeoutoptions-schema.json#`
#[derive(Clone)]
pub struct CustomerSpeechTimeoutOptions {
    /// `triggerResetMode`.
    pub trigger_reset_mode: Option<CustomerSpeechTimeoutOptionsTriggerResetMode>,
    /// `timeoutSeconds`, required, at most 1000, at least 1.
    pub timeout_seconds: Number,
    /// `triggerMaxCount`, at most 10, at least 1.
    pub trigger_max_count: Option<Number>,
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
    CustomerSpeechTimeoutOptions = "vapi-customerspeechtimeoutoptions-schema.json#", unstated, missed 0b10, b"" {
        0 "triggerResetMode" => optional(trigger_reset_mode: STRING, with_trigger_reset_mode into CustomerSpeechTimeoutOptionsTriggerResetMode);
        1 "timeoutSeconds" => required(timeout_seconds: NUMBER, with_timeout_seconds into Number);
        2 "triggerMaxCount" => optional(trigger_max_count: NUMBER, with_trigger_max_count into Number);
    }
    (timeout_seconds) (trigger_reset_mode, trigger_max_count)
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-customerspeechtimeoutoptions-schema.json#/properties/triggerResetMode`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomerSpeechTimeoutOptionsTriggerResetMode {
    /// `onUserSpeech`
    OnUserSpeech,
    /// `never`
    Never,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    CustomerSpeechTimeoutOptionsTriggerResetMode = "vapi-customerspeechtimeoutoptions-schema.json#/properties/triggerResetMode", unstated, b"", "one of 2 listed values" {
        OnUserSpeech = "onUserSpeech";
        Never = "never";
    }
}
