// @generated from vapi-fallbackplayhtvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 4 listed values, or another string.
///
/// Schema: `vapi-fallbackplayhtvoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayHtVoiceModel {
    /// `PlayHT2.0`
    PlayHt2_0,
    /// `PlayHT2.0-turbo`
    PlayHt2_0Turbo,
    /// `Play3.0-mini`
    Play3_0Mini,
    /// `PlayDialog`
    PlayDialog,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl PlayHtVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "PlayHT2.0",
        "PlayHT2.0-turbo",
        "Play3.0-mini",
        "PlayDialog",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            PlayHtVoiceModel::PlayHt2_0 => "PlayHT2.0",
            PlayHtVoiceModel::PlayHt2_0Turbo => "PlayHT2.0-turbo",
            PlayHtVoiceModel::Play3_0Mini => "Play3.0-mini",
            PlayHtVoiceModel::PlayDialog => "PlayDialog",
            PlayHtVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            PlayHtVoiceModel::VALUES,
            &index::<8>(PlayHtVoiceModel::VALUES),
        );
        static LISTED: [PlayHtVoiceModel; 4usize] = [
            PlayHtVoiceModel::PlayHt2_0,
            PlayHtVoiceModel::PlayHt2_0Turbo,
            PlayHtVoiceModel::Play3_0Mini,
            PlayHtVoiceModel::PlayDialog,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => PlayHtVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for PlayHtVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = PlayHtVoiceModel::from_name(text);
        !matches!(self, PlayHtVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        PlayHtVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 4 listed values"
    }
}

texts! {
    PlayHtVoiceModel = "vapi-fallbackplayhtvoice-schema.json#/properties/model";
}
