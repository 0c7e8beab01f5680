// @generated from vapi-fallbackcartesiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{CartesiaTranscriberModel, TextContentLanguage};

/// `FallbackCartesiaTranscriber`.
///
/// Schema: `vapi-fallbackcartesiatranscriber-schema.json#`
///
/// Always written with `provider`: `"cartesia"`.
#[derive(Clone)]
pub struct FallbackCartesiaTranscriber {
    /// `model`.
    pub model: Option<CartesiaTranscriberModel>,
    /// `language`.
    pub language: Option<TextContentLanguage>,
    _extra: Extra,
}

impl FallbackCartesiaTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        Field::empty()
    }
}

impl Default for FallbackCartesiaTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FallbackCartesiaTranscriber = "vapi-fallbackcartesiatranscriber-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => constant("cartesia");
        1 "model" => optional(model: STRING, with_model into CartesiaTranscriberModel);
        2 "language" => optional(language: STRING, with_language into TextContentLanguage);
    }
    () (model, language)
}
