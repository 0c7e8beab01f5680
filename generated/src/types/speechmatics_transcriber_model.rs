// @generated from vapi-fallbackspeechmaticstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-fallbackspeechmaticstranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpeechmaticsTranscriberModel {
    /// `default`
    DefaultType,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl SpeechmaticsTranscriberModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["default"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SpeechmaticsTranscriberModel::DefaultType => "default",
            SpeechmaticsTranscriberModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SpeechmaticsTranscriberModel::VALUES,
            &index::<2>(SpeechmaticsTranscriberModel::VALUES),
        );
        static LISTED: [SpeechmaticsTranscriberModel; 1usize] = [
            SpeechmaticsTranscriberModel::DefaultType,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SpeechmaticsTranscriberModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SpeechmaticsTranscriberModel {
    fn set(&mut self, text: &str) -> bool {
        *self = SpeechmaticsTranscriberModel::from_name(text);
        !matches!(self, SpeechmaticsTranscriberModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SpeechmaticsTranscriberModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 1 listed value"
    }
}

texts! {
    SpeechmaticsTranscriberModel =
    "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/model";
}
