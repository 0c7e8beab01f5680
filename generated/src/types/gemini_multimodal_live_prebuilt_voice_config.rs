// @generated from vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Extra, Field, UnknownValue};

/// `GeminiMultimodalLivePrebuiltVoiceConfig`.
///
/// Schema: `vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#`
#[derive(Clone)]
pub struct GeminiMultimodalLivePrebuiltVoiceConfig {
    /// `voiceName`, required.
    pub voice_name: GeminiMultimodalLivePrebuiltVoiceConfigName,
    _extra: Extra,
}

impl GeminiMultimodalLivePrebuiltVoiceConfig {
    /// A value with its required members.
    pub fn new(
        voice_name: impl Into<GeminiMultimodalLivePrebuiltVoiceConfigName>,
    ) -> Self {
        GeminiMultimodalLivePrebuiltVoiceConfig {
            voice_name: voice_name.into(),
            ..Field::empty()
        }
    }
}

object! {
    GeminiMultimodalLivePrebuiltVoiceConfig = "vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#", unstated, missed 0b1, b"" {
        0 "voiceName" => required(voice_name: STRING, with_voice_name into GeminiMultimodalLivePrebuiltVoiceConfigName);
    }
    (voice_name) ()
}

/// One of 5 listed values, or another string.
///
/// Schema: `vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#/properties/voiceName`
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum GeminiMultimodalLivePrebuiltVoiceConfigName {
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
    GeminiMultimodalLivePrebuiltVoiceConfigName = "vapi-geminimultimodalliveprebuiltvoiceconfig-schema.json#/properties/voiceName", unstated, b"\x04\x00\x00\x00\x02\x01\x03\x00\x00\x00\x00\x00\x00\x05\x00\x00", "one of 5 listed values" {
        Puck = "Puck";
        Charon = "Charon";
        Kore = "Kore";
        Fenrir = "Fenrir";
        Aoede = "Aoede";
    }
}
