// @generated from vapi-successevaluationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, Number, UnknownValue};
use serde_json::Value;
use std::collections::BTreeMap;

/// `SuccessEvaluationPlan`.
///
/// Schema: `vapi-successevaluationplan-schema.json#`
#[derive(Clone)]
pub struct SuccessEvaluationPlan {
    /// `rubric`.
    pub rubric: Option<SuccessEvaluationPlanRubric>,
    /// `messages`.
    pub messages: Option<ListOf<BTreeMap<String, Value>>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `timeoutSeconds`, at most 60, at least 1.
    pub timeout_seconds: Option<Number>,
    _extra: Extra,
}

impl SuccessEvaluationPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for SuccessEvaluationPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SuccessEvaluationPlan = "vapi-successevaluationplan-schema.json#", unstated, missed 0b0, b"" {
        0 "rubric" => optional(rubric: STRING, with_rubric into SuccessEvaluationPlanRubric);
        1 "messages" => optional(messages: ARRAY, with_messages list BTreeMap<String, Value>);
        2 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
        3 "timeoutSeconds" => optional(timeout_seconds: NUMBER, with_timeout_seconds into Number);
    }
    () (rubric, messages, enabled, timeout_seconds)
}

/// One of 8 listed values, or another string.
///
/// Schema: `vapi-successevaluationplan-schema.json#/properties/rubric`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SuccessEvaluationPlanRubric {
    /// `NumericScale`
    NumericScale,
    /// `DescriptiveScale`
    DescriptiveScale,
    /// `Checklist`
    Checklist,
    /// `Matrix`
    Matrix,
    /// `PercentageScale`
    PercentageScale,
    /// `LikertScale`
    LikertScale,
    /// `AutomaticRubric`
    AutomaticRubric,
    /// `PassFail`
    PassFail,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    SuccessEvaluationPlanRubric = "vapi-successevaluationplan-schema.json#/properties/rubric", unstated, b"\x08\x00\x00\x05\x00\x00\x00\x00\x00\x04\x03\x06\x07\x00\x01\x02", "one of 8 listed values" {
        NumericScale = "NumericScale";
        DescriptiveScale = "DescriptiveScale";
        Checklist = "Checklist";
        Matrix = "Matrix";
        PercentageScale = "PercentageScale";
        LikertScale = "LikertScale";
        AutomaticRubric = "AutomaticRubric";
        PassFail = "PassFail";
    }
}
