// @generated from vapi-assemblyaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-assemblyaitranscriber-schema.json#/properties/speechModel`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpeechModel {
    /// `universal-streaming-english`
    UniversalStreamingEnglish,
    /// `universal-streaming-multilingual`
    UniversalStreamingMultilingual,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl SpeechModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "universal-streaming-english",
        "universal-streaming-multilingual",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SpeechModel::UniversalStreamingEnglish => "universal-streaming-english",
            SpeechModel::UniversalStreamingMultilingual => {
                "universal-streaming-multilingual"
            }
            SpeechModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SpeechModel::VALUES,
            &index::<4>(SpeechModel::VALUES),
        );
        static LISTED: [SpeechModel; 2usize] = [
            SpeechModel::UniversalStreamingEnglish,
            SpeechModel::UniversalStreamingMultilingual,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SpeechModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SpeechModel {
    fn set(&mut self, text: &str) -> bool {
        *self = SpeechModel::from_name(text);
        !matches!(self, SpeechModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SpeechModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    SpeechModel = "vapi-assemblyaitranscriber-schema.json#/properties/speechModel";
}
