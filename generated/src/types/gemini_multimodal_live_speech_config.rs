// @generated from vapi-geminimultimodallivespeechconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::GeminiMultimodalLiveVoiceConfig;

/// `GeminiMultimodalLiveSpeechConfig`.
///
/// Schema: `vapi-geminimultimodallivespeechconfig-schema.json#`
#[derive(Clone)]
pub struct GeminiMultimodalLiveSpeechConfig {
    /// `voiceConfig`, required.
    pub voice_config: Box<GeminiMultimodalLiveVoiceConfig>,
    _extra: Extra,
}

impl GeminiMultimodalLiveSpeechConfig {
    /// A value with its required members.
    pub fn new(voice_config: impl Into<GeminiMultimodalLiveVoiceConfig>) -> Self {
        GeminiMultimodalLiveSpeechConfig {
            voice_config: Box::new(voice_config.into()),
            ..Field::empty()
        }
    }
}

object! {
    GeminiMultimodalLiveSpeechConfig = "vapi-geminimultimodallivespeechconfig-schema.json#", unstated, missed 0b1, b"" {
        0 "voiceConfig" => required(voice_config: OBJECT, with_voice_config into GeminiMultimodalLiveVoiceConfig);
    }
    (voice_config) ()
}
