// @generated from vapi-groupcondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};
use crate::types::ConditionsItem;

/// `GroupCondition`.
///
/// Schema: `vapi-groupcondition-schema.json#`
///
/// Always written with `type`: `"group"`.
#[derive(Clone, PartialEq)]
pub struct GroupCondition {
    /// `operator`, required.
    pub operator: GroupConditionOperator,
    /// `conditions`, required.
    pub conditions: Vec<ConditionsItem>,
    _extra: Extra,
}

impl GroupCondition {
    /// A value with its required members.
    pub fn new(
        operator: impl Into<GroupConditionOperator>,
        conditions: impl Into<Vec<ConditionsItem>>,
    ) -> Self {
        GroupCondition {
            operator: operator.into(),
            conditions: conditions.into(),
            ..GroupCondition::empty()
        }
    }

    fn empty() -> Self {
        GroupCondition {
            operator: Field::empty(),
            conditions: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    GROUP_CONDITION: GroupCondition = "vapi-groupcondition-schema.json#", unstated, [8] {
        0 "type" => constant("group");
        1 "operator" => required(operator: STRING);
        2 "conditions" => required(conditions: ARRAY);
    }
}

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-groupcondition-schema.json#/properties/operator`
#[derive(Clone, PartialEq, Eq, Hash)]
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
    GroupConditionOperator = "vapi-groupcondition-schema.json#/properties/operator", unstated, [4], "one of 2 listed values" {
        And = "AND";
        Or = "OR";
    }
}
