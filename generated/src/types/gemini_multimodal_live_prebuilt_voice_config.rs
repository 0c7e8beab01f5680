// @generated from vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `GeminiMultimodalLivePrebuiltVoiceConfig`.
///
/// Schema: `vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#`
#[derive(Clone, PartialEq)]
pub struct GeminiMultimodalLivePrebuiltVoiceConfig {
    /// `voiceName`, required.
    pub voice_name: GeminiMultimodalLivePrebuiltVoiceConfigVoiceName,
    _extra: Extra,
}

impl GeminiMultimodalLivePrebuiltVoiceConfig {
    /// A value with its required members.
    pub fn new(
        voice_name: impl Into<GeminiMultimodalLivePrebuiltVoiceConfigVoiceName>,
    ) -> Self {
        GeminiMultimodalLivePrebuiltVoiceConfig {
            voice_name: voice_name.into(),
            ..GeminiMultimodalLivePrebuiltVoiceConfig::empty()
        }
    }

    fn empty() -> Self {
        GeminiMultimodalLivePrebuiltVoiceConfig {
            voice_name: Field::empty(),
            _extra: Extra::EMPTY,
        }
    }
}

object! {
    GEMINI_MULTIMODAL_LIVE_PREBUILT_VOICE_CONFIG: GeminiMultimodalLivePrebuiltVoiceConfig = "vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#", unstated, [2] {
        0 "voiceName" => required(voice_name: STRING);
    }
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#/properties/voiceName`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeminiMultimodalLivePrebuiltVoiceConfigVoiceName {
    /// `Puck`
    Puck,
    /// `Charon`
    Charon,
    /// `Kore`
    Kore,
    /// `Fenrir`
    Fenrir,
    /// `Aoede`
    Aoede,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    GeminiMultimodalLivePrebuiltVoiceConfigVoiceName = "vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#/properties/voiceName", unstated, [16], "one of 5 listed values" {
        Puck = "Puck";
        Charon = "Charon";
        Kore = "Kore";
        Fenrir = "Fenrir";
        Aoede = "Aoede";
    }
}
