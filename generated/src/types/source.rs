// @generated from vapi-clientmessageassistantspeech-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 3 listed values, or another string.
///
/// Schema: `vapi-clientmessageassistantspeech-schema.json#/properties/source`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// `model`
    ModelType,
    /// `force-say`
    ForceSay,
    /// `custom-voice`
    CustomVoice,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl Source {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["model", "force-say", "custom-voice"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Source::ModelType => "model",
            Source::ForceSay => "force-say",
            Source::CustomVoice => "custom-voice",
            Source::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(Source::VALUES, &index::<8>(Source::VALUES));
        static LISTED: [Source; 3usize] = [
            Source::ModelType,
            Source::ForceSay,
            Source::CustomVoice,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => Source::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for Source {
    fn set(&mut self, text: &str) -> bool {
        *self = Source::from_name(text);
        !matches!(self, Source::Unknown(_))
    }

    fn as_str(&self) -> &str {
        Source::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 3 listed values"
    }
}

texts! {
    Source = "vapi-clientmessageassistantspeech-schema.json#/properties/source";
}
