// @generated from vapi-createstructuredoutputdto-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{EndedReasonCondition, MinCallDurationCondition, MinMessagesCondition};

/// One of several types.
///
/// Schema: `vapi-createstructuredoutputdto-schema.json#/properties/conditions/items`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SkippedStructuredOutputUnmetCondition {
    /// `type` is `"minMessages"`.
    MinMessagesCondition(Box<MinMessagesCondition>),
    /// `type` is `"minCallDuration"`.
    MinCallDurationCondition(Box<MinCallDurationCondition>),
    /// `type` is `"endedReason"`.
    EndedReasonCondition(Box<EndedReasonCondition>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl SkippedStructuredOutputUnmetCondition {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            SkippedStructuredOutputUnmetCondition::MinMessagesCondition(_) => {
                Some("minMessages")
            }
            SkippedStructuredOutputUnmetCondition::MinCallDurationCondition(_) => {
                Some("minCallDuration")
            }
            SkippedStructuredOutputUnmetCondition::EndedReasonCondition(_) => {
                Some("endedReason")
            }
            SkippedStructuredOutputUnmetCondition::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }
}

impl From<MinMessagesCondition> for SkippedStructuredOutputUnmetCondition {
    #[inline]
    fn from(value: MinMessagesCondition) -> Self {
        SkippedStructuredOutputUnmetCondition::MinMessagesCondition(Box::new(value))
    }
}

impl From<MinCallDurationCondition> for SkippedStructuredOutputUnmetCondition {
    #[inline]
    fn from(value: MinCallDurationCondition) -> Self {
        SkippedStructuredOutputUnmetCondition::MinCallDurationCondition(Box::new(value))
    }
}

impl From<EndedReasonCondition> for SkippedStructuredOutputUnmetCondition {
    #[inline]
    fn from(value: EndedReasonCondition) -> Self {
        SkippedStructuredOutputUnmetCondition::EndedReasonCondition(Box::new(value))
    }
}

union! {
    SkippedStructuredOutputUnmetCondition = "vapi-createstructuredoutputdto-schema.json#/properties/conditions/items", UnionShape {
        name: "SkippedStructuredOutputUnmetCondition",
        variants: &["MinMessagesCondition", "MinCallDurationCondition", "EndedReasonCondition"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "minMessages",
                "minCallDuration",
                "endedReason",
            ], b""),
            literals: &[],
            arms: &[
                &[only(0)],
                &[only(1)],
                &[only(2)],
            ],
            unlisted: &[],
            absent: &[],
        },
        judged: 0,
        listed: &[],
    }, {
        0 MinMessagesCondition is_min_messages_condition as_min_messages_condition by_ref MinMessagesCondition;
        1 MinCallDurationCondition is_min_call_duration_condition as_min_call_duration_condition by_ref MinCallDurationCondition;
        2 EndedReasonCondition is_ended_reason_condition as_ended_reason_condition by_ref EndedReasonCondition;
    }
}
