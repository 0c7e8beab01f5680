// @generated from vapi-fallbackopenaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-fallbackopenaivoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenAiVoiceModel {
    /// `tts-1`
    Tts1,
    /// `tts-1-hd`
    Tts1Hd,
    /// `gpt-4o-mini-tts`
    Gpt4oMiniTts,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl OpenAiVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "tts-1",
        "tts-1-hd",
        "gpt-4o-mini-tts",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            OpenAiVoiceModel::Tts1 => "tts-1",
            OpenAiVoiceModel::Tts1Hd => "tts-1-hd",
            OpenAiVoiceModel::Gpt4oMiniTts => "gpt-4o-mini-tts",
            OpenAiVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            OpenAiVoiceModel::VALUES,
            &index::<8>(OpenAiVoiceModel::VALUES),
        );
        static LISTED: [OpenAiVoiceModel; 3usize] = [
            OpenAiVoiceModel::Tts1,
            OpenAiVoiceModel::Tts1Hd,
            OpenAiVoiceModel::Gpt4oMiniTts,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => OpenAiVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for OpenAiVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = OpenAiVoiceModel::from_name(text);
        !matches!(self, OpenAiVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        OpenAiVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    OpenAiVoiceModel = "vapi-fallbackopenaivoice-schema.json#/properties/model";
}
