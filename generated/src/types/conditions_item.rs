// @generated from vapi-groupcondition-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{NONE, Names, ObjectPlan, UnionShape, Unknown, only};
use crate::types::{GroupCondition, LiquidCondition, RegexCondition};

/// One of several types.
///
/// Schema: `vapi-groupcondition-schema.json#/properties/conditions/items`
/// and 1 other place that says the same.
///
/// Told apart by `type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConditionsItem {
    /// `type` is `"regex"`.
    RegexCondition(Box<RegexCondition>),
    /// `type` is `"liquid"`.
    LiquidCondition(Box<LiquidCondition>),
    /// `type` is `"group"`.
    GroupCondition(Box<GroupCondition>),
    /// A body that belongs to none of the variants, or does not fit the one it names: as it
    /// came.
    Unknown(Unknown),
}

impl ConditionsItem {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ConditionsItem::RegexCondition(_) => Some("regex"),
            ConditionsItem::LiquidCondition(_) => Some("liquid"),
            ConditionsItem::GroupCondition(_) => Some("group"),
            ConditionsItem::Unknown(body) => body.as_value().get("type")?.as_str(),
        }
    }
}

impl From<RegexCondition> for ConditionsItem {
    #[inline]
    fn from(value: RegexCondition) -> Self {
        ConditionsItem::RegexCondition(Box::new(value))
    }
}

impl From<LiquidCondition> for ConditionsItem {
    #[inline]
    fn from(value: LiquidCondition) -> Self {
        ConditionsItem::LiquidCondition(Box::new(value))
    }
}

impl From<GroupCondition> for ConditionsItem {
    #[inline]
    fn from(value: GroupCondition) -> Self {
        ConditionsItem::GroupCondition(Box::new(value))
    }
}

union! {
    ConditionsItem = "vapi-groupcondition-schema.json#/properties/conditions/items", UnionShape {
        name: "ConditionsItem",
        variants: &["RegexCondition", "LiquidCondition", "GroupCondition"],
        null: NONE,
        boolean: NONE,
        integer: NONE,
        number: NONE,
        string: &[],
        array: &[],
        object: ObjectPlan::Tagged {
            key: "type",
            values: Names::new(&[
                "regex",
                "liquid",
                "group",
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
        0 RegexCondition is_regex_condition as_regex_condition by_ref RegexCondition;
        1 LiquidCondition is_liquid_condition as_liquid_condition by_ref LiquidCondition;
        2 GroupCondition is_group_condition as_group_condition by_ref GroupCondition;
    }
}
