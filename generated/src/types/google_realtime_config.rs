// @generated from vapi-googlerealtimeconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Number};
use crate::types::GeminiMultimodalLiveSpeechConfig;

/// `GoogleRealtimeConfig`.
///
/// Schema: `vapi-googlerealtimeconfig-schema.json#`
#[derive(Clone, PartialEq)]
pub struct GoogleRealtimeConfig {
    /// `topP`.
    pub top_p: Option<Number>,
    /// `topK`.
    pub top_k: Option<Number>,
    /// `presencePenalty`.
    pub presence_penalty: Option<Number>,
    /// `frequencyPenalty`.
    pub frequency_penalty: Option<Number>,
    /// `speechConfig`.
    pub speech_config: Option<Box<GeminiMultimodalLiveSpeechConfig>>,
    _extra: Extra,
}

impl GoogleRealtimeConfig {
    /// A value with no member set.
    pub fn new() -> Self {
        GoogleRealtimeConfig::empty()
    }

    fn empty() -> Self {
        GoogleRealtimeConfig {
            top_p: None,
            top_k: None,
            presence_penalty: None,
            frequency_penalty: None,
            speech_config: None,
            _extra: Extra::EMPTY,
        }
    }
}

impl Default for GoogleRealtimeConfig {
    fn default() -> Self {
        GoogleRealtimeConfig::empty()
    }
}

object! {
    GOOGLE_REALTIME_CONFIG: GoogleRealtimeConfig = "vapi-googlerealtimeconfig-schema.json#", unstated, [16] {
        0 "topP" => optional(top_p: NUMBER);
        1 "topK" => optional(top_k: NUMBER);
        2 "presencePenalty" => optional(presence_penalty: NUMBER);
        3 "frequencyPenalty" => optional(frequency_penalty: NUMBER);
        4 "speechConfig" => optional(speech_config: OBJECT);
    }
}
