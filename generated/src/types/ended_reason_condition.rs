// @generated from vapi-endedreasoncondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, ListOf, UnknownValue};

/// `EndedReasonCondition`.
///
/// Schema: `vapi-endedreasoncondition-schema.json#`
///
/// Always written with `type`: `"endedReason"`.
#[derive(Clone)]
pub struct EndedReasonCondition {
    /// `operator`, required.
    pub operator: EndedReasonConditionOperator,
    /// `values`, required.
    pub values: ListOf<String>,
    _extra: Extra,
}

impl EndedReasonCondition {
    /// A value with its required members.
    pub fn new(
        operator: impl Into<EndedReasonConditionOperator>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        EndedReasonCondition {
            operator: operator.into(),
            values: values.into_iter().map(Into::into).collect(),
            ..Field::empty()
        }
    }
}

object! {
    EndedReasonCondition = "vapi-endedreasoncondition-schema.json#", unstated, missed 0b111, b"" {
        0 "type" => constant("endedReason");
        1 "operator" => required(operator: STRING, with_operator into EndedReasonConditionOperator);
        2 "values" => required(values: ARRAY, with_values texts String);
    }
    (operator, values) ()
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-endedreasoncondition-schema.json#/properties/operator`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EndedReasonConditionOperator {
    /// `oneOf`
    OneOf,
    /// `notOneOf`
    NotOneOf,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    EndedReasonConditionOperator = "vapi-endedreasoncondition-schema.json#/properties/operator", unstated, b"", "one of 2 listed values" {
        OneOf = "oneOf";
        NotOneOf = "notOneOf";
    }
}
