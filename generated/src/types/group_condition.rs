// @generated from vapi-groupcondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};
use crate::types::ToolRejectionPlanCondition;

/// `GroupCondition`.
///
/// Schema: `vapi-groupcondition-schema.json#`
///
/// Always written with `type`: `"group"`.
#[derive(Clone)]
pub struct GroupCondition {
    /// `operator`, required.
    pub operator: GroupConditionOperator,
    /// `conditions`, required.
    pub conditions: Vec<ToolRejectionPlanCondition>,
    _extra: Extra,
}

impl GroupCondition {
    /// A value with its required members.
    pub fn new(
        operator: impl Into<GroupConditionOperator>,
        conditions: impl IntoIterator<Item = ToolRejectionPlanCondition>,
    ) -> Self {
        GroupCondition {
            operator: operator.into(),
            conditions: conditions.into_iter().collect(),
            ..Field::empty()
        }
    }
}

object! {
    GroupCondition = "vapi-groupcondition-schema.json#", unstated, missed 0b111, b"" {
        0 "type" => constant("group");
        1 "operator" => required(operator: STRING, with_operator into GroupConditionOperator);
        2 "conditions" => required(conditions: ARRAY, with_conditions list ToolRejectionPlanCondition);
    }
    (operator, conditions) ()
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-groupcondition-schema.json#/properties/operator`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GroupConditionOperator {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    GroupConditionOperator = "vapi-groupcondition-schema.json#/properties/operator", unstated, b"", "one of 2 listed values" {
        And = "AND";
        Or = "OR";
    }
}
