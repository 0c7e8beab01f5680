// @generated from vapi-contextengineeringplanuserandassistantmessages-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `ContextEngineeringPlanUserAndAssistantMessages`.
///
/// Schema: `vapi-contextengineeringplanuserandassistantmessages-schema.json#`
///
/// Always written with `type`: `"userAndAssistantMessages"`.
#[derive(Clone)]
pub struct ContextEngineeringPlanUserAndAssistantMessages {
    _extra: Extra,
}

impl ContextEngineeringPlanUserAndAssistantMessages {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for ContextEngineeringPlanUserAndAssistantMessages {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    ContextEngineeringPlanUserAndAssistantMessages = "vapi-contextengineeringplanuserandassistantmessages-schema.json#", unstated, missed 0b1, b"" {
        0 "type" => constant("userAndAssistantMessages");
    }
    () ()
}
