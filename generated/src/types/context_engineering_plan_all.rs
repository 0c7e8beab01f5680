// @generated from vapi-contextengineeringplanall-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `ContextEngineeringPlanAll`.
///
/// Schema: `vapi-contextengineeringplanall-schema.json#`
///
/// Always written with `type`: `"all"`.
#[derive(Clone, PartialEq)]
pub struct ContextEngineeringPlanAll {
    _extra: Extra,
}

impl ContextEngineeringPlanAll {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ContextEngineeringPlanAll::empty()
    }

    fn empty() -> Self {
        ContextEngineeringPlanAll {
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ContextEngineeringPlanAll {
    fn default() -> Self {
        ContextEngineeringPlanAll::empty()
    }
}

object! {
    CONTEXT_ENGINEERING_PLAN_ALL: ContextEngineeringPlanAll = "vapi-contextengineeringplanall-schema.json#", unstated, [2] {
        0 "type" => constant("all");
    }
}
