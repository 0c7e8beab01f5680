// @generated from vapi-cartesiavoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 9 listed values, or another string.
///
/// Schema: `vapi-cartesiavoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CartesiaVoiceModel {
    /// `sonic-3`
    Sonic3,
    /// `sonic-3-2026-01-12`
    Sonic3_2026_01_12,
    /// `sonic-3-2025-10-27`
    Sonic3_2025_10_27,
    /// `sonic-2`
    Sonic2,
    /// `sonic-2-2025-06-11`
    Sonic2_2025_06_11,
    /// `sonic-english`
    SonicEnglish,
    /// `sonic-multilingual`
    SonicMultilingual,
    /// `sonic-preview`
    SonicPreview,
    /// `sonic`
    Sonic,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CartesiaVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "sonic-3",
        "sonic-3-2026-01-12",
        "sonic-3-2025-10-27",
        "sonic-2",
        "sonic-2-2025-06-11",
        "sonic-english",
        "sonic-multilingual",
        "sonic-preview",
        "sonic",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CartesiaVoiceModel::Sonic3 => "sonic-3",
            CartesiaVoiceModel::Sonic3_2026_01_12 => "sonic-3-2026-01-12",
            CartesiaVoiceModel::Sonic3_2025_10_27 => "sonic-3-2025-10-27",
            CartesiaVoiceModel::Sonic2 => "sonic-2",
            CartesiaVoiceModel::Sonic2_2025_06_11 => "sonic-2-2025-06-11",
            CartesiaVoiceModel::SonicEnglish => "sonic-english",
            CartesiaVoiceModel::SonicMultilingual => "sonic-multilingual",
            CartesiaVoiceModel::SonicPreview => "sonic-preview",
            CartesiaVoiceModel::Sonic => "sonic",
            CartesiaVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CartesiaVoiceModel::VALUES,
            &index::<32>(CartesiaVoiceModel::VALUES),
        );
        static LISTED: [CartesiaVoiceModel; 9usize] = [
            CartesiaVoiceModel::Sonic3,
            CartesiaVoiceModel::Sonic3_2026_01_12,
            CartesiaVoiceModel::Sonic3_2025_10_27,
            CartesiaVoiceModel::Sonic2,
            CartesiaVoiceModel::Sonic2_2025_06_11,
            CartesiaVoiceModel::SonicEnglish,
            CartesiaVoiceModel::SonicMultilingual,
            CartesiaVoiceModel::SonicPreview,
            CartesiaVoiceModel::Sonic,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CartesiaVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CartesiaVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = CartesiaVoiceModel::from_name(text);
        !matches!(self, CartesiaVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CartesiaVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 9 listed values"
    }
}

texts! {
    CartesiaVoiceModel = "vapi-cartesiavoice-schema.json#/properties/model";
}
