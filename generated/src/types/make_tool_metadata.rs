// @generated from vapi-maketoolmetadata-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};

/// `MakeToolMetadata`.
///
/// Schema: `vapi-maketoolmetadata-schema.json#`
#[derive(Clone, PartialEq)]
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
        MakeToolMetadata::empty()
    }

    fn empty() -> Self {
        MakeToolMetadata {
            scenario_id: None,
            trigger_hook_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for MakeToolMetadata {
    fn default() -> Self {
        MakeToolMetadata::empty()
    }
}

object! {
    MAKE_TOOL_METADATA: MakeToolMetadata = "vapi-maketoolmetadata-schema.json#", unstated, [4] {
        0 "scenarioId" => optional(scenario_id: NUMBER);
        1 "triggerHookId" => optional(trigger_hook_id: NUMBER);
    }
}
