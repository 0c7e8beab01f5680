// @generated from vapi-fallbacktalkscribertranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::{TalkscriberTranscriberLanguage, TalkscriberTranscriberModel};

/// `FallbackTalkscriberTranscriber`.
///
/// Schema: `vapi-fallbacktalkscribertranscriber-schema.json#`
///
/// Always written with `provider`: `"talkscriber"`.
#[derive(Clone)]
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
        Field::empty()
    }
}

impl Default for FallbackTalkscriberTranscriber {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    FallbackTalkscriberTranscriber = "vapi-fallbacktalkscribertranscriber-schema.json#", unstated, missed 0b1, b"" {
        0 "provider" => constant("talkscriber");
        1 "model" => optional(model: STRING, with_model into TalkscriberTranscriberModel);
        2 "language" => optional(language: STRING, with_language into TalkscriberTranscriberLanguage);
    }
    () (model, language)
}
