// @generated from vapi-assemblyaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 2 listed values, or another string.
///
/// Schema: `vapi-assemblyaitranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssemblyAiTranscriberLanguage {
    /// `multi`
    Multi,
    /// `en`
    En,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl AssemblyAiTranscriberLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &["multi", "en"];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            AssemblyAiTranscriberLanguage::Multi => "multi",
            AssemblyAiTranscriberLanguage::En => "en",
            AssemblyAiTranscriberLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            AssemblyAiTranscriberLanguage::VALUES,
            &index::<4>(AssemblyAiTranscriberLanguage::VALUES),
        );
        static LISTED: [AssemblyAiTranscriberLanguage; 2usize] = [
            AssemblyAiTranscriberLanguage::Multi,
            AssemblyAiTranscriberLanguage::En,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => AssemblyAiTranscriberLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for AssemblyAiTranscriberLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = AssemblyAiTranscriberLanguage::from_name(text);
        !matches!(self, AssemblyAiTranscriberLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        AssemblyAiTranscriberLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 2 listed values"
    }
}

texts! {
    AssemblyAiTranscriberLanguage =
    "vapi-assemblyaitranscriber-schema.json#/properties/language";
}
