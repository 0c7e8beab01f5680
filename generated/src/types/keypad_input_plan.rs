// @generated from vapi-keypadinputplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number, UnknownValue};

/// `KeypadInputPlan`.
///
/// Schema: `vapi-keypadinputplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct KeypadInputPlan {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `timeoutSeconds`, at most 10, at least 0.
    pub timeout_seconds: Option<Number>,
    /// `delimiters`.
    pub delimiters: Option<KeypadInputPlanDelimiters>,
    _extra: Extra,
}

impl KeypadInputPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        KeypadInputPlan::empty()
    }

    fn empty() -> Self {
        KeypadInputPlan {
            enabled: None,
            timeout_seconds: None,
            delimiters: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for KeypadInputPlan {
    fn default() -> Self {
        KeypadInputPlan::empty()
    }
}

object! {
    KEYPAD_INPUT_PLAN: KeypadInputPlan = "vapi-keypadinputplan-schema.json#", unstated, [8] {
        0 "enabled" => optional(enabled: BOOLEAN);
        1 "timeoutSeconds" => optional(timeout_seconds: NUMBER);
        2 "delimiters" => optional(delimiters: STRING);
    }
}

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-keypadinputplan-schema.json#/properties/delimiters`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeypadInputPlanDelimiters {
    /// `#`
    HashType,
    /// `*`
    Star,
    /// ``  ``
    Empty,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    KeypadInputPlanDelimiters = "vapi-keypadinputplan-schema.json#/properties/delimiters", unstated, [8], "one of 3 listed values" {
        HashType = "#";
        Star = "*";
        Empty = "";
    }
}
