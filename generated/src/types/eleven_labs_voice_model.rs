// @generated from vapi-elevenlabsvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 7 listed values, or another string.
///
/// Schema: `vapi-elevenlabsvoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
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

impl ElevenLabsVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "eleven_multilingual_v2",
        "eleven_turbo_v2",
        "eleven_turbo_v2_5",
        "eleven_flash_v2",
        "eleven_flash_v2_5",
        "eleven_monolingual_v1",
        "eleven_v3",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            ElevenLabsVoiceModel::ElevenMultilingualV2 => "eleven_multilingual_v2",
            ElevenLabsVoiceModel::ElevenTurboV2 => "eleven_turbo_v2",
            ElevenLabsVoiceModel::ElevenTurboV2_5 => "eleven_turbo_v2_5",
            ElevenLabsVoiceModel::ElevenFlashV2 => "eleven_flash_v2",
            ElevenLabsVoiceModel::ElevenFlashV2_5 => "eleven_flash_v2_5",
            ElevenLabsVoiceModel::ElevenMonolingualV1 => "eleven_monolingual_v1",
            ElevenLabsVoiceModel::ElevenV3 => "eleven_v3",
            ElevenLabsVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            ElevenLabsVoiceModel::VALUES,
            &index::<16>(ElevenLabsVoiceModel::VALUES),
        );
        static LISTED: [ElevenLabsVoiceModel; 7usize] = [
            ElevenLabsVoiceModel::ElevenMultilingualV2,
            ElevenLabsVoiceModel::ElevenTurboV2,
            ElevenLabsVoiceModel::ElevenTurboV2_5,
            ElevenLabsVoiceModel::ElevenFlashV2,
            ElevenLabsVoiceModel::ElevenFlashV2_5,
            ElevenLabsVoiceModel::ElevenMonolingualV1,
            ElevenLabsVoiceModel::ElevenV3,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => ElevenLabsVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for ElevenLabsVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = ElevenLabsVoiceModel::from_name(text);
        !matches!(self, ElevenLabsVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        ElevenLabsVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 7 listed values"
    }
}

texts! {
    ElevenLabsVoiceModel = "vapi-elevenlabsvoice-schema.json#/properties/model";
}
