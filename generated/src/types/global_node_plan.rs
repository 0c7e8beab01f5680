// @generated from vapi-globalnodeplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `GlobalNodePlan`.
///
/// Schema: `vapi-globalnodeplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct GlobalNodePlan {
    /// `enabled`, default `false`.
    pub enabled: Option<bool>,
    /// `enterCondition`, at most 1000 characters, default ``  ``.
    pub enter_condition: Option<String>,
    _extra: Extra,
}

impl GlobalNodePlan {
    /// A value with no member set.
    pub fn new() -> Self {
        GlobalNodePlan::empty()
    }

    fn empty() -> Self {
        GlobalNodePlan {
            enabled: None,
            enter_condition: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for GlobalNodePlan {
    fn default() -> Self {
        GlobalNodePlan::empty()
    }
}

object! {
    GLOBAL_NODE_PLAN: GlobalNodePlan = "vapi-globalnodeplan-schema.json#", unstated, [4] {
        0 "enabled" => optional(enabled: BOOLEAN);
        1 "enterCondition" => optional(enter_condition: STRING);
    }
}
