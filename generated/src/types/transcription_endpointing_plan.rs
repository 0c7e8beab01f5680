// @generated from vapi-transcriptionendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};

/// `TranscriptionEndpointingPlan`.
///
/// Schema: `vapi-transcriptionendpointingplan-schema.json#`
#[derive(Clone, PartialEq)]
pub struct TranscriptionEndpointingPlan {
    /// `onPunctuationSeconds`, at most 3, at least 0.
    pub on_punctuation_seconds: Option<Number>,
    /// `onNoPunctuationSeconds`, at most 3, at least 0.
    pub on_no_punctuation_seconds: Option<Number>,
    /// `onNumberSeconds`, at most 3, at least 0.
    pub on_number_seconds: Option<Number>,
    _extra: Extra,
}

impl TranscriptionEndpointingPlan {
    /// A value with no member set.
    pub fn new() -> Self {
        TranscriptionEndpointingPlan::empty()
    }

    fn empty() -> Self {
        TranscriptionEndpointingPlan {
            on_punctuation_seconds: None,
            on_no_punctuation_seconds: None,
            on_number_seconds: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TranscriptionEndpointingPlan {
    fn default() -> Self {
        TranscriptionEndpointingPlan::empty()
    }
}

object! {
    TRANSCRIPTION_ENDPOINTING_PLAN: TranscriptionEndpointingPlan = "vapi-transcriptionendpointingplan-schema.json#", unstated, [8] {
        0 "onPunctuationSeconds" => optional(on_punctuation_seconds: NUMBER);
        1 "onNoPunctuationSeconds" => optional(on_no_punctuation_seconds: NUMBER);
        2 "onNumberSeconds" => optional(on_number_seconds: NUMBER);
    }
}
