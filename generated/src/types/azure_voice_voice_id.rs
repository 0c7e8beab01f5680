// @generated from vapi-azurevoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-azurevoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AzureVoiceVoiceId {
    /// `andrew`
    Andrew,
    /// `brian`
    Brian,
    /// `emma`
    Emma,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl AzureVoiceVoiceId {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["andrew", "brian", "emma"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            AzureVoiceVoiceId::Andrew => "andrew",
            AzureVoiceVoiceId::Brian => "brian",
            AzureVoiceVoiceId::Emma => "emma",
            AzureVoiceVoiceId::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            AzureVoiceVoiceId::VALUES,
            &index::<8>(AzureVoiceVoiceId::VALUES),
        );
        static LISTED: [AzureVoiceVoiceId; 3usize] = [
            AzureVoiceVoiceId::Andrew,
            AzureVoiceVoiceId::Brian,
            AzureVoiceVoiceId::Emma,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => AzureVoiceVoiceId::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for AzureVoiceVoiceId {
    fn set(&mut self, text: &str) -> bool {
        *self = AzureVoiceVoiceId::from_name(text);
        !matches!(self, AzureVoiceVoiceId::Unknown(_))
    }

    fn as_str(&self) -> &str {
        AzureVoiceVoiceId::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    AzureVoiceVoiceId = "vapi-azurevoice-schema.json#/properties/voiceId";
}
