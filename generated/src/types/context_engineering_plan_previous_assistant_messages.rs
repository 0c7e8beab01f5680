// @generated from vapi-contextengineeringplanpreviousassistantmessages-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `ContextEngineeringPlanPreviousAssistantMessages`.
///
/// Schema: `vapi-contextengineeringplanpreviousassistantmessages-schema.json#`
///
/// Always written with `type`: `"previousAssistantMessages"`.
#[derive(Clone)]
pub struct ContextEngineeringPlanPreviousAssistantMessages {
    _extra: Extra,
}

impl ContextEngineeringPlanPreviousAssistantMessages {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ContextEngineeringPlanPreviousAssistantMessages {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ContextEngineeringPlanPreviousAssistantMessages = "vapi-contextengineeringplanpreviousassistantmessages-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => constant("previousAssistantMessages");
    }
    () ()
}
