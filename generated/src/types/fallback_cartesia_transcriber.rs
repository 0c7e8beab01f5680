// @generated from vapi-fallbackcartesiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{CartesiaTranscriberModel, TextContentLanguage};

/// `FallbackCartesiaTranscriber`.
///
/// Schema: `vapi-fallbackcartesiatranscriber-schema.json#`
///
/// Always written with `provider`: `"cartesia"`.
#[derive(Clone, PartialEq)]
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
        FallbackCartesiaTranscriber::empty()
    }

    fn empty() -> Self {
        FallbackCartesiaTranscriber {
            model: None,
            language: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackCartesiaTranscriber {
    fn default() -> Self {
        FallbackCartesiaTranscriber::empty()
    }
}

object! {
    FALLBACK_CARTESIA_TRANSCRIBER: FallbackCartesiaTranscriber = "vapi-fallbackcartesiatranscriber-schema.json#", unstated, [8] {
        0 "provider" => constant("cartesia");
        1 "model" => optional(model: STRING);
        2 "language" => optional(language: STRING);
    }
}
