// @generated from vapi-fallbackwellsaidvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackwellsaidvoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WellSaidVoiceModel {
    /// `caruso`
    Caruso,
    /// `legacy`
    Legacy,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl WellSaidVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["caruso", "legacy"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            WellSaidVoiceModel::Caruso => "caruso",
            WellSaidVoiceModel::Legacy => "legacy",
            WellSaidVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            WellSaidVoiceModel::VALUES,
            &index::<4>(WellSaidVoiceModel::VALUES),
        );
        static LISTED: [WellSaidVoiceModel; 2usize] = [
            WellSaidVoiceModel::Caruso,
            WellSaidVoiceModel::Legacy,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => WellSaidVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for WellSaidVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = WellSaidVoiceModel::from_name(text);
        !matches!(self, WellSaidVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        WellSaidVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    WellSaidVoiceModel = "vapi-fallbackwellsaidvoice-schema.json#/properties/model";
}
