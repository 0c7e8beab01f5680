// @generated from vapi-groupcondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{
    Extra, Field, Member, Names, Object, ObjectShape, Slot, Text, UnknownValue, View,
    index, kind,
};
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
        GroupCondition {
            operator: Field::empty(),
            conditions: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

pub(crate) static GROUP_CONDITION: ObjectShape = {
    const NAMES: &[&str] = &["type", "operator", "conditions"];
    ObjectShape {
        name: "GroupCondition",
        members: &[
            Member::constant("type", "group"),
            Member::required("operator", kind::STRING),
            Member::required("conditions", kind::ARRAY),
        ],
        names: Names::new(NAMES, &index::<8>(NAMES)),
        open: false,
    }
};

impl Object for GroupCondition {
    fn shape(&self) -> &'static ObjectShape {
        &GROUP_CONDITION
    }

    fn slot(&mut self, position: usize) -> Slot<'_> {
        match position {
            0 => Slot::Constant("group"),
            1 => Slot::required(&mut self.operator),
            2 => Slot::required(&mut self.conditions),
            _ => Slot::Null,
        }
    }

    fn view(&self, position: usize) -> View<'_> {
        match position {
            0 => View::String("group"),
            1 => View::required(&self.operator),
            2 => View::required(&self.conditions),
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
    GroupCondition = "vapi-groupcondition-schema.json#";
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

impl GroupConditionOperator {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["AND", "OR"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            GroupConditionOperator::And => "AND",
            GroupConditionOperator::Or => "OR",
            GroupConditionOperator::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            GroupConditionOperator::VALUES,
            &index::<4>(GroupConditionOperator::VALUES),
        );
        static LISTED: [GroupConditionOperator; 2usize] = [
            GroupConditionOperator::And,
            GroupConditionOperator::Or,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => GroupConditionOperator::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for GroupConditionOperator {
    fn set(&mut self, text: &str) -> bool {
        *self = GroupConditionOperator::from_name(text);
        !matches!(self, GroupConditionOperator::Unknown(_))
    }

    fn as_str(&self) -> &str {
        GroupConditionOperator::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    GroupConditionOperator = "vapi-groupcondition-schema.json#/properties/operator";
}
