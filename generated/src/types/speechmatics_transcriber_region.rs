// @generated from vapi-fallbackspeechmaticstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-fallbackspeechmaticstranscriber-schema.json#/properties/region`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpeechmaticsTranscriberRegion {
    /// `eu`
    Eu,
    /// `us`
    Us,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl SpeechmaticsTranscriberRegion {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["eu", "us"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SpeechmaticsTranscriberRegion::Eu => "eu",
            SpeechmaticsTranscriberRegion::Us => "us",
            SpeechmaticsTranscriberRegion::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SpeechmaticsTranscriberRegion::VALUES,
            &index::<4>(SpeechmaticsTranscriberRegion::VALUES),
        );
        static LISTED: [SpeechmaticsTranscriberRegion; 2usize] = [
            SpeechmaticsTranscriberRegion::Eu,
            SpeechmaticsTranscriberRegion::Us,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SpeechmaticsTranscriberRegion::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SpeechmaticsTranscriberRegion {
    fn set(&mut self, text: &str) -> bool {
        *self = SpeechmaticsTranscriberRegion::from_name(text);
        !matches!(self, SpeechmaticsTranscriberRegion::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SpeechmaticsTranscriberRegion::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    SpeechmaticsTranscriberRegion =
    "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/region";
}
