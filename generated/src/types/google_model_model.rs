// @generated from vapi-fallbackgoogletranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 15 listed values, or another string.
///
/// Schema: `vapi-fallbackgoogletranscriber-schema.json#/properties/model`
/// and 4 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoogleModelModel {
    /// `gemini-3-flash-preview`
    Gemini3FlashPreview,
    /// `gemini-2.5-pro`
    Gemini2_5Pro,
    /// `gemini-2.5-flash`
    Gemini2_5Flash,
    /// `gemini-2.5-flash-lite`
    Gemini2_5FlashLite,
    /// `gemini-2.0-flash-thinking-exp`
    Gemini2_0FlashThinkingExp,
    /// `gemini-2.0-pro-exp-02-05`
    Gemini2_0ProExp02_05,
    /// `gemini-2.0-flash`
    Gemini2_0Flash,
    /// `gemini-2.0-flash-lite`
    Gemini2_0FlashLite,
    /// `gemini-2.0-flash-exp`
    Gemini2_0FlashExp,
    /// `gemini-2.0-flash-realtime-exp`
    Gemini2_0FlashRealtimeExp,
    /// `gemini-1.5-flash`
    Gemini1_5Flash,
    /// `gemini-1.5-flash-002`
    Gemini1_5Flash002,
    /// `gemini-1.5-pro`
    Gemini1_5Pro,
    /// `gemini-1.5-pro-002`
    Gemini1_5Pro002,
    /// `gemini-1.0-pro`
    Gemini1_0Pro,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl GoogleModelModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "gemini-3-flash-preview",
        "gemini-2.5-pro",
        "gemini-2.5-flash",
        "gemini-2.5-flash-lite",
        "gemini-2.0-flash-thinking-exp",
        "gemini-2.0-pro-exp-02-05",
        "gemini-2.0-flash",
        "gemini-2.0-flash-lite",
        "gemini-2.0-flash-exp",
        "gemini-2.0-flash-realtime-exp",
        "gemini-1.5-flash",
        "gemini-1.5-flash-002",
        "gemini-1.5-pro",
        "gemini-1.5-pro-002",
        "gemini-1.0-pro",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            GoogleModelModel::Gemini3FlashPreview => "gemini-3-flash-preview",
            GoogleModelModel::Gemini2_5Pro => "gemini-2.5-pro",
            GoogleModelModel::Gemini2_5Flash => "gemini-2.5-flash",
            GoogleModelModel::Gemini2_5FlashLite => "gemini-2.5-flash-lite",
            GoogleModelModel::Gemini2_0FlashThinkingExp => {
                "gemini-2.0-flash-thinking-exp"
            }
            GoogleModelModel::Gemini2_0ProExp02_05 => "gemini-2.0-pro-exp-02-05",
            GoogleModelModel::Gemini2_0Flash => "gemini-2.0-flash",
            GoogleModelModel::Gemini2_0FlashLite => "gemini-2.0-flash-lite",
            GoogleModelModel::Gemini2_0FlashExp => "gemini-2.0-flash-exp",
            GoogleModelModel::Gemini2_0FlashRealtimeExp => {
                "gemini-2.0-flash-realtime-exp"
            }
            GoogleModelModel::Gemini1_5Flash => "gemini-1.5-flash",
            GoogleModelModel::Gemini1_5Flash002 => "gemini-1.5-flash-002",
            GoogleModelModel::Gemini1_5Pro => "gemini-1.5-pro",
            GoogleModelModel::Gemini1_5Pro002 => "gemini-1.5-pro-002",
            GoogleModelModel::Gemini1_0Pro => "gemini-1.0-pro",
            GoogleModelModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            GoogleModelModel::VALUES,
            &index::<32>(GoogleModelModel::VALUES),
        );
        static LISTED: [GoogleModelModel; 15usize] = [
            GoogleModelModel::Gemini3FlashPreview,
            GoogleModelModel::Gemini2_5Pro,
            GoogleModelModel::Gemini2_5Flash,
            GoogleModelModel::Gemini2_5FlashLite,
            GoogleModelModel::Gemini2_0FlashThinkingExp,
            GoogleModelModel::Gemini2_0ProExp02_05,
            GoogleModelModel::Gemini2_0Flash,
            GoogleModelModel::Gemini2_0FlashLite,
            GoogleModelModel::Gemini2_0FlashExp,
            GoogleModelModel::Gemini2_0FlashRealtimeExp,
            GoogleModelModel::Gemini1_5Flash,
            GoogleModelModel::Gemini1_5Flash002,
            GoogleModelModel::Gemini1_5Pro,
            GoogleModelModel::Gemini1_5Pro002,
            GoogleModelModel::Gemini1_0Pro,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => GoogleModelModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for GoogleModelModel {
    fn set(&mut self, text: &str) -> bool {
        *self = GoogleModelModel::from_name(text);
        !matches!(self, GoogleModelModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        GoogleModelModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 15 listed values"
    }
}

texts! {
    GoogleModelModel = "vapi-fallbackgoogletranscriber-schema.json#/properties/model";
}
