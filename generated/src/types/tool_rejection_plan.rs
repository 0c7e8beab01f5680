// @generated from vapi-toolrejectionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::ToolRejectionPlanCondition;

/// `ToolRejectionPlan`.
///
/// Schema: `vapi-toolrejectionplan-schema.json#`
#[derive(Clone)]
pub struct ToolRejectionPlan {
    /// `conditions`.
    pub conditions: Option<Vec<ToolRejectionPlanCondition>>,
    _extra: Extra,
}

impl ToolRejectionPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ToolRejectionPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ToolRejectionPlan = "vapi-toolrejectionplan-schema.json#", unstated, missed 0b0, b"" {
        0 "conditions" => optional(conditions: ARRAY, with_conditions list ToolRejectionPlanCondition);
    }
    () (conditions)
}
