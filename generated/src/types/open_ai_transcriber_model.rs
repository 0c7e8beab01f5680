// @generated from vapi-fallbackopenaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackopenaitranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenAiTranscriberModel {
    /// `gpt-4o-transcribe`
    Gpt4oTranscribe,
    /// `gpt-4o-mini-transcribe`
    Gpt4oMiniTranscribe,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl OpenAiTranscriberModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "gpt-4o-transcribe",
        "gpt-4o-mini-transcribe",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            OpenAiTranscriberModel::Gpt4oTranscribe => "gpt-4o-transcribe",
            OpenAiTranscriberModel::Gpt4oMiniTranscribe => "gpt-4o-mini-transcribe",
            OpenAiTranscriberModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            OpenAiTranscriberModel::VALUES,
            &index::<4>(OpenAiTranscriberModel::VALUES),
        );
        static LISTED: [OpenAiTranscriberModel; 2usize] = [
            OpenAiTranscriberModel::Gpt4oTranscribe,
            OpenAiTranscriberModel::Gpt4oMiniTranscribe,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => OpenAiTranscriberModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for OpenAiTranscriberModel {
    fn set(&mut self, text: &str) -> bool {
        *self = OpenAiTranscriberModel::from_name(text);
        !matches!(self, OpenAiTranscriberModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        OpenAiTranscriberModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    OpenAiTranscriberModel =
    "vapi-fallbackopenaitranscriber-schema.json#/properties/model";
}
