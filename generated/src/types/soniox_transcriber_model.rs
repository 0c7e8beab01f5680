// @generated from vapi-fallbacksonioxtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-fallbacksonioxtranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SonioxTranscriberModel {
    /// `stt-rt-v4`
    SttRtV4,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl SonioxTranscriberModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["stt-rt-v4"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SonioxTranscriberModel::SttRtV4 => "stt-rt-v4",
            SonioxTranscriberModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SonioxTranscriberModel::VALUES,
            &index::<2>(SonioxTranscriberModel::VALUES),
        );
        static LISTED: [SonioxTranscriberModel; 1usize] = [
            SonioxTranscriberModel::SttRtV4,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SonioxTranscriberModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SonioxTranscriberModel {
    fn set(&mut self, text: &str) -> bool {
        *self = SonioxTranscriberModel::from_name(text);
        !matches!(self, SonioxTranscriberModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SonioxTranscriberModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 1 listed value"
    }
}

texts! {
    SonioxTranscriberModel =
    "vapi-fallbacksonioxtranscriber-schema.json#/properties/model";
}
