// @generated from vapi-successevaluationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number, UnknownValue};
use serde_json::Value;
use std::collections::BTreeMap;

/// `SuccessEvaluationPlan`.
///
/// Schema: `vapi-successevaluationplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SuccessEvaluationPlan {
    /// `rubric`.
    pub rubric: Option<SuccessEvaluationPlanRubric>,
    /// `messages`.
    pub messages: Option<Vec<BTreeMap<String, Value>>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `timeoutSeconds`, at most 60, at least 1.
    pub timeout_seconds: Option<Number>,
    _extra: Extra,
}

impl SuccessEvaluationPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        SuccessEvaluationPlan::empty()
    }

    fn empty() -> Self {
        SuccessEvaluationPlan {
            rubric: None,
            messages: None,
            enabled: None,
            timeout_seconds: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SuccessEvaluationPlan {
    fn default() -> Self {
        SuccessEvaluationPlan::empty()
    }
}

object! {
    SUCCESS_EVALUATION_PLAN: SuccessEvaluationPlan = "vapi-successevaluationplan-schema.json#", unstated, [8] {
        0 "rubric" => optional(rubric: STRING);
        1 "messages" => optional(messages: ARRAY);
        2 "enabled" => optional(enabled: BOOLEAN);
        3 "timeoutSeconds" => optional(timeout_seconds: NUMBER);
    }
}

/// One of 8 listed values, or another string.
///
/// Schema: `vapi-successevaluationplan-schema.json#/properties/rubric`
#[derive(Clone, PartialEq, Eq, Hash)]
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
    SuccessEvaluationPlanRubric = "vapi-successevaluationplan-schema.json#/properties/rubric", unstated, [16], "one of 8 listed values" {
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
