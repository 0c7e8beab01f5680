// @generated from vapi-fallbackgoogletranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{GoogleModelName, GoogleTranscriberLanguage};

/// `FallbackGoogleTranscriber`.
///
/// Schema: `vapi-fallbackgoogletranscriber-schema.json#`
///
/// Always written with `provider`: `"google"`.
#[derive(Clone)]
pub struct FallbackGoogleTranscriber {
    /// `model`.
    pub model: Option<GoogleModelName>,
    /// `language`.
    pub language: Option<GoogleTranscriberLanguage>,
    _extra: Extra,
}

impl FallbackGoogleTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for FallbackGoogleTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FallbackGoogleTranscriber = "vapi-fallbackgoogletranscriber-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => constant("google");
        1 "model" => optional(model: STRING, with_model into GoogleModelName);
        2 "language" => optional(language: STRING, with_language into GoogleTranscriberLanguage);
    }
    () (model, language)
}
