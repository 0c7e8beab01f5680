// @generated from vapi-cartesiavoice-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 42 listed values, or another string.
///
/// Schema: `vapi-cartesiavoice-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CartesiaVoiceLanguage {
    /// `ar`
    Ar,
    /// `bg`
    Bg,
    /// `bn`
    Bn,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `de`
    De,
    /// `el`
    El,
    /// `en`
    En,
    /// `es`
    Es,
    /// `fi`
    Fi,
    /// `fr`
    Fr,
    /// `gu`
    Gu,
    /// `he`
    He,
    /// `hi`
    Hi,
    /// `hr`
    Hr,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ka`
    Ka,
    /// `kn`
    Kn,
    /// `ko`
    Ko,
    /// `ml`
    Ml,
    /// `mr`
    Mr,
    /// `ms`
    Ms,
    /// `nl`
    Nl,
    /// `no`
    No,
    /// `pa`
    Pa,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sk`
    Sk,
    /// `sv`
    Sv,
    /// `ta`
    Ta,
    /// `te`
    Te,
    /// `th`
    Th,
    /// `tl`
    Tl,
    /// `tr`
    Tr,
    /// `uk`
    Uk,
    /// `vi`
    Vi,
    /// `zh`
    Zh,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl CartesiaVoiceLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "ar",
        "bg",
        "bn",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "es",
        "fi",
        "fr",
        "gu",
        "he",
        "hi",
        "hr",
        "hu",
        "id",
        "it",
        "ja",
        "ka",
        "kn",
        "ko",
        "ml",
        "mr",
        "ms",
        "nl",
        "no",
        "pa",
        "pl",
        "pt",
        "ro",
        "ru",
        "sk",
        "sv",
        "ta",
        "te",
        "th",
        "tl",
        "tr",
        "uk",
        "vi",
        "zh",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            CartesiaVoiceLanguage::Ar => "ar",
            CartesiaVoiceLanguage::Bg => "bg",
            CartesiaVoiceLanguage::Bn => "bn",
            CartesiaVoiceLanguage::Cs => "cs",
            CartesiaVoiceLanguage::Da => "da",
            CartesiaVoiceLanguage::De => "de",
            CartesiaVoiceLanguage::El => "el",
            CartesiaVoiceLanguage::En => "en",
            CartesiaVoiceLanguage::Es => "es",
            CartesiaVoiceLanguage::Fi => "fi",
            CartesiaVoiceLanguage::Fr => "fr",
            CartesiaVoiceLanguage::Gu => "gu",
            CartesiaVoiceLanguage::He => "he",
            CartesiaVoiceLanguage::Hi => "hi",
            CartesiaVoiceLanguage::Hr => "hr",
            CartesiaVoiceLanguage::Hu => "hu",
            CartesiaVoiceLanguage::Id => "id",
            CartesiaVoiceLanguage::It => "it",
            CartesiaVoiceLanguage::Ja => "ja",
            CartesiaVoiceLanguage::Ka => "ka",
            CartesiaVoiceLanguage::Kn => "kn",
            CartesiaVoiceLanguage::Ko => "ko",
            CartesiaVoiceLanguage::Ml => "ml",
            CartesiaVoiceLanguage::Mr => "mr",
            CartesiaVoiceLanguage::Ms => "ms",
            CartesiaVoiceLanguage::Nl => "nl",
            CartesiaVoiceLanguage::No => "no",
            CartesiaVoiceLanguage::Pa => "pa",
            CartesiaVoiceLanguage::Pl => "pl",
            CartesiaVoiceLanguage::Pt => "pt",
            CartesiaVoiceLanguage::Ro => "ro",
            CartesiaVoiceLanguage::Ru => "ru",
            CartesiaVoiceLanguage::Sk => "sk",
            CartesiaVoiceLanguage::Sv => "sv",
            CartesiaVoiceLanguage::Ta => "ta",
            CartesiaVoiceLanguage::Te => "te",
            CartesiaVoiceLanguage::Th => "th",
            CartesiaVoiceLanguage::Tl => "tl",
            CartesiaVoiceLanguage::Tr => "tr",
            CartesiaVoiceLanguage::Uk => "uk",
            CartesiaVoiceLanguage::Vi => "vi",
            CartesiaVoiceLanguage::Zh => "zh",
            CartesiaVoiceLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            CartesiaVoiceLanguage::VALUES,
            &index::<128>(CartesiaVoiceLanguage::VALUES),
        );
        static LISTED: [CartesiaVoiceLanguage; 42usize] = [
            CartesiaVoiceLanguage::Ar,
            CartesiaVoiceLanguage::Bg,
            CartesiaVoiceLanguage::Bn,
            CartesiaVoiceLanguage::Cs,
            CartesiaVoiceLanguage::Da,
            CartesiaVoiceLanguage::De,
            CartesiaVoiceLanguage::El,
            CartesiaVoiceLanguage::En,
            CartesiaVoiceLanguage::Es,
            CartesiaVoiceLanguage::Fi,
            CartesiaVoiceLanguage::Fr,
            CartesiaVoiceLanguage::Gu,
            CartesiaVoiceLanguage::He,
            CartesiaVoiceLanguage::Hi,
            CartesiaVoiceLanguage::Hr,
            CartesiaVoiceLanguage::Hu,
            CartesiaVoiceLanguage::Id,
            CartesiaVoiceLanguage::It,
            CartesiaVoiceLanguage::Ja,
            CartesiaVoiceLanguage::Ka,
            CartesiaVoiceLanguage::Kn,
            CartesiaVoiceLanguage::Ko,
            CartesiaVoiceLanguage::Ml,
            CartesiaVoiceLanguage::Mr,
            CartesiaVoiceLanguage::Ms,
            CartesiaVoiceLanguage::Nl,
            CartesiaVoiceLanguage::No,
            CartesiaVoiceLanguage::Pa,
            CartesiaVoiceLanguage::Pl,
            CartesiaVoiceLanguage::Pt,
            CartesiaVoiceLanguage::Ro,
            CartesiaVoiceLanguage::Ru,
            CartesiaVoiceLanguage::Sk,
            CartesiaVoiceLanguage::Sv,
            CartesiaVoiceLanguage::Ta,
            CartesiaVoiceLanguage::Te,
            CartesiaVoiceLanguage::Th,
            CartesiaVoiceLanguage::Tl,
            CartesiaVoiceLanguage::Tr,
            CartesiaVoiceLanguage::Uk,
            CartesiaVoiceLanguage::Vi,
            CartesiaVoiceLanguage::Zh,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => CartesiaVoiceLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for CartesiaVoiceLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = CartesiaVoiceLanguage::from_name(text);
        !matches!(self, CartesiaVoiceLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        CartesiaVoiceLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 42 listed values"
    }
}

texts! {
    CartesiaVoiceLanguage = "vapi-cartesiavoice-schema.json#/properties/language";
}
