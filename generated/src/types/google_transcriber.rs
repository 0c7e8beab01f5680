// @generated from vapi-googletranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{FallbackTranscriberPlan, GoogleModelModel, GoogleTranscriberLanguage};

/// `GoogleTranscriber`.
///
/// Schema: `vapi-googletranscriber-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone, PartialEq)]
pub struct GoogleTranscriber {
    /// `model`.
    pub model: Option<GoogleModelModel>,
    /// `language`.
    pub language: Option<GoogleTranscriberLanguage>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl GoogleTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        GoogleTranscriber::empty()
    }

    fn empty() -> Self {
        GoogleTranscriber {
            model: None,
            language: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for GoogleTranscriber {
    fn default() -> Self {
        GoogleTranscriber::empty()
    }
}

object! {
    GOOGLE_TRANSCRIBER: GoogleTranscriber = "vapi-googletranscriber-schema.json#", unstated, [8] {
        0 "provider" => constant("google");
        1 "model" => optional(model: STRING);
        2 "language" => optional(language: STRING);
        3 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
