// @generated from vapi-fallbackinworldvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-fallbackinworldvoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InworldVoiceModel {
    /// `inworld-tts-1`
    InworldTts1,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl InworldVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["inworld-tts-1"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            InworldVoiceModel::InworldTts1 => "inworld-tts-1",
            InworldVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            InworldVoiceModel::VALUES,
            &index::<2>(InworldVoiceModel::VALUES),
        );
        static LISTED: [InworldVoiceModel; 1usize] = [InworldVoiceModel::InworldTts1];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => InworldVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for InworldVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = InworldVoiceModel::from_name(text);
        !matches!(self, InworldVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        InworldVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 1 listed value"
    }
}

texts! {
    InworldVoiceModel = "vapi-fallbackinworldvoice-schema.json#/properties/model";
}
