// @generated from vapi-fallbackrimeaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-fallbackrimeaivoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RimeAiVoiceModel {
    /// `arcana`
    Arcana,
    /// `mistv2`
    Mistv2,
    /// `mist`
    Mist,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl RimeAiVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["arcana", "mistv2", "mist"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            RimeAiVoiceModel::Arcana => "arcana",
            RimeAiVoiceModel::Mistv2 => "mistv2",
            RimeAiVoiceModel::Mist => "mist",
            RimeAiVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            RimeAiVoiceModel::VALUES,
            &index::<8>(RimeAiVoiceModel::VALUES),
        );
        static LISTED: [RimeAiVoiceModel; 3usize] = [
            RimeAiVoiceModel::Arcana,
            RimeAiVoiceModel::Mistv2,
            RimeAiVoiceModel::Mist,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => RimeAiVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for RimeAiVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = RimeAiVoiceModel::from_name(text);
        !matches!(self, RimeAiVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        RimeAiVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    RimeAiVoiceModel = "vapi-fallbackrimeaivoice-schema.json#/properties/model";
}
