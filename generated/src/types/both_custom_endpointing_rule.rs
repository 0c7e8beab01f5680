// @generated from vapi-bothcustomendpointingrule-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::RegexOption;

/// `BothCustomEndpointingRule`.
///
/// Schema: `vapi-bothcustomendpointingrule-schema.json#`
///
/// Always written with `type`: `"both"`.
#[derive(Clone)]
pub struct BothCustomEndpointingRule {
    /// `assistantRegex`, required.
    pub assistant_regex: String,
    /// `assistantRegexOptions`.
    pub assistant_regex_options: Option<ListOf<RegexOption>>,
    /// `customerRegex`, required.
    pub customer_regex: String,
    /// `customerRegexOptions`.
    pub customer_regex_options: Option<ListOf<RegexOption>>,
    /// `timeoutSeconds`, required, at most 15, at least 0.
    pub timeout_seconds: Number,
    _extra: Extra,
}

impl BothCustomEndpointingRule {
    /// A value with its required members.
    pub fn new(
        assistant_regex: impl Into<String>,
        customer_regex: impl Into<String>,
        timeout_seconds: impl Into<Number>,
    ) -> Self {
        BothCustomEndpointingRule {
            assistant_regex: assistant_regex.into(),
            customer_regex: customer_regex.into(),
            timeout_seconds: timeout_seconds.into(),
            ..Field::empty()
        }
    }
}

object! {
    BothCustomEndpointingRule = "vapi-bothcustomendpointingrule-schema.json#", unstated, missed 0b101011, b"\x01\x04\x00\x00\x00\x00\x00\x00\x00\x02\x06\x03\x05\x00\x00\x00" {
        0 "type" => constant("both");
        1 "assistantRegex" => required(assistant_regex: STRING, with_assistant_regex into String);
        2 "assistantRegexOptions" => optional(assistant_regex_options: ARRAY, with_assistant_regex_options list RegexOption);
        3 "customerRegex" => required(customer_regex: STRING, with_customer_regex into String);
        4 "customerRegexOptions" => optional(customer_regex_options: ARRAY, with_customer_regex_options list RegexOption);
        5 "timeoutSeconds" => required(timeout_seconds: NUMBER, with_timeout_seconds into Number);
    }
    (assistant_regex, customer_regex, timeout_seconds) (assistant_regex_options, customer_regex_options)
}
