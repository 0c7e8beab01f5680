// @generated from vapi-globalnodeplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `GlobalNodePlan`.
///
/// Schema: `vapi-globalnodeplan-schema.json#`
#[derive(Clone)]
pub struct GlobalNodePlan {
    /// `enabled`, default `false`.
    pub enabled: Option<bool>,
    /// `enterCondition`, at most 1000 characters, default `""`.
    pub enter_condition: Option<String>,
    _extra: Extra,
}

impl GlobalNodePlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for GlobalNodePlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    GlobalNodePlan = "vapi-globalnodeplan-schema.json#", unstated, missed 0b0, b"" {
        0 "enabled" => optional(enabled: BOOLEAN);
        1 "enterCondition" => optional(enter_condition: STRING);
    }
    () (enabled, enter_condition)
}
