// @generated from vapi-maketoolmetadata-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `MakeToolMetadata`.
///
/// Schema: `vapi-maketoolmetadata-schema.json#`
#[derive(Clone)]
pub struct MakeToolMetadata {
    /// `scenarioId`.
    pub scenario_id: Option<Number>,
    /// `triggerHookId`.
    pub trigger_hook_id: Option<Number>,
    _extra: Extra,
}

impl MakeToolMetadata {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for MakeToolMetadata {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    MakeToolMetadata = "vapi-maketoolmetadata-schema.json#", unstated, missed 0b0, b"" {
        0 "scenarioId" => optional(scenario_id: NUMBER, with_scenario_id into Number);
        1 "triggerHookId" => optional(trigger_hook_id: NUMBER, with_trigger_hook_id into Number);
    }
    () (scenario_id, trigger_hook_id)
}
