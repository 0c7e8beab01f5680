// @generated from vapi-assistantactivation-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, OrNull};

/// `AssistantActivation`.
///
/// Schema: `vapi-assistantactivation-schema.json#`
#[derive(Clone)]
pub struct AssistantActivation {
    /// `assistantVersion`, or null.
    pub assistant_version: OrNull<String>,
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
            ..Field::empty()
        }
    }
}

object! {
    AssistantActivation = "vapi-assistantactivation-schema.json#", unstated, missed 0b10, b"" {
        0 "assistantVersion" => or_null(assistant_version: NULL | STRING, with_assistant_version into String);
        1 "assistantName" => required(assistant_name: STRING, with_assistant_name into String);
        2 "assistantId" => optional(assistant_id: STRING, with_assistant_id into String);
    }
    (assistant_version, assistant_name) (assistant_id)
}
