// @generated from vapi-cartesiatranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-cartesiatranscriber-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CartesiaTranscriberModel {
    /// `ink-whisper`
    InkWhisper,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CartesiaTranscriberModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["ink-whisper"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CartesiaTranscriberModel::InkWhisper => "ink-whisper",
            CartesiaTranscriberModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CartesiaTranscriberModel::VALUES,
            &index::<2>(CartesiaTranscriberModel::VALUES),
        );
        static LISTED: [CartesiaTranscriberModel; 1usize] = [
            CartesiaTranscriberModel::InkWhisper,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CartesiaTranscriberModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CartesiaTranscriberModel {
    fn set(&mut self, text: &str) -> bool {
        *self = CartesiaTranscriberModel::from_name(text);
        !matches!(self, CartesiaTranscriberModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CartesiaTranscriberModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 1 listed value"
    }
}

texts! {
    CartesiaTranscriberModel = "vapi-cartesiatranscriber-schema.json#/properties/model";
}
