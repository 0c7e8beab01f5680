// @generated from vapi-customercustomendpointingrule-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number};
use crate::types::RegexOption;

/// `CustomerCustomEndpointingRule`.
///
/// Schema: `vapi-customercustomendpointingrule-schema.json#`
///
/// Always written with `type`: `"customer"`.
#[derive(Clone)]
pub struct CustomerCustomEndpointingRule {
    /// `regex`, required.
    pub regex: String,
    /// `regexOptions`.
    pub regex_options: Option<ListOf<RegexOption>>,
    /// `timeoutSeconds`, required, at most 15, at least 0.
    pub timeout_seconds: Number,
    _extra: Extra,
}

impl CustomerCustomEndpointingRule {
    /// A value with its required members.
    pub fn new(regex: impl Into<String>, timeout_seconds: impl Into<Number>) -> Self {
        CustomerCustomEndpointingRule {
            regex: regex.into(),
            timeout_seconds: timeout_seconds.into(),
            ..Field::empty()
        }
    }
}

object! {
    CustomerCustomEndpointingRule = "vapi-customercustomendpointingrule-schema.json#", unstated, missed 0b1011, b"" {
        0 "type" => constant("customer");
        1 "regex" => required(regex: STRING, with_regex into String);
        2 "regexOptions" => optional(regex_options: ARRAY, with_regex_options list RegexOption);
        3 "timeoutSeconds" => required(timeout_seconds: NUMBER, with_timeout_seconds into Number);
    }
    (regex, timeout_seconds) (regex_options)
}
