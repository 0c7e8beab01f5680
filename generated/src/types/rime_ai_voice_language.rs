// @generated from vapi-fallbackrimeaivoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 11 listed values, or another string.
///
/// Schema: `vapi-fallbackrimeaivoice-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RimeAiVoiceLanguage {
    /// `en`
    En,
    /// `es`
    Es,
    /// `de`
    De,
    /// `fr`
    Fr,
    /// `ar`
    Ar,
    /// `hi`
    Hi,
    /// `ja`
    Ja,
    /// `he`
    He,
    /// `pt`
    Pt,
    /// `ta`
    Ta,
    /// `si`
    Si,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl RimeAiVoiceLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "en",
        "es",
        "de",
        "fr",
        "ar",
        "hi",
        "ja",
        "he",
        "pt",
        "ta",
        "si",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            RimeAiVoiceLanguage::En => "en",
            RimeAiVoiceLanguage::Es => "es",
            RimeAiVoiceLanguage::De => "de",
            RimeAiVoiceLanguage::Fr => "fr",
            RimeAiVoiceLanguage::Ar => "ar",
            RimeAiVoiceLanguage::Hi => "hi",
            RimeAiVoiceLanguage::Ja => "ja",
            RimeAiVoiceLanguage::He => "he",
            RimeAiVoiceLanguage::Pt => "pt",
            RimeAiVoiceLanguage::Ta => "ta",
            RimeAiVoiceLanguage::Si => "si",
            RimeAiVoiceLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            RimeAiVoiceLanguage::VALUES,
            &index::<32>(RimeAiVoiceLanguage::VALUES),
        );
        static LISTED: [RimeAiVoiceLanguage; 11usize] = [
            RimeAiVoiceLanguage::En,
            RimeAiVoiceLanguage::Es,
            RimeAiVoiceLanguage::De,
            RimeAiVoiceLanguage::Fr,
            RimeAiVoiceLanguage::Ar,
            RimeAiVoiceLanguage::Hi,
            RimeAiVoiceLanguage::Ja,
            RimeAiVoiceLanguage::He,
            RimeAiVoiceLanguage::Pt,
            RimeAiVoiceLanguage::Ta,
            RimeAiVoiceLanguage::Si,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => RimeAiVoiceLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for RimeAiVoiceLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = RimeAiVoiceLanguage::from_name(text);
        !matches!(self, RimeAiVoiceLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        RimeAiVoiceLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 11 listed values"
    }
}

texts! {
    RimeAiVoiceLanguage = "vapi-fallbackrimeaivoice-schema.json#/properties/language";
}
