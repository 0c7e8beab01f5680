// @generated from vapi-fallbackopenaitranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 57 listed values, or another string.
///
/// Schema: `vapi-fallbackopenaitranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenAiTranscriberLanguage {
    /// `af`
    Af,
    /// `ar`
    Ar,
    /// `hy`
    Hy,
    /// `az`
    Az,
    /// `be`
    Be,
    /// `bs`
    Bs,
    /// `bg`
    Bg,
    /// `ca`
    Ca,
    /// `zh`
    Zh,
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
    /// `is`
    Is,
    /// `id`
    Id,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `kn`
    Kn,
    /// `kk`
    Kk,
    /// `ko`
    Ko,
    /// `lv`
    Lv,
    /// `lt`
    Lt,
    /// `mk`
    Mk,
    /// `ms`
    Ms,
    /// `mr`
    Mr,
    /// `mi`
    Mi,
    /// `ne`
    Ne,
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
    /// `sr`
    Sr,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `es`
    Es,
    /// `sw`
    Sw,
    /// `sv`
    Sv,
    /// `tl`
    Tl,
    /// `ta`
    Ta,
    /// `th`
    Th,
    /// `tr`
    Tr,
    /// `uk`
    Uk,
    /// `ur`
    Ur,
    /// `vi`
    Vi,
    /// `cy`
    Cy,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl OpenAiTranscriberLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "af",
        "ar",
        "hy",
        "az",
        "be",
        "bs",
        "bg",
        "ca",
        "zh",
        "hr",
        "cs",
        "da",
        "nl",
        "en",
        "et",
        "fi",
        "fr",
        "gl",
        "de",
        "el",
        "he",
        "hi",
        "hu",
        "is",
        "id",
        "it",
        "ja",
        "kn",
        "kk",
        "ko",
        "lv",
        "lt",
        "mk",
        "ms",
        "mr",
        "mi",
        "ne",
        "no",
        "fa",
        "pl",
        "pt",
        "ro",
        "ru",
        "sr",
        "sk",
        "sl",
        "es",
        "sw",
        "sv",
        "tl",
        "ta",
        "th",
        "tr",
        "uk",
        "ur",
        "vi",
        "cy",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            OpenAiTranscriberLanguage::Af => "af",
            OpenAiTranscriberLanguage::Ar => "ar",
            OpenAiTranscriberLanguage::Hy => "hy",
            OpenAiTranscriberLanguage::Az => "az",
            OpenAiTranscriberLanguage::Be => "be",
            OpenAiTranscriberLanguage::Bs => "bs",
            OpenAiTranscriberLanguage::Bg => "bg",
            OpenAiTranscriberLanguage::Ca => "ca",
            OpenAiTranscriberLanguage::Zh => "zh",
            OpenAiTranscriberLanguage::Hr => "hr",
            OpenAiTranscriberLanguage::Cs => "cs",
            OpenAiTranscriberLanguage::Da => "da",
            OpenAiTranscriberLanguage::Nl => "nl",
            OpenAiTranscriberLanguage::En => "en",
            OpenAiTranscriberLanguage::Et => "et",
            OpenAiTranscriberLanguage::Fi => "fi",
            OpenAiTranscriberLanguage::Fr => "fr",
            OpenAiTranscriberLanguage::Gl => "gl",
            OpenAiTranscriberLanguage::De => "de",
            OpenAiTranscriberLanguage::El => "el",
            OpenAiTranscriberLanguage::He => "he",
            OpenAiTranscriberLanguage::Hi => "hi",
            OpenAiTranscriberLanguage::Hu => "hu",
            OpenAiTranscriberLanguage::Is => "is",
            OpenAiTranscriberLanguage::Id => "id",
            OpenAiTranscriberLanguage::It => "it",
            OpenAiTranscriberLanguage::Ja => "ja",
            OpenAiTranscriberLanguage::Kn => "kn",
            OpenAiTranscriberLanguage::Kk => "kk",
            OpenAiTranscriberLanguage::Ko => "ko",
            OpenAiTranscriberLanguage::Lv => "lv",
            OpenAiTranscriberLanguage::Lt => "lt",
            OpenAiTranscriberLanguage::Mk => "mk",
            OpenAiTranscriberLanguage::Ms => "ms",
            OpenAiTranscriberLanguage::Mr => "mr",
            OpenAiTranscriberLanguage::Mi => "mi",
            OpenAiTranscriberLanguage::Ne => "ne",
            OpenAiTranscriberLanguage::No => "no",
            OpenAiTranscriberLanguage::Fa => "fa",
            OpenAiTranscriberLanguage::Pl => "pl",
            OpenAiTranscriberLanguage::Pt => "pt",
            OpenAiTranscriberLanguage::Ro => "ro",
            OpenAiTranscriberLanguage::Ru => "ru",
            OpenAiTranscriberLanguage::Sr => "sr",
            OpenAiTranscriberLanguage::Sk => "sk",
            OpenAiTranscriberLanguage::Sl => "sl",
            OpenAiTranscriberLanguage::Es => "es",
            OpenAiTranscriberLanguage::Sw => "sw",
            OpenAiTranscriberLanguage::Sv => "sv",
            OpenAiTranscriberLanguage::Tl => "tl",
            OpenAiTranscriberLanguage::Ta => "ta",
            OpenAiTranscriberLanguage::Th => "th",
            OpenAiTranscriberLanguage::Tr => "tr",
            OpenAiTranscriberLanguage::Uk => "uk",
            OpenAiTranscriberLanguage::Ur => "ur",
            OpenAiTranscriberLanguage::Vi => "vi",
            OpenAiTranscriberLanguage::Cy => "cy",
            OpenAiTranscriberLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            OpenAiTranscriberLanguage::VALUES,
            &index::<128>(OpenAiTranscriberLanguage::VALUES),
        );
        static LISTED: [OpenAiTranscriberLanguage; 57usize] = [
            OpenAiTranscriberLanguage::Af,
            OpenAiTranscriberLanguage::Ar,
            OpenAiTranscriberLanguage::Hy,
            OpenAiTranscriberLanguage::Az,
            OpenAiTranscriberLanguage::Be,
            OpenAiTranscriberLanguage::Bs,
            OpenAiTranscriberLanguage::Bg,
            OpenAiTranscriberLanguage::Ca,
            OpenAiTranscriberLanguage::Zh,
            OpenAiTranscriberLanguage::Hr,
            OpenAiTranscriberLanguage::Cs,
            OpenAiTranscriberLanguage::Da,
            OpenAiTranscriberLanguage::Nl,
            OpenAiTranscriberLanguage::En,
            OpenAiTranscriberLanguage::Et,
            OpenAiTranscriberLanguage::Fi,
            OpenAiTranscriberLanguage::Fr,
            OpenAiTranscriberLanguage::Gl,
            OpenAiTranscriberLanguage::De,
            OpenAiTranscriberLanguage::El,
            OpenAiTranscriberLanguage::He,
            OpenAiTranscriberLanguage::Hi,
            OpenAiTranscriberLanguage::Hu,
            OpenAiTranscriberLanguage::Is,
            OpenAiTranscriberLanguage::Id,
            OpenAiTranscriberLanguage::It,
            OpenAiTranscriberLanguage::Ja,
            OpenAiTranscriberLanguage::Kn,
            OpenAiTranscriberLanguage::Kk,
            OpenAiTranscriberLanguage::Ko,
            OpenAiTranscriberLanguage::Lv,
            OpenAiTranscriberLanguage::Lt,
            OpenAiTranscriberLanguage::Mk,
            OpenAiTranscriberLanguage::Ms,
            OpenAiTranscriberLanguage::Mr,
            OpenAiTranscriberLanguage::Mi,
            OpenAiTranscriberLanguage::Ne,
            OpenAiTranscriberLanguage::No,
            OpenAiTranscriberLanguage::Fa,
            OpenAiTranscriberLanguage::Pl,
            OpenAiTranscriberLanguage::Pt,
            OpenAiTranscriberLanguage::Ro,
            OpenAiTranscriberLanguage::Ru,
            OpenAiTranscriberLanguage::Sr,
            OpenAiTranscriberLanguage::Sk,
            OpenAiTranscriberLanguage::Sl,
            OpenAiTranscriberLanguage::Es,
            OpenAiTranscriberLanguage::Sw,
            OpenAiTranscriberLanguage::Sv,
            OpenAiTranscriberLanguage::Tl,
            OpenAiTranscriberLanguage::Ta,
            OpenAiTranscriberLanguage::Th,
            OpenAiTranscriberLanguage::Tr,
            OpenAiTranscriberLanguage::Uk,
            OpenAiTranscriberLanguage::Ur,
            OpenAiTranscriberLanguage::Vi,
            OpenAiTranscriberLanguage::Cy,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => OpenAiTranscriberLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for OpenAiTranscriberLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = OpenAiTranscriberLanguage::from_name(text);
        !matches!(self, OpenAiTranscriberLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        OpenAiTranscriberLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 57 listed values"
    }
}

texts! {
    OpenAiTranscriberLanguage =
    "vapi-fallbackopenaitranscriber-schema.json#/properties/language";
}
