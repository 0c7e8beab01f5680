// @generated from vapi-elevenlabsvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 7 listed values, or another string.
///
/// Schema: `vapi-elevenlabsvoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ElevenLabsVoiceModel {
    /// `eleven_multilingual_v2`
    ElevenMultilingualV2,
    /// `eleven_turbo_v2`
    ElevenTurboV2,
    /// `eleven_turbo_v2_5`
    ElevenTurboV2_5,
    /// `eleven_flash_v2`
    ElevenFlashV2,
    /// `eleven_flash_v2_5`
    ElevenFlashV2_5,
    /// `eleven_monolingual_v1`
    ElevenMonolingualV1,
    /// `eleven_v3`
    ElevenV3,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

string_enum! {
    ElevenLabsVoiceModel = "vapi-elevenlabsvoice-schema.json#/properties/model", unstated, b"\x07\x00\x03\x06\x02\x00\x00\x01\x00\x00\x00\x00\x00\x00\x04\x05", "one of 7 listed values" {
        ElevenMultilingualV2 = "eleven_multilingual_v2";
        ElevenTurboV2 = "eleven_turbo_v2";
        ElevenTurboV2_5 = "eleven_turbo_v2_5";
        ElevenFlashV2 = "eleven_flash_v2";
        ElevenFlashV2_5 = "eleven_flash_v2_5";
        ElevenMonolingualV1 = "eleven_monolingual_v1";
        ElevenV3 = "eleven_v3";
    }
}
