// @generated from vapi-deepgramtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 82 listed values, or another string.
///
/// Schema: `vapi-deepgramtranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeepgramTranscriberLanguage {
    /// `ar`
    Ar,
    /// `az`
    Az,
    /// `ba`
    Ba,
    /// `bg`
    Bg,
    /// `br`
    Br,
    /// `ca`
    Ca,
    /// `cs`
    Cs,
    /// `da`
    Da,
    /// `da-DK`
    DaDk,
    /// `de`
    De,
    /// `de-CH`
    DeCh,
    /// `el`
    El,
    /// `en`
    En,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-GB`
    EnGb,
    /// `en-IE`
    EnIe,
    /// `en-IN`
    EnIn,
    /// `en-NZ`
    EnNz,
    /// `en-US`
    EnUs,
    /// `es`
    Es,
    /// `es-419`
    Es419,
    /// `es-LATAM`
    EsLatam,
    /// `et`
    Et,
    /// `eu`
    Eu,
    /// `fa`
    Fa,
    /// `fi`
    Fi,
    /// `fr`
    Fr,
    /// `fr-CA`
    FrCa,
    /// `ha`
    Ha,
    /// `haw`
    Haw,
    /// `he`
    He,
    /// `hi`
    Hi,
    /// `hi-Latn`
    HiLatn,
    /// `hu`
    Hu,
    /// `id`
    Id,
    /// `is`
    Is,
    /// `it`
    It,
    /// `ja`
    Ja,
    /// `jw`
    Jw,
    /// `kn`
    Kn,
    /// `ko`
    Ko,
    /// `ko-KR`
    KoKr,
    /// `ln`
    Ln,
    /// `lt`
    Lt,
    /// `lv`
    Lv,
    /// `mk`
    Mk,
    /// `ms`
    Ms,
    /// `multi`
    Multi,
    /// `nl`
    Nl,
    /// `nl-BE`
    NlBe,
    /// `no`
    No,
    /// `pl`
    Pl,
    /// `pt`
    Pt,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `ro`
    Ro,
    /// `ru`
    Ru,
    /// `sk`
    Sk,
    /// `sl`
    Sl,
    /// `sn`
    Sn,
    /// `so`
    So,
    /// `sr`
    Sr,
    /// `su`
    Su,
    /// `sv`
    Sv,
    /// `sv-SE`
    SvSe,
    /// `ta`
    Ta,
    /// `taq`
    Taq,
    /// `th`
    Th,
    /// `th-TH`
    ThTh,
    /// `tr`
    Tr,
    /// `tt`
    Tt,
    /// `uk`
    Uk,
    /// `ur`
    Ur,
    /// `vi`
    Vi,
    /// `yo`
    Yo,
    /// `zh`
    Zh,
    /// `zh-CN`
    ZhCn,
    /// `zh-HK`
    ZhHk,
    /// `zh-Hans`
    ZhHans,
    /// `zh-Hant`
    ZhHant,
    /// `zh-TW`
    ZhTw,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl DeepgramTranscriberLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "ar",
        "az",
        "ba",
        "bg",
        "br",
        "ca",
        "cs",
        "da",
        "da-DK",
        "de",
        "de-CH",
        "el",
        "en",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-IE",
        "en-IN",
        "en-NZ",
        "en-US",
        "es",
        "es-419",
        "es-LATAM",
        "et",
        "eu",
        "fa",
        "fi",
        "fr",
        "fr-CA",
        "ha",
        "haw",
        "he",
        "hi",
        "hi-Latn",
        "hu",
        "id",
        "is",
        "it",
        "ja",
        "jw",
        "kn",
        "ko",
        "ko-KR",
        "ln",
        "lt",
        "lv",
        "mk",
        "ms",
        "multi",
        "nl",
        "nl-BE",
        "no",
        "pl",
        "pt",
        "pt-BR",
        "pt-PT",
        "ro",
        "ru",
        "sk",
        "sl",
        "sn",
        "so",
        "sr",
        "su",
        "sv",
        "sv-SE",
        "ta",
        "taq",
        "th",
        "th-TH",
        "tr",
        "tt",
        "uk",
        "ur",
        "vi",
        "yo",
        "zh",
        "zh-CN",
        "zh-HK",
        "zh-Hans",
        "zh-Hant",
        "zh-TW",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            DeepgramTranscriberLanguage::Ar => "ar",
            DeepgramTranscriberLanguage::Az => "az",
            DeepgramTranscriberLanguage::Ba => "ba",
            DeepgramTranscriberLanguage::Bg => "bg",
            DeepgramTranscriberLanguage::Br => "br",
            DeepgramTranscriberLanguage::Ca => "ca",
            DeepgramTranscriberLanguage::Cs => "cs",
            DeepgramTranscriberLanguage::Da => "da",
            DeepgramTranscriberLanguage::DaDk => "da-DK",
            DeepgramTranscriberLanguage::De => "de",
            DeepgramTranscriberLanguage::DeCh => "de-CH",
            DeepgramTranscriberLanguage::El => "el",
            DeepgramTranscriberLanguage::En => "en",
            DeepgramTranscriberLanguage::EnAu => "en-AU",
            DeepgramTranscriberLanguage::EnCa => "en-CA",
            DeepgramTranscriberLanguage::EnGb => "en-GB",
            DeepgramTranscriberLanguage::EnIe => "en-IE",
            DeepgramTranscriberLanguage::EnIn => "en-IN",
            DeepgramTranscriberLanguage::EnNz => "en-NZ",
            DeepgramTranscriberLanguage::EnUs => "en-US",
            DeepgramTranscriberLanguage::Es => "es",
            DeepgramTranscriberLanguage::Es419 => "es-419",
            DeepgramTranscriberLanguage::EsLatam => "es-LATAM",
            DeepgramTranscriberLanguage::Et => "et",
            DeepgramTranscriberLanguage::Eu => "eu",
            DeepgramTranscriberLanguage::Fa => "fa",
            DeepgramTranscriberLanguage::Fi => "fi",
            DeepgramTranscriberLanguage::Fr => "fr",
            DeepgramTranscriberLanguage::FrCa => "fr-CA",
            DeepgramTranscriberLanguage::Ha => "ha",
            DeepgramTranscriberLanguage::Haw => "haw",
            DeepgramTranscriberLanguage::He => "he",
            DeepgramTranscriberLanguage::Hi => "hi",
            DeepgramTranscriberLanguage::HiLatn => "hi-Latn",
            DeepgramTranscriberLanguage::Hu => "hu",
            DeepgramTranscriberLanguage::Id => "id",
            DeepgramTranscriberLanguage::Is => "is",
            DeepgramTranscriberLanguage::It => "it",
            DeepgramTranscriberLanguage::Ja => "ja",
            DeepgramTranscriberLanguage::Jw => "jw",
            DeepgramTranscriberLanguage::Kn => "kn",
            DeepgramTranscriberLanguage::Ko => "ko",
            DeepgramTranscriberLanguage::KoKr => "ko-KR",
            DeepgramTranscriberLanguage::Ln => "ln",
            DeepgramTranscriberLanguage::Lt => "lt",
            DeepgramTranscriberLanguage::Lv => "lv",
            DeepgramTranscriberLanguage::Mk => "mk",
            DeepgramTranscriberLanguage::Ms => "ms",
            DeepgramTranscriberLanguage::Multi => "multi",
            DeepgramTranscriberLanguage::Nl => "nl",
            DeepgramTranscriberLanguage::NlBe => "nl-BE",
            DeepgramTranscriberLanguage::No => "no",
            DeepgramTranscriberLanguage::Pl => "pl",
            DeepgramTranscriberLanguage::Pt => "pt",
            DeepgramTranscriberLanguage::PtBr => "pt-BR",
            DeepgramTranscriberLanguage::PtPt => "pt-PT",
            DeepgramTranscriberLanguage::Ro => "ro",
            DeepgramTranscriberLanguage::Ru => "ru",
            DeepgramTranscriberLanguage::Sk => "sk",
            DeepgramTranscriberLanguage::Sl => "sl",
            DeepgramTranscriberLanguage::Sn => "sn",
            DeepgramTranscriberLanguage::So => "so",
            DeepgramTranscriberLanguage::Sr => "sr",
            DeepgramTranscriberLanguage::Su => "su",
            DeepgramTranscriberLanguage::Sv => "sv",
            DeepgramTranscriberLanguage::SvSe => "sv-SE",
            DeepgramTranscriberLanguage::Ta => "ta",
            DeepgramTranscriberLanguage::Taq => "taq",
            DeepgramTranscriberLanguage::Th => "th",
            DeepgramTranscriberLanguage::ThTh => "th-TH",
            DeepgramTranscriberLanguage::Tr => "tr",
            DeepgramTranscriberLanguage::Tt => "tt",
            DeepgramTranscriberLanguage::Uk => "uk",
            DeepgramTranscriberLanguage::Ur => "ur",
            DeepgramTranscriberLanguage::Vi => "vi",
            DeepgramTranscriberLanguage::Yo => "yo",
            DeepgramTranscriberLanguage::Zh => "zh",
            DeepgramTranscriberLanguage::ZhCn => "zh-CN",
            DeepgramTranscriberLanguage::ZhHk => "zh-HK",
            DeepgramTranscriberLanguage::ZhHans => "zh-Hans",
            DeepgramTranscriberLanguage::ZhHant => "zh-Hant",
            DeepgramTranscriberLanguage::ZhTw => "zh-TW",
            DeepgramTranscriberLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            DeepgramTranscriberLanguage::VALUES,
            &index::<256>(DeepgramTranscriberLanguage::VALUES),
        );
        static LISTED: [DeepgramTranscriberLanguage; 82usize] = [
            DeepgramTranscriberLanguage::Ar,
            DeepgramTranscriberLanguage::Az,
            DeepgramTranscriberLanguage::Ba,
            DeepgramTranscriberLanguage::Bg,
            DeepgramTranscriberLanguage::Br,
            DeepgramTranscriberLanguage::Ca,
            DeepgramTranscriberLanguage::Cs,
            DeepgramTranscriberLanguage::Da,
            DeepgramTranscriberLanguage::DaDk,
            DeepgramTranscriberLanguage::De,
            DeepgramTranscriberLanguage::DeCh,
            DeepgramTranscriberLanguage::El,
            DeepgramTranscriberLanguage::En,
            DeepgramTranscriberLanguage::EnAu,
            DeepgramTranscriberLanguage::EnCa,
            DeepgramTranscriberLanguage::EnGb,
            DeepgramTranscriberLanguage::EnIe,
            DeepgramTranscriberLanguage::EnIn,
            DeepgramTranscriberLanguage::EnNz,
            DeepgramTranscriberLanguage::EnUs,
            DeepgramTranscriberLanguage::Es,
            DeepgramTranscriberLanguage::Es419,
            DeepgramTranscriberLanguage::EsLatam,
            DeepgramTranscriberLanguage::Et,
            DeepgramTranscriberLanguage::Eu,
            DeepgramTranscriberLanguage::Fa,
            DeepgramTranscriberLanguage::Fi,
            DeepgramTranscriberLanguage::Fr,
            DeepgramTranscriberLanguage::FrCa,
            DeepgramTranscriberLanguage::Ha,
            DeepgramTranscriberLanguage::Haw,
            DeepgramTranscriberLanguage::He,
            DeepgramTranscriberLanguage::Hi,
            DeepgramTranscriberLanguage::HiLatn,
            DeepgramTranscriberLanguage::Hu,
            DeepgramTranscriberLanguage::Id,
            DeepgramTranscriberLanguage::Is,
            DeepgramTranscriberLanguage::It,
            DeepgramTranscriberLanguage::Ja,
            DeepgramTranscriberLanguage::Jw,
            DeepgramTranscriberLanguage::Kn,
            DeepgramTranscriberLanguage::Ko,
            DeepgramTranscriberLanguage::KoKr,
            DeepgramTranscriberLanguage::Ln,
            DeepgramTranscriberLanguage::Lt,
            DeepgramTranscriberLanguage::Lv,
            DeepgramTranscriberLanguage::Mk,
            DeepgramTranscriberLanguage::Ms,
            DeepgramTranscriberLanguage::Multi,
            DeepgramTranscriberLanguage::Nl,
            DeepgramTranscriberLanguage::NlBe,
            DeepgramTranscriberLanguage::No,
            DeepgramTranscriberLanguage::Pl,
            DeepgramTranscriberLanguage::Pt,
            DeepgramTranscriberLanguage::PtBr,
            DeepgramTranscriberLanguage::PtPt,
            DeepgramTranscriberLanguage::Ro,
            DeepgramTranscriberLanguage::Ru,
            DeepgramTranscriberLanguage::Sk,
            DeepgramTranscriberLanguage::Sl,
            DeepgramTranscriberLanguage::Sn,
            DeepgramTranscriberLanguage::So,
            DeepgramTranscriberLanguage::Sr,
            DeepgramTranscriberLanguage::Su,
            DeepgramTranscriberLanguage::Sv,
            DeepgramTranscriberLanguage::SvSe,
            DeepgramTranscriberLanguage::Ta,
            DeepgramTranscriberLanguage::Taq,
            DeepgramTranscriberLanguage::Th,
            DeepgramTranscriberLanguage::ThTh,
            DeepgramTranscriberLanguage::Tr,
            DeepgramTranscriberLanguage::Tt,
            DeepgramTranscriberLanguage::Uk,
            DeepgramTranscriberLanguage::Ur,
            DeepgramTranscriberLanguage::Vi,
            DeepgramTranscriberLanguage::Yo,
            DeepgramTranscriberLanguage::Zh,
            DeepgramTranscriberLanguage::ZhCn,
            DeepgramTranscriberLanguage::ZhHk,
            DeepgramTranscriberLanguage::ZhHans,
            DeepgramTranscriberLanguage::ZhHant,
            DeepgramTranscriberLanguage::ZhTw,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => DeepgramTranscriberLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for DeepgramTranscriberLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = DeepgramTranscriberLanguage::from_name(text);
        !matches!(self, DeepgramTranscriberLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        DeepgramTranscriberLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 82 listed values"
    }
}

texts! {
    DeepgramTranscriberLanguage =
    "vapi-deepgramtranscriber-schema.json#/properties/language";
}
