// @generated from vapi-fallbacktalkscribertranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-fallbacktalkscribertranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TalkscriberTranscriberModel {
    /// `whisper`
    Whisper,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl TalkscriberTranscriberModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["whisper"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            TalkscriberTranscriberModel::Whisper => "whisper",
            TalkscriberTranscriberModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            TalkscriberTranscriberModel::VALUES,
            &index::<2>(TalkscriberTranscriberModel::VALUES),
        );
        static LISTED: [TalkscriberTranscriberModel; 1usize] = [
            TalkscriberTranscriberModel::Whisper,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => TalkscriberTranscriberModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for TalkscriberTranscriberModel {
    fn set(&mut self, text: &str) -> bool {
        *self = TalkscriberTranscriberModel::from_name(text);
        !matches!(self, TalkscriberTranscriberModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        TalkscriberTranscriberModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 1 listed value"
    }
}

texts! {
    TalkscriberTranscriberModel =
    "vapi-fallbacktalkscribertranscriber-schema.json#/properties/model";
}
