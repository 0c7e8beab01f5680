// @generated from vapi-talkscribertranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::Extra;
use crate::types::{
    FallbackTranscriberPlan, TalkscriberTranscriberLanguage, TalkscriberTranscriberModel,
};

/// `TalkscriberTranscriber`.
///
/// Schema: `vapi-talkscribertranscriber-schema.json#`
///
/// Always written with `provider`: `"talkscriber"`.
#[derive(Clone, PartialEq)]
pub struct TalkscriberTranscriber {
    /// `model`.
    pub model: Option<TalkscriberTranscriberModel>,
    /// `language`.
    pub language: Option<TalkscriberTranscriberLanguage>,
    /// `fallbackPlan`.
    pub fallback_plan: Option<Box<FallbackTranscriberPlan>>,
    _extra: Extra,
}

impl TalkscriberTranscriber {
    /// A value with its constant members alone.
    pub fn new() -> Self {
        TalkscriberTranscriber::empty()
    }

    fn empty() -> Self {
        TalkscriberTranscriber {
            model: None,
            language: None,
            fallback_plan: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for TalkscriberTranscriber {
    fn default() -> Self {
        TalkscriberTranscriber::empty()
    }
}

object! {
    TALKSCRIBER_TRANSCRIBER: TalkscriberTranscriber = "vapi-talkscribertranscriber-schema.json#", unstated, [8] {
        0 "provider" => constant("talkscriber");
        1 "model" => optional(model: STRING);
        2 "language" => optional(language: STRING);
        3 "fallbackPlan" => optional(fallback_plan: OBJECT);
    }
}
