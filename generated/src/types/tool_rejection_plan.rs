// @generated from vapi-toolrejectionplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::ConditionsItem;

/// `ToolRejectionPlan`.
///
/// Schema: `vapi-toolrejectionplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct ToolRejectionPlan {
    /// `conditions`.
    pub conditions: Option<Vec<ConditionsItem>>,
    _extra: Extra,
}

impl ToolRejectionPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        ToolRejectionPlan::empty()
    }

    fn empty() -> Self {
        ToolRejectionPlan {
            conditions: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ToolRejectionPlan {
    fn default() -> Self {
        ToolRejectionPlan::empty()
    }
}

object! {
    TOOL_REJECTION_PLAN: ToolRejectionPlan = "vapi-toolrejectionplan-schema.json#", unstated, [2] {
        0 "conditions" => optional(conditions: ARRAY);
    }
}
