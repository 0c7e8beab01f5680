// @generated from vapi-fallbacksmallestaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 1 listed value, or another string.
///
/// Schema: `vapi-fallbacksmallestaivoice-schema.json#/properties/model`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmallestAiVoiceModel {
    /// `lightning`
    Lightning,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl SmallestAiVoiceModel {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["lightning"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SmallestAiVoiceModel::Lightning => "lightning",
            SmallestAiVoiceModel::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SmallestAiVoiceModel::VALUES,
            &index::<2>(SmallestAiVoiceModel::VALUES),
        );
        static LISTED: [SmallestAiVoiceModel; 1usize] = [
            SmallestAiVoiceModel::Lightning,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SmallestAiVoiceModel::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SmallestAiVoiceModel {
    fn set(&mut self, text: &str) -> bool {
        *self = SmallestAiVoiceModel::from_name(text);
        !matches!(self, SmallestAiVoiceModel::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SmallestAiVoiceModel::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 1 listed value"
    }
}

texts! {
    SmallestAiVoiceModel = "vapi-fallbacksmallestaivoice-schema.json#/properties/model";
}
