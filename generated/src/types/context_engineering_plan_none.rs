// @generated from vapi-contextengineeringplannone-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `ContextEngineeringPlanNone`.
///
/// Schema: `vapi-contextengineeringplannone-schema.json#`
///
/// Always written with `type`: `"none"`.
#[derive(Clone, PartialEq)]
pub struct ContextEngineeringPlanNone {
    _extra: Extra,
}

impl ContextEngineeringPlanNone {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ContextEngineeringPlanNone::empty()
    }

    fn empty() -> Self {
        ContextEngineeringPlanNone {
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ContextEngineeringPlanNone {
    fn default() -> Self {
        ContextEngineeringPlanNone::empty()
    }
}

object! {
    CONTEXT_ENGINEERING_PLAN_NONE: ContextEngineeringPlanNone = "vapi-contextengineeringplannone-schema.json#", unstated, [2] {
        0 "type" => constant("none");
    }
}
