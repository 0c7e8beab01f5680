// @generated from vapi-contextengineeringplanuserandassistantmessages-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `ContextEngineeringPlanUserAndAssistantMessages`.
///
/// Schema: `vapi-contextengineeringplanuserandassistantmessages-schema.json#`
///
/// Always written with `type`: `"userAndAssistantMessages"`.
#[derive(Clone, PartialEq)]
pub struct ContextEngineeringPlanUserAndAssistantMessages {
    _extra: Extra,
}

impl ContextEngineeringPlanUserAndAssistantMessages {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        ContextEngineeringPlanUserAndAssistantMessages::empty()
    }

    fn empty() -> Self {
        ContextEngineeringPlanUserAndAssistantMessages {
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for ContextEngineeringPlanUserAndAssistantMessages {
    fn default() -> Self {
        ContextEngineeringPlanUserAndAssistantMessages::empty()
    }
}

object! {
    CONTEXT_ENGINEERING_PLAN_USER_AND_ASSISTANT_MESSAGES: ContextEngineeringPlanUserAndAssistantMessages = "vapi-contextengineeringplanuserandassistantmessages-schema.json#", unstated, [2] {
        0 "type" => constant("userAndAssistantMessages");
    }
}
