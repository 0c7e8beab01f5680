// @generated from vapi-booleancomparatorscorecardmetriccondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `BooleanComparatorScorecardMetricCondition`.
///
/// Schema: `vapi-booleancomparatorscorecardmetriccondition-schema.json#`
///
/// Always written with `type`: `"comparator"`.
///
/// Always written with `comparator`: `"="`.
#[derive(Clone)]
pub struct BooleanComparatorScorecardMetricCondition {
    /// `value`, required.
    pub value: bool,
    /// `points`, required, at most 100, at least 0.
    pub points: Number,
    _extra: Extra,
}

impl BooleanComparatorScorecardMetricCondition {
    /// A value with its required members.
    pub fn new(value: bool, points: impl Into<Number>) -> Self {
        BooleanComparatorScorecardMetricCondition {
            value,
            points: points.into(),
            ..Field::empty()
        }
    }
}

object! {
    BooleanComparatorScorecardMetricCondition = "vapi-booleancomparatorscorecardmetriccondition-schema.json#", unstated, missed 0b1111, b"" {
        0 "type" => constant("comparator");
        1 "comparator" => constant("=");
        2 "value" => required(value: BOOLEAN, with_value plain bool);
        3 "points" => required(points: NUMBER, with_points into Number);
    }
    (value, points) ()
}
