// @generated from vapi-transcriptplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};

/// `TranscriptPlan`.
///
/// Schema: `vapi-transcriptplan-schema.json#`
#[derive(Clone)]
pub struct TranscriptPlan {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `assistantName`.
    pub assistant_name: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
    _extra: Extra,
}

impl TranscriptPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for TranscriptPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    TranscriptPlan = "vapi-transcriptplan-schema.json#", unstated, missed 0b0, b"" {
        0 "enabled" => optional(enabled: BOOLEAN, with_enabled plain bool);
        1 "assistantName" => optional(assistant_name: STRING, with_assistant_name into String);
        2 "userName" => optional(user_name: STRING, with_user_name into String);
    }
    () (enabled, assistant_name, user_name)
}
