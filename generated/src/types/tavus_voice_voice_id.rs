// @generated from vapi-fallbacktavusvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-fallbacktavusvoice-schema.json#/properties/voiceId`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TavusVoiceVoiceId {
    /// `r52da2535a`
    R52da2535a,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl TavusVoiceVoiceId {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["r52da2535a"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            TavusVoiceVoiceId::R52da2535a => "r52da2535a",
            TavusVoiceVoiceId::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            TavusVoiceVoiceId::VALUES,
            &index::<2>(TavusVoiceVoiceId::VALUES),
        );
        static LISTED: [TavusVoiceVoiceId; 1usize] = [TavusVoiceVoiceId::R52da2535a];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => TavusVoiceVoiceId::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for TavusVoiceVoiceId {
    fn set(&mut self, text: &str) -> bool {
        *self = TavusVoiceVoiceId::from_name(text);
        !matches!(self, TavusVoiceVoiceId::Unknown(_))
    }

    fn as_str(&self) -> &str {
        TavusVoiceVoiceId::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 1 listed value"
    }
}

texts! {
    TavusVoiceVoiceId = "vapi-fallbacktavusvoice-schema.json#/properties/voiceId";
}
