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
pub enum ToolRejectionPlanCondition {
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

impl ToolRejectionPlanCondition {
    /// `type` of the body, also of one that is kept as it came.
    pub fn tag(&self) -> Option<&str> {
        match self {
            ToolRejectionPlanCondition::RegexCondition(_) => Some("regex"),
            ToolRejectionPlanCondition::LiquidCondition(_) => Some("liquid"),
            ToolRejectionPlanCondition::GroupCondition(_) => Some("group"),
            ToolRejectionPlanCondition::Unknown(body) => {
                body.as_value().get("type")?.as_str()
            }
        }
    }
}

impl From<RegexCondition> for ToolRejectionPlanCondition {
    #[inline]
    fn from(value: RegexCondition) -> Self {
        ToolRejectionPlanCondition::RegexCondition(Box::new(value))
    }
}

impl From<LiquidCondition> for ToolRejectionPlanCondition {
    #[inline]
    fn from(value: LiquidCondition) -> Self {
        ToolRejectionPlanCondition::LiquidCondition(Box::new(value))
    }
}

impl From<GroupCondition> for ToolRejectionPlanCondition {
    #[inline]
    fn from(value: GroupCondition) -> Self {
        ToolRejectionPlanCondition::GroupCondition(Box::new(value))
    }
}

union! {
    ToolRejectionPlanCondition = "vapi-groupcondition-schema.json#/properties/conditions/items", UnionShape {
        name: "ToolRejectionPlanCondition",
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
