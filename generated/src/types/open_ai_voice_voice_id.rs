// @generated from vapi-fallbackopenaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 8 listed values, or another string.
///
/// Schema: `vapi-fallbackopenaivoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenAiVoiceVoiceId {
    /// `alloy`
    Alloy,
    /// `echo`
    Echo,
    /// `fable`
    Fable,
    /// `onyx`
    Onyx,
    /// `nova`
    Nova,
    /// `shimmer`
    Shimmer,
    /// `marin`
    Marin,
    /// `cedar`
    Cedar,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl OpenAiVoiceVoiceId {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "alloy",
        "echo",
        "fable",
        "onyx",
        "nova",
        "shimmer",
        "marin",
        "cedar",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            OpenAiVoiceVoiceId::Alloy => "alloy",
            OpenAiVoiceVoiceId::Echo => "echo",
            OpenAiVoiceVoiceId::Fable => "fable",
            OpenAiVoiceVoiceId::Onyx => "onyx",
            OpenAiVoiceVoiceId::Nova => "nova",
            OpenAiVoiceVoiceId::Shimmer => "shimmer",
            OpenAiVoiceVoiceId::Marin => "marin",
            OpenAiVoiceVoiceId::Cedar => "cedar",
            OpenAiVoiceVoiceId::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            OpenAiVoiceVoiceId::VALUES,
            &index::<16>(OpenAiVoiceVoiceId::VALUES),
        );
        static LISTED: [OpenAiVoiceVoiceId; 8usize] = [
            OpenAiVoiceVoiceId::Alloy,
            OpenAiVoiceVoiceId::Echo,
            OpenAiVoiceVoiceId::Fable,
            OpenAiVoiceVoiceId::Onyx,
            OpenAiVoiceVoiceId::Nova,
            OpenAiVoiceVoiceId::Shimmer,
            OpenAiVoiceVoiceId::Marin,
            OpenAiVoiceVoiceId::Cedar,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => OpenAiVoiceVoiceId::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for OpenAiVoiceVoiceId {
    fn set(&mut self, text: &str) -> bool {
        *self = OpenAiVoiceVoiceId::from_name(text);
        !matches!(self, OpenAiVoiceVoiceId::Unknown(_))
    }

    fn as_str(&self) -> &str {
        OpenAiVoiceVoiceId::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 8 listed values"
    }
}

texts! {
    OpenAiVoiceVoiceId = "vapi-fallbackopenaivoice-schema.json#/properties/voiceId";
}
