// @generated from vapi-transcriptplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;

/// `TranscriptPlan`.
///
/// Schema: `vapi-transcriptplan-schema.json#`
#[derive(Clone, PartialEq)]
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
        TranscriptPlan::empty()
    }

    fn empty() -> Self {
        TranscriptPlan {
            enabled: None,
            assistant_name: None,
            user_name: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TranscriptPlan {
    fn default() -> Self {
        TranscriptPlan::empty()
    }
}

object! {
    TRANSCRIPT_PLAN: TranscriptPlan = "vapi-transcriptplan-schema.json#", unstated, [8] {
        0 "enabled" => optional(enabled: BOOLEAN);
        1 "assistantName" => optional(assistant_name: STRING);
        2 "userName" => optional(user_name: STRING);
    }
}
