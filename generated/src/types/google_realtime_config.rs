// @generated from vapi-googlerealtimeconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, Number};
use crate::types::GeminiMultimodalLiveSpeechConfig;

/// `GoogleRealtimeConfig`.
///
/// Schema: `vapi-googlerealtimeconfig-schema.json#`
#[derive(Clone)]
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
        Field::empty()
    }
}

impl Default for GoogleRealtimeConfig {
    fn default() -> Self {
        Field::empty()
    }
}

object! {
    GoogleRealtimeConfig = "vapi-googlerealtimeconfig-schema.json#", unstated, missed 0b0, b"\x05\x00\x00\x00\x00\x00\x00\x04\x03\x01\x00\x00\x00\x02\x00\x00" {
        0 "topP" => optional(top_p: NUMBER, with_top_p into Number);
        1 "topK" => optional(top_k: NUMBER, with_top_k into Number);
        2 "presencePenalty" => optional(presence_penalty: NUMBER, with_presence_penalty into Number);
        3 "frequencyPenalty" => optional(frequency_penalty: NUMBER, with_frequency_penalty into Number);
        4 "speechConfig" => optional(speech_config: OBJECT, with_speech_config into GeminiMultimodalLiveSpeechConfig);
    }
    () (top_p, top_k, presence_penalty, frequency_penalty, speech_config)
}
