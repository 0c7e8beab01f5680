// @generated from vapi-smartdenoisingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `SmartDenoisingPlan`.
///
/// Schema: `vapi-smartdenoisingplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct SmartDenoisingPlan {
    /// `enabled`, default `true`.
    pub enabled: Option<bool>,
    _extra: Extra,
}

impl SmartDenoisingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        SmartDenoisingPlan::empty()
    }

    fn empty() -> Self {
        SmartDenoisingPlan {
            enabled: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for SmartDenoisingPlan {
    fn default() -> Self {
        SmartDenoisingPlan::empty()
    }
}

object! {
    SMART_DENOISING_PLAN: SmartDenoisingPlan = "vapi-smartdenoisingplan-schema.json#", unstated, [2] {
        0 "enabled" => optional(enabled: BOOLEAN);
    }
}
