// @generated from vapi-assistantcustomendpointingrule-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::RegexOption;

/// `AssistantCustomEndpointingRule`.
///
/// Schema: `vapi-assistantcustomendpointingrule-schema.json#`
///
/// Always written with `type`: `"assistant"`.
#[derive(Clone, PartialEq)]
pub struct AssistantCustomEndpointingRule {
    /// `regex`, required.
    pub regex: String,
    /// `regexOptions`.
    pub regex_options: Option<Vec<RegexOption>>,
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
            ..AssistantCustomEndpointingRule::empty()
        }
    }

    fn empty() -> Self {
        AssistantCustomEndpointingRule {
            regex: Field::empty(),
            timeout_seconds: Field::empty(),
            regex_options: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    ASSISTANT_CUSTOM_ENDPOINTING_RULE: AssistantCustomEndpointingRule = "vapi-assistantcustomendpointingrule-schema.json#", unstated, [8] {
        0 "type" => constant("assistant");
        1 "regex" => required(regex: STRING);
        2 "regexOptions" => optional(regex_options: ARRAY);
        3 "timeoutSeconds" => required(timeout_seconds: NUMBER);
    }
}
