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

    /// Returns `enabled`, or the schema's default for it: `false`.
    pub fn enabled_or_default(&self) -> bool {
        self.enabled.as_ref().copied().unwrap_or(false)
    }

    /// Returns `enterCondition`, or the schema's default for it: `""`.
    pub fn enter_condition_or_default(&self) -> &str {
        self.enter_condition.as_deref().unwrap_or("")
    }
}

impl Default for GlobalNodePlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    GlobalNodePlan = "vapi-globalnodeplan-schema.json#", unstated, missed 0b0, b"" {
        0 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
        1 "enterCondition" => optional(enter_condition: STRING, with_enter_condition into String);
    }
    () (enabled, enter_condition)
}
