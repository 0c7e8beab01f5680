// @generated from vapi-geminimultimodallivevoiceconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field};
use crate::types::GeminiMultimodalLivePrebuiltVoiceConfig;

/// `GeminiMultimodalLiveVoiceConfig`.
///
/// Schema: `vapi-geminimultimodallivevoiceconfig-schema.json#`
#[derive(Clone)]
pub struct GeminiMultimodalLiveVoiceConfig {
    /// `prebuiltVoiceConfig`, required.
    pub prebuilt_voice_config: Box<GeminiMultimodalLivePrebuiltVoiceConfig>,
    _extra: Extra,
}

impl GeminiMultimodalLiveVoiceConfig {
    /// A value with its required members.
    pub fn new(
        prebuilt_voice_config: impl Into<GeminiMultimodalLivePrebuiltVoiceConfig>,
    ) -> Self {
        GeminiMultimodalLiveVoiceConfig {
            prebuilt_voice_config: Box::new(prebuilt_voice_config.into()),
            ..Field::empty()
        }
    }
}

object! {
    GeminiMultimodalLiveVoiceConfig = "vapi-geminimultimodallivevoiceconfig-schema.json#", unstated, missed 0b1, b"" {
        0 "prebuiltVoiceConfig" => required(prebuilt_voice_config: OBJECT, with_prebuilt_voice_config into GeminiMultimodalLivePrebuiltVoiceConfig);
    }
    (prebuilt_voice_config) ()
}
