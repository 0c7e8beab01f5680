// @generated from vapi-geminimultimodallivevoiceconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::GeminiMultimodalLivePrebuiltVoiceConfig;

/// `GeminiMultimodalLiveVoiceConfig`.
///
/// Schema: `vapi-geminimultimodallivevoiceconfig-schema.json#`
#[derive(Clone, PartialEq)]
pub struct GeminiMultimodalLiveVoiceConfig {
    /// `prebuiltVoiceConfig`, required.
    pub prebuilt_voice_config: Box<GeminiMultimodalLivePrebuiltVoiceConfig>,
    _extra: Extra,
}

impl GeminiMultimodalLiveVoiceConfig {
    /// A value with its required members.
    pub fn new(
        prebuilt_voice_config: impl Into<Box<GeminiMultimodalLivePrebuiltVoiceConfig>>,
    ) -> Self {
        GeminiMultimodalLiveVoiceConfig {
            prebuilt_voice_config: prebuilt_voice_config.into(),
            ..GeminiMultimodalLiveVoiceConfig::empty()
        }
    }

    fn empty() -> Self {
        GeminiMultimodalLiveVoiceConfig {
            prebuilt_voice_config: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    GEMINI_MULTIMODAL_LIVE_VOICE_CONFIG: GeminiMultimodalLiveVoiceConfig = "vapi-geminimultimodallivevoiceconfig-schema.json#", unstated, [2] {
        0 "prebuiltVoiceConfig" => required(prebuilt_voice_config: OBJECT);
    }
}
