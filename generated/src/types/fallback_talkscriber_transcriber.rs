// @generated from vapi-fallbacktalkscribertranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{TalkscriberTranscriberLanguage, TalkscriberTranscriberModel};

/// `FallbackTalkscriberTranscriber`.
///
/// Schema: `vapi-fallbacktalkscribertranscriber-schema.json#`
///
/// Always written with `provider`: `"talkscriber"`.
#[derive(Clone, PartialEq)]
pub struct FallbackTalkscriberTranscriber {
    /// `model`.
    pub model: Option<TalkscriberTranscriberModel>,
    /// `language`.
    pub language: Option<TalkscriberTranscriberLanguage>,
    _extra: Extra,
}

impl FallbackTalkscriberTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        FallbackTalkscriberTranscriber::empty()
    }

    fn empty() -> Self {
        FallbackTalkscriberTranscriber {
            model: None,
            language: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for FallbackTalkscriberTranscriber {
    fn default() -> Self {
        FallbackTalkscriberTranscriber::empty()
    }
}

object! {
    FALLBACK_TALKSCRIBER_TRANSCRIBER: FallbackTalkscriberTranscriber = "vapi-fallbacktalkscribertranscriber-schema.json#", unstated, [8] {
        0 "provider" => constant("talkscriber");
        1 "model" => optional(model: STRING);
        2 "language" => optional(language: STRING);
    }
}
