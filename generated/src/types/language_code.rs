// @generated from vapi-fallbackinworldvoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 15 listed values, or another string.
///
/// Schema: `vapi-fallbackinworldvoice-schema.json#/properties/languageCode`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LanguageCode {
    /// `en`
    En,
    /// `zh`
    Zh,
    /// `ko`
    Ko,
    /// `nl`
    Nl,
    /// `fr`
    Fr,
    /// `es`
    Es,
    /// `ja`
    Ja,
    /// `de`
    De,
    /// `it`
    It,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `ru`
    Ru,
    /// `hi`
    Hi,
    /// `he`
    He,
    /// `ar`
    Ar,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl LanguageCode {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "en",
        "zh",
        "ko",
        "nl",
        "fr",
        "es",
        "ja",
        "de",
        "it",
        "pl",
        "pt",
        "ru",
        "hi",
        "he",
        "ar",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            LanguageCode::En => "en",
            LanguageCode::Zh => "zh",
            LanguageCode::Ko => "ko",
            LanguageCode::Nl => "nl",
            LanguageCode::Fr => "fr",
            LanguageCode::Es => "es",
            LanguageCode::Ja => "ja",
            LanguageCode::De => "de",
            LanguageCode::It => "it",
            LanguageCode::Pl => "pl",
            LanguageCode::Pt => "pt",
            LanguageCode::Ru => "ru",
            LanguageCode::Hi => "hi",
            LanguageCode::He => "he",
            LanguageCode::Ar => "ar",
            LanguageCode::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            LanguageCode::VALUES,
            &index::<32>(LanguageCode::VALUES),
        );
        static LISTED: [LanguageCode; 15usize] = [
            LanguageCode::En,
            LanguageCode::Zh,
            LanguageCode::Ko,
            LanguageCode::Nl,
            LanguageCode::Fr,
            LanguageCode::Es,
            LanguageCode::Ja,
            LanguageCode::De,
            LanguageCode::It,
            LanguageCode::Pl,
            LanguageCode::Pt,
            LanguageCode::Ru,
            LanguageCode::Hi,
            LanguageCode::He,
            LanguageCode::Ar,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => LanguageCode::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for LanguageCode {
    fn set(&mut self, text: &str) -> bool {
        *self = LanguageCode::from_name(text);
        !matches!(self, LanguageCode::Unknown(_))
    }

    fn as_str(&self) -> &str {
        LanguageCode::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 15 listed values"
    }
}

texts! {
    LanguageCode = "vapi-fallbackinworldvoice-schema.json#/properties/languageCode";
}
