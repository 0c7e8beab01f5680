// @generated from vapi-assistantactivation-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `AssistantActivation`.
///
/// Schema: `vapi-assistantactivation-schema.json#`
#[derive(Clone, PartialEq)]
pub struct AssistantActivation {
    /// `assistantName`, required.
    pub assistant_name: String,
    /// `assistantId`.
    pub assistant_id: Option<String>,
    _extra: Extra,
}

impl AssistantActivation {
    /// A value with its required members.
    pub fn new(assistant_name: impl Into<String>) -> Self {
        AssistantActivation {
            assistant_name: assistant_name.into(),
            ..AssistantActivation::empty()
        }
    }

    fn empty() -> Self {
        AssistantActivation {
            assistant_name: Field::empty(),
            assistant_id: None,
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    ASSISTANT_ACTIVATION: AssistantActivation = "vapi-assistantactivation-schema.json#", unstated, [4] {
        0 "assistantName" => required(assistant_name: STRING);
        1 "assistantId" => optional(assistant_id: STRING);
    }
}
