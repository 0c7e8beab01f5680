// @generated from vapi-transcriptionendpointingplan-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};

/// `TranscriptionEndpointingPlan`.
///
/// Schema: `vapi-transcriptionendpointingplan-schema.json#`
#[derive(Clone)]
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
        Field::empty()
    }
}

impl Default for TranscriptionEndpointingPlan {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    TranscriptionEndpointingPlan = "vapi-transcriptionendpointingplan-schema.json#", unstated, missed 0b0, b"" {
        0 "onPunctuationSeconds" => optional(on_punctuation_seconds: NUMBER, with_on_punctuation_seconds into Number);
        1 "onNoPunctuationSeconds" => optional(on_no_punctuation_seconds: NUMBER, with_on_no_punctuation_seconds into Number);
        2 "onNumberSeconds" => optional(on_number_seconds: NUMBER, with_on_number_seconds into Number);
    }
    () (on_punctuation_seconds, on_no_punctuation_seconds, on_number_seconds)
}
