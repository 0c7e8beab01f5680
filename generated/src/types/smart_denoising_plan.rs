// @generated from vapi-smartdenoisingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `SmartDenoisingPlan`.
///
/// Schema: `vapi-smartdenoisingplan-schema.json#`
#[derive(Clone)]
pub struct SmartDenoisingPlan {
    /// `enabled`, default `true`.
    pub enabled: Option<bool>,
    _extra: Extra,
}

impl SmartDenoisingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }

    /// Returns `enabled`, or the schema's default for it: `true`.
    pub fn enabled_or_default(&self) -> bool {
        self.enabled.as_ref().copied().unwrap_or(true)
    }
}

impl Default for SmartDenoisingPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    SmartDenoisingPlan = "vapi-smartdenoisingplan-schema.json#", unstated, missed 0b0, b"" {
        0 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
    }
    () (enabled)
}
