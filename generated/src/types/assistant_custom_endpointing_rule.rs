// @generated from vapi-assistantcustomendpointingrule-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::RegexOption;

/// `AssistantCustomEndpointingRule`.
///
/// Schema: `vapi-assistantcustomendpointingrule-schema.json#`
///
/// Always written with `type`: `"assistant"`.
#[derive(Clone)]
pub struct AssistantCustomEndpointingRule {
    /// `regex`, required.
    pub regex: String,
    /// `regexOptions`.
    pub regex_options: Option<ListOf<RegexOption>>,
    /// `timeoutSeconds`, required, at most 15, at least 0.
    pub timeout_seconds: Number,
    _extra: Extra,
}

impl AssistantCustomEndpointingRule {
    /// A value with its required members.
    pub fn new(regex: impl Into<String>, timeout_seconds: impl Into<Number>) -> Self {
        AssistantCustomEndpointingRule {
            regex: regex.into(),
            timeout_seconds: timeout_seconds.into(),
            ..Field::empty()
        }
    }
}

object! {
    AssistantCustomEndpointingRule = "vapi-assistantcustomendpointingrule-schema.json#", unstated, missed 0b1011, b"" {
        0 "type" => constant("assistant");
        1 "regex" => required(regex: STRING, with_regex into String);
        2 "regexOptions" => optional(regex_options: ARRAY, with_regex_options list RegexOption);
        3 "timeoutSeconds" => required(timeout_seconds: NUMBER, with_timeout_seconds into Number);
    }
    (regex, timeout_seconds) (regex_options)
}
