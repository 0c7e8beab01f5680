// @generated from vapi-deepgramvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-deepgramvoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeepgramVoiceModel {
    /// `aura`
    Aura,
    /// `aura-2`
    Aura2,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl DeepgramVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["aura", "aura-2"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            DeepgramVoiceModel::Aura => "aura",
            DeepgramVoiceModel::Aura2 => "aura-2",
            DeepgramVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            DeepgramVoiceModel::VALUES,
            &index::<4>(DeepgramVoiceModel::VALUES),
        );
        static LISTED: [DeepgramVoiceModel; 2usize] = [
            DeepgramVoiceModel::Aura,
            DeepgramVoiceModel::Aura2,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => DeepgramVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for DeepgramVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = DeepgramVoiceModel::from_name(text);
        !matches!(self, DeepgramVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        DeepgramVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    DeepgramVoiceModel = "vapi-deepgramvoice-schema.json#/properties/model";
}
