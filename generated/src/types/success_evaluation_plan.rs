// @generated from vapi-successevaluationplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Member, Names, Number, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};
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

    /// What came with the object beside the members that the schema names, and values that
    /// do not fit the member they stand under.
    pub fn extra(&self) -> &Extra {
        &self._extra
    }

    /// See [`Self::extra`]; what is put in here is written with the object.
    pub fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
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

pub(crate) static SUCCESS_EVALUATION_PLAN: ObjectShape = {
    const NAMES: &[&str] = &["rubric", "messages", "enabled", "timeoutSeconds"];
    ObjectShape {
        name: "SuccessEvaluationPlan",
        members: &[
            Member::optional("rubric", kind::STRING),
            Member::optional("messages", kind::ARRAY),
            Member::optional("enabled", kind::BOOLEAN),
            Member::optional("timeoutSeconds", kind::NUMBER),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for SuccessEvaluationPlan {
    fn shape(&self) -> &'static ObjectShape {
        &SUCCESS_EVALUATION_PLAN
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::optional(&mut self.rubric),
            1 => Slot::optional(&mut self.messages),
            2 => Slot::optional(&mut self.enabled),
            3 => Slot::optional(&mut self.timeout_seconds),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::optional(&self.rubric),
            1 => View::optional(&self.messages),
            2 => View::optional(&self.enabled),
            3 => View::optional(&self.timeout_seconds),
            _ => View::Absent,
        }
    }

    fn extra(&self) -> &Extra {
        &self._extra
    }

    fn extra_mut(&mut self) -> &mut Extra {
        &mut self._extra
    }
}

objects! {
    SuccessEvaluationPlan = "vapi-successevaluationplan-schema.json#";
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

impl SuccessEvaluationPlanRubric {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "NumericScale",
        "DescriptiveScale",
        "Checklist",
        "Matrix",
        "PercentageScale",
        "LikertScale",
        "AutomaticRubric",
        "PassFail",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SuccessEvaluationPlanRubric::NumericScale => "NumericScale",
            SuccessEvaluationPlanRubric::DescriptiveScale => "DescriptiveScale",
            SuccessEvaluationPlanRubric::Checklist => "Checklist",
            SuccessEvaluationPlanRubric::Matrix => "Matrix",
            SuccessEvaluationPlanRubric::PercentageScale => "PercentageScale",
            SuccessEvaluationPlanRubric::LikertScale => "LikertScale",
            SuccessEvaluationPlanRubric::AutomaticRubric => "AutomaticRubric",
            SuccessEvaluationPlanRubric::PassFail => "PassFail",
            SuccessEvaluationPlanRubric::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SuccessEvaluationPlanRubric::VALUES,
            &index::<16>(SuccessEvaluationPlanRubric::VALUES),
        );
        static LISTED: [SuccessEvaluationPlanRubric; 8usize] = [
            SuccessEvaluationPlanRubric::NumericScale,
            SuccessEvaluationPlanRubric::DescriptiveScale,
            SuccessEvaluationPlanRubric::Checklist,
            SuccessEvaluationPlanRubric::Matrix,
            SuccessEvaluationPlanRubric::PercentageScale,
            SuccessEvaluationPlanRubric::LikertScale,
            SuccessEvaluationPlanRubric::AutomaticRubric,
            SuccessEvaluationPlanRubric::PassFail,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SuccessEvaluationPlanRubric::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SuccessEvaluationPlanRubric {
    fn set(&mut self, text: &str) -> bool {
        *self = SuccessEvaluationPlanRubric::from_name(text);
        !matches!(self, SuccessEvaluationPlanRubric::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SuccessEvaluationPlanRubric::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 8 listed values"
    }
}

texts! {
    SuccessEvaluationPlanRubric =
    "vapi-successevaluationplan-schema.json#/properties/rubric";
}
