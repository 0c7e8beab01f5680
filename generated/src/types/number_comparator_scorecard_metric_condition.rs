// @generated from vapi-numbercomparatorscorecardmetriccondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number, UnknownValue};

/// `NumberComparatorScorecardMetricCondition`.
///
/// Schema: `vapi-numbercomparatorscorecardmetriccondition-schema.json#`
///
/// Always written with `type`: `"comparator"`.
#[derive(Clone)]
pub struct NumberComparatorScorecardMetricCondition {
    /// `comparator`, required.
    pub comparator: NumberComparatorScorecardMetricConditionComparator,
    /// `value`, required.
    pub value: Number,
    /// `points`, required, at most 100, at least 0.
    pub points: Number,
    _extra: Extra,
}

impl NumberComparatorScorecardMetricCondition {
    /// A value with its required members.
    pub fn new(
        comparator: impl Into<NumberComparatorScorecardMetricConditionComparator>,
        value: impl Into<Number>,
        points: impl Into<Number>,
    ) -> Self {
        NumberComparatorScorecardMetricCondition {
            comparator: comparator.into(),
            value: value.into(),
            points: points.into(),
            ..Field::empty()
        }
    }
}

object! {
    NumberComparatorScorecardMetricCondition = "vapi-numbercomparatorscorecardmetriccondition-schema.json#", unstated, missed 0b1111, b"" {
        0 "type" => constant("comparator");
        1 "comparator" => required(comparator: STRING, with_comparator into NumberComparatorScorecardMetricConditionComparator);
        2 "value" => required(value: NUMBER, with_value into Number);
        3 "points" => required(points: NUMBER, with_points into Number);
    }
    (comparator, value, points) ()
}

/// One of 6 listed values, or another string.
///
/// Schema: `vapi-numbercomparatorscorecardmetriccondition-schema.json#/properties/comparator`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum NumberComparatorScorecardMetricConditionComparator {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `>`
    GreaterThan,
    /// `<`
    LessThan,
    /// `>=`
    GreaterThanOrEqual,
    /// `<=`
    LessThanOrEqual,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    NumberComparatorScorecardMetricConditionComparator = "vapi-numbercomparatorscorecardmetriccondition-schema.json#/properties/comparator", unstated, b"\x00\x02\x06\x04\x00\x00\x03\x00\x00\x01\x00\x00\x00\x00\x05\x00", "one of 6 listed values" {
        Equal = "=";
        NotEqual = "!=";
        GreaterThan = ">";
        LessThan = "<";
        GreaterThanOrEqual = ">=";
        LessThanOrEqual = "<=";
    }
}
