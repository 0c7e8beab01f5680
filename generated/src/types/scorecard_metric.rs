// @generated from vapi-scorecardmetric-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, NONE, ObjectPlan, UnionShape, Unknown, among};
use crate::types::{
    BooleanComparatorScorecardMetricCondition, NumberComparatorScorecardMetricCondition,
};

/// `ScorecardMetric`.
///
/// Schema: `vapi-scorecardmetric-schema.json#`
#[derive(Clone)]
pub struct ScorecardMetric {
    /// `conditions`, required.
    pub conditions: Vec<ScorecardMetricCondition>,
    /// `structuredOutputId`, required.
    pub structured_output_id: String,
    _extra: Extra,
}

impl ScorecardMetric {
    /// A value with its required members.
    pub fn new(
        structured_output_id: impl Into<String>,
        conditions: impl IntoIterator<Item = ScorecardMetricCondition>,
    ) -> Self {
        ScorecardMetric {
            structured_output_id: structured_output_id.into(),
            conditions: conditions.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    ScorecardMetric = "vapi-scorecardmetric-schema.json#", unstated, missed 0b11, b"" {
        0 "conditions" => required(conditions: ARRAY, with_conditions list ScorecardMetricCondition);
        1 "structuredOutputId" => required(structured_output_id: STRING, with_structured_output_id into String);
    }
    (conditions, structured_output_id) ()
}

/// One of several types.
///
/// Schema: `vapi-scorecardmetric-schema.json#/properties/conditions/items`
///
/// Told apart by the members that are there.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScorecardMetricCondition {
    NumberComparatorScorecardMetricCondition(
        Box<NumberComparatorScorecardMetricCondition>,
    ),
    BooleanComparatorScorecardMetricCondition(
        Box<BooleanComparatorScorecardMetricCondition>,
    ),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ScorecardMetricCondition {
    /// Returns `points`; `None` for `Unknown`, and where it is absent.
    pub fn points(&self) -> Option<f64> {
        match self {
            ScorecardMetricCondition::NumberComparatorScorecardMetricCondition(value) => {
                Some(value.points.as_f64())
            }
            ScorecardMetricCondition::BooleanComparatorScorecardMetricCondition(
                value,
            ) => Some(value.points.as_f64()),
            ScorecardMetricCondition::Unknown(_) => None,
        }
    }
}

impl From<NumberComparatorScorecardMetricCondition> for ScorecardMetricCondition {
    #[inline]
    fn from(value: NumberComparatorScorecardMetricCondition) -> Self {
        ScorecardMetricCondition::NumberComparatorScorecardMetricCondition(
            Box::new(value),
        )
    }
}

impl From<BooleanComparatorScorecardMetricCondition> for ScorecardMetricCondition {
    #[inline]
    fn from(value: BooleanComparatorScorecardMetricCondition) -> Self {
        ScorecardMetricCondition::BooleanComparatorScorecardMetricCondition(
            Box::new(value),
        )
    }
}

union! {
    ScorecardMetricCondition = "vapi-scorecardmetric-schema.json#/properties/conditions/items", UnionShape {
        name: "ScorecardMetricCondition",
        variants: &["NumberComparatorScorecardMetricCondition", "BooleanComparatorScorecardMetricCondition"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Matched(&[among::<crate::types::NumberComparatorScorecardMetricCondition>(0), among::<crate::types::BooleanComparatorScorecardMetricCondition>(1)]),
        judged: 0,
        listed: &[],
    }, {
        0 NumberComparatorScorecardMetricCondition is_number_comparator_scorecard_metric_condition as_number_comparator_scorecard_metric_condition by_ref NumberComparatorScorecardMetricCondition;
        1 BooleanComparatorScorecardMetricCondition is_boolean_comparator_scorecard_metric_condition as_boolean_comparator_scorecard_metric_condition by_ref BooleanComparatorScorecardMetricCondition;
    }
}
