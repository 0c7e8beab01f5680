// @generated from vapi-fallbackspeechmaticstranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 62 listed values, or another string.
///
/// Schema: `vapi-fallbackspeechmaticstranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpeechmaticsTranscriberLanguage {
    /// `auto`
    Auto,
    /// `ar`
    Ar,
    /// `ar_en`
    ArEn,
    /// `ba`
    Ba,
    /// `eu`
    Eu,
    /// `be`
    Be,
    /// `bn`
    Bn,
    /// `bg`
    Bg,
    /// `yue`
    Yue,
    /// `ca`
    Ca,
    /// `hr`
    Hr,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `nl`
    Nl,
    /// `en`
    En,
    /// `eo`
    Eo,
    /// `et`
    Et,
    /// `fi`
    Fi,
    /// `fr`
    Fr,
    /// `gl`
    Gl,
    /// `de`
    De,
    /// `el`
    El,
    /// `he`
    He,
    /// `hi`
    Hi,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `ia`
    Ia,
    /// `ga`
    Ga,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `ko`
    Ko,
    /// `lv`
    Lv,
    /// `lt`
    Lt,
    /// `ms`
    Ms,
    /// `en_ms`
    EnMs,
    /// `mt`
    Mt,
    /// `cmn`
    Cmn,
    /// `cmn_en`
    CmnEn,
    /// `mr`
    Mr,
    /// `mn`
    Mn,
    /// `no`
    No,
    /// `fa`
    Fa,
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
    /// `sl`
    Sl,
    /// `es`
    Es,
    /// `en_es`
    EnEs,
    /// `sw`
    Sw,
    /// `sv`
    Sv,
    /// `tl`
    Tl,
    /// `ta`
    Ta,
    /// `en_ta`
    EnTa,
    /// `th`
    Th,
    /// `tr`
    Tr,
    /// `uk`
    Uk,
    /// `ur`
    Ur,
    /// `ug`
    Ug,
    /// `vi`
    Vi,
    /// `cy`
    Cy,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl SpeechmaticsTranscriberLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "auto",
        "ar",
        "ar_en",
        "ba",
        "eu",
        "be",
        "bn",
        "bg",
        "yue",
        "ca",
        "hr",
        "cs",
        "da",
        "nl",
        "en",
        "eo",
        "et",
        "fi",
        "fr",
        "gl",
        "de",
        "el",
        "he",
        "hi",
        "hu",
        "id",
        "ia",
        "ga",
        "it",
        "ja",
        "ko",
        "lv",
        "lt",
        "ms",
        "en_ms",
        "mt",
        "cmn",
        "cmn_en",
        "mr",
        "mn",
        "no",
        "fa",
        "pl",
        "pt",
        "ro",
        "ru",
        "sk",
        "sl",
        "es",
        "en_es",
        "sw",
        "sv",
        "tl",
        "ta",
        "en_ta",
        "th",
        "tr",
        "uk",
        "ur",
        "ug",
        "vi",
        "cy",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            SpeechmaticsTranscriberLanguage::Auto => "auto",
            SpeechmaticsTranscriberLanguage::Ar => "ar",
            SpeechmaticsTranscriberLanguage::ArEn => "ar_en",
            SpeechmaticsTranscriberLanguage::Ba => "ba",
            SpeechmaticsTranscriberLanguage::Eu => "eu",
            SpeechmaticsTranscriberLanguage::Be => "be",
            SpeechmaticsTranscriberLanguage::Bn => "bn",
            SpeechmaticsTranscriberLanguage::Bg => "bg",
            SpeechmaticsTranscriberLanguage::Yue => "yue",
            SpeechmaticsTranscriberLanguage::Ca => "ca",
            SpeechmaticsTranscriberLanguage::Hr => "hr",
            SpeechmaticsTranscriberLanguage::Cs => "cs",
            SpeechmaticsTranscriberLanguage::Da => "da",
            SpeechmaticsTranscriberLanguage::Nl => "nl",
            SpeechmaticsTranscriberLanguage::En => "en",
            SpeechmaticsTranscriberLanguage::Eo => "eo",
            SpeechmaticsTranscriberLanguage::Et => "et",
            SpeechmaticsTranscriberLanguage::Fi => "fi",
            SpeechmaticsTranscriberLanguage::Fr => "fr",
            SpeechmaticsTranscriberLanguage::Gl => "gl",
            SpeechmaticsTranscriberLanguage::De => "de",
            SpeechmaticsTranscriberLanguage::El => "el",
            SpeechmaticsTranscriberLanguage::He => "he",
            SpeechmaticsTranscriberLanguage::Hi => "hi",
            SpeechmaticsTranscriberLanguage::Hu => "hu",
            SpeechmaticsTranscriberLanguage::Id => "id",
            SpeechmaticsTranscriberLanguage::Ia => "ia",
            SpeechmaticsTranscriberLanguage::Ga => "ga",
            SpeechmaticsTranscriberLanguage::It => "it",
            SpeechmaticsTranscriberLanguage::Ja => "ja",
            SpeechmaticsTranscriberLanguage::Ko => "ko",
            SpeechmaticsTranscriberLanguage::Lv => "lv",
            SpeechmaticsTranscriberLanguage::Lt => "lt",
            SpeechmaticsTranscriberLanguage::Ms => "ms",
            SpeechmaticsTranscriberLanguage::EnMs => "en_ms",
            SpeechmaticsTranscriberLanguage::Mt => "mt",
            SpeechmaticsTranscriberLanguage::Cmn => "cmn",
            SpeechmaticsTranscriberLanguage::CmnEn => "cmn_en",
            SpeechmaticsTranscriberLanguage::Mr => "mr",
            SpeechmaticsTranscriberLanguage::Mn => "mn",
            SpeechmaticsTranscriberLanguage::No => "no",
            SpeechmaticsTranscriberLanguage::Fa => "fa",
            SpeechmaticsTranscriberLanguage::Pl => "pl",
            SpeechmaticsTranscriberLanguage::Pt => "pt",
            SpeechmaticsTranscriberLanguage::Ro => "ro",
            SpeechmaticsTranscriberLanguage::Ru => "ru",
            SpeechmaticsTranscriberLanguage::Sk => "sk",
            SpeechmaticsTranscriberLanguage::Sl => "sl",
            SpeechmaticsTranscriberLanguage::Es => "es",
            SpeechmaticsTranscriberLanguage::EnEs => "en_es",
            SpeechmaticsTranscriberLanguage::Sw => "sw",
            SpeechmaticsTranscriberLanguage::Sv => "sv",
            SpeechmaticsTranscriberLanguage::Tl => "tl",
            SpeechmaticsTranscriberLanguage::Ta => "ta",
            SpeechmaticsTranscriberLanguage::EnTa => "en_ta",
            SpeechmaticsTranscriberLanguage::Th => "th",
            SpeechmaticsTranscriberLanguage::Tr => "tr",
            SpeechmaticsTranscriberLanguage::Uk => "uk",
            SpeechmaticsTranscriberLanguage::Ur => "ur",
            SpeechmaticsTranscriberLanguage::Ug => "ug",
            SpeechmaticsTranscriberLanguage::Vi => "vi",
            SpeechmaticsTranscriberLanguage::Cy => "cy",
            SpeechmaticsTranscriberLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            SpeechmaticsTranscriberLanguage::VALUES,
            &index::<128>(SpeechmaticsTranscriberLanguage::VALUES),
        );
        static LISTED: [SpeechmaticsTranscriberLanguage; 62usize] = [
            SpeechmaticsTranscriberLanguage::Auto,
            SpeechmaticsTranscriberLanguage::Ar,
            SpeechmaticsTranscriberLanguage::ArEn,
            SpeechmaticsTranscriberLanguage::Ba,
            SpeechmaticsTranscriberLanguage::Eu,
            SpeechmaticsTranscriberLanguage::Be,
            SpeechmaticsTranscriberLanguage::Bn,
            SpeechmaticsTranscriberLanguage::Bg,
            SpeechmaticsTranscriberLanguage::Yue,
            SpeechmaticsTranscriberLanguage::Ca,
            SpeechmaticsTranscriberLanguage::Hr,
            SpeechmaticsTranscriberLanguage::Cs,
            SpeechmaticsTranscriberLanguage::Da,
            SpeechmaticsTranscriberLanguage::Nl,
            SpeechmaticsTranscriberLanguage::En,
            SpeechmaticsTranscriberLanguage::Eo,
            SpeechmaticsTranscriberLanguage::Et,
            SpeechmaticsTranscriberLanguage::Fi,
            SpeechmaticsTranscriberLanguage::Fr,
            SpeechmaticsTranscriberLanguage::Gl,
            SpeechmaticsTranscriberLanguage::De,
            SpeechmaticsTranscriberLanguage::El,
            SpeechmaticsTranscriberLanguage::He,
            SpeechmaticsTranscriberLanguage::Hi,
            SpeechmaticsTranscriberLanguage::Hu,
            SpeechmaticsTranscriberLanguage::Id,
            SpeechmaticsTranscriberLanguage::Ia,
            SpeechmaticsTranscriberLanguage::Ga,
            SpeechmaticsTranscriberLanguage::It,
            SpeechmaticsTranscriberLanguage::Ja,
            SpeechmaticsTranscriberLanguage::Ko,
            SpeechmaticsTranscriberLanguage::Lv,
            SpeechmaticsTranscriberLanguage::Lt,
            SpeechmaticsTranscriberLanguage::Ms,
            SpeechmaticsTranscriberLanguage::EnMs,
            SpeechmaticsTranscriberLanguage::Mt,
            SpeechmaticsTranscriberLanguage::Cmn,
            SpeechmaticsTranscriberLanguage::CmnEn,
            SpeechmaticsTranscriberLanguage::Mr,
            SpeechmaticsTranscriberLanguage::Mn,
            SpeechmaticsTranscriberLanguage::No,
            SpeechmaticsTranscriberLanguage::Fa,
            SpeechmaticsTranscriberLanguage::Pl,
            SpeechmaticsTranscriberLanguage::Pt,
            SpeechmaticsTranscriberLanguage::Ro,
            SpeechmaticsTranscriberLanguage::Ru,
            SpeechmaticsTranscriberLanguage::Sk,
            SpeechmaticsTranscriberLanguage::Sl,
            SpeechmaticsTranscriberLanguage::Es,
            SpeechmaticsTranscriberLanguage::EnEs,
            SpeechmaticsTranscriberLanguage::Sw,
            SpeechmaticsTranscriberLanguage::Sv,
            SpeechmaticsTranscriberLanguage::Tl,
            SpeechmaticsTranscriberLanguage::Ta,
            SpeechmaticsTranscriberLanguage::EnTa,
            SpeechmaticsTranscriberLanguage::Th,
            SpeechmaticsTranscriberLanguage::Tr,
            SpeechmaticsTranscriberLanguage::Uk,
            SpeechmaticsTranscriberLanguage::Ur,
            SpeechmaticsTranscriberLanguage::Ug,
            SpeechmaticsTranscriberLanguage::Vi,
            SpeechmaticsTranscriberLanguage::Cy,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => SpeechmaticsTranscriberLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for SpeechmaticsTranscriberLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = SpeechmaticsTranscriberLanguage::from_name(text);
        !matches!(self, SpeechmaticsTranscriberLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        SpeechmaticsTranscriberLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 62 listed values"
    }
}

texts! {
    SpeechmaticsTranscriberLanguage =
    "vapi-fallbackspeechmaticstranscriber-schema.json#/properties/language";
}
