// @generated from vapi-assistant-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-assistant-schema.json#/properties/backgroundSound`
/// and 3 other places that say the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackgroundSound {
    /// `off`
    Off,
    /// `office`
    Office,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl BackgroundSound {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["off", "office"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            BackgroundSound::Off => "off",
            BackgroundSound::Office => "office",
            BackgroundSound::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            BackgroundSound::VALUES,
            &index::<4>(BackgroundSound::VALUES),
        );
        static LISTED: [BackgroundSound; 2usize] = [
            BackgroundSound::Off,
            BackgroundSound::Office,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => BackgroundSound::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for BackgroundSound {
    fn set(&mut self, text: &str) -> bool {
        *self = BackgroundSound::from_name(text);
        !matches!(self, BackgroundSound::Unknown(_))
    }

    fn as_str(&self) -> &str {
        BackgroundSound::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    BackgroundSound = "vapi-assistant-schema.json#/properties/backgroundSound";
}
