// @generated from vapi-fallbackgoogletranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{GoogleModelModel, GoogleTranscriberLanguage};

/// `FallbackGoogleTranscriber`.
///
/// Schema: `vapi-fallbackgoogletranscriber-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone, PartialEq)]
pub struct FallbackGoogleTranscriber {
    /// `model`.
    pub model: Option<GoogleModelModel>,
    /// `language`.
    pub language: Option<GoogleTranscriberLanguage>,
    _extra: Extra,
}

impl FallbackGoogleTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackGoogleTranscriber::empty()
    }

    fn empty() -> Self {
        FallbackGoogleTranscriber {
            model: None,
            language: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackGoogleTranscriber {
    fn default() -> Self {
        FallbackGoogleTranscriber::empty()
    }
}

object! {
    FALLBACK_GOOGLE_TRANSCRIBER: FallbackGoogleTranscriber = "vapi-fallbackgoogletranscriber-schema.json#", unstated, [8] {
        0 "provider" => constant("google");
        1 "model" => optional(model: STRING);
        2 "language" => optional(language: STRING);
    }
}
