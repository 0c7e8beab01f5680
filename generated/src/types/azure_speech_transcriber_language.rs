// @generated from vapi-azurespeechtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::{Names, Text, UnknownValue, index};

/// One of 143 listed values, or another string.
///
/// Schema: `vapi-azurespeechtranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AzureSpeechTranscriberLanguage {
    /// `af-ZA`
    AfZa,
    /// `am-ET`
    AmEt,
    /// `ar-AE`
    ArAe,
    /// `ar-BH`
    ArBh,
    /// `ar-DZ`
    ArDz,
    /// `ar-EG`
    ArEg,
    /// `ar-IL`
    ArIl,
    /// `ar-IQ`
    ArIq,
    /// `ar-JO`
    ArJo,
    /// `ar-KW`
    ArKw,
    /// `ar-LB`
    ArLb,
    /// `ar-LY`
    ArLy,
    /// `ar-MA`
    ArMa,
    /// `ar-OM`
    ArOm,
    /// `ar-PS`
    ArPs,
    /// `ar-QA`
    ArQa,
    /// `ar-SA`
    ArSa,
    /// `ar-SY`
    ArSy,
    /// `ar-TN`
    ArTn,
    /// `ar-YE`
    ArYe,
    /// `az-AZ`
    AzAz,
    /// `bg-BG`
    BgBg,
    /// `bn-IN`
    BnIn,
    /// `bs-BA`
    BsBa,
    /// `ca-ES`
    CaEs,
    /// `cs-CZ`
    CsCz,
    /// `cy-GB`
    CyGb,
    /// `da-DK`
    DaDk,
    /// `de-AT`
    DeAt,
    /// `de-CH`
    DeCh,
    /// `de-DE`
    DeDe,
    /// `el-GR`
    ElGr,
    /// `en-AU`
    EnAu,
    /// `en-CA`
    EnCa,
    /// `en-GB`
    EnGb,
    /// `en-GH`
    EnGh,
    /// `en-HK`
    EnHk,
    /// `en-IE`
    EnIe,
    /// `en-IN`
    EnIn,
    /// `en-KE`
    EnKe,
    /// `en-NG`
    EnNg,
    /// `en-NZ`
    EnNz,
    /// `en-PH`
    EnPh,
    /// `en-SG`
    EnSg,
    /// `en-TZ`
    EnTz,
    /// `en-US`
    EnUs,
    /// `en-ZA`
    EnZa,
    /// `es-AR`
    EsAr,
    /// `es-BO`
    EsBo,
    /// `es-CL`
    EsCl,
    /// `es-CO`
    EsCo,
    /// `es-CR`
    EsCr,
    /// `es-CU`
    EsCu,
    /// `es-DO`
    EsDo,
    /// `es-EC`
    EsEc,
    /// `es-ES`
    EsEs,
    /// `es-GQ`
    EsGq,
    /// `es-GT`
    EsGt,
    /// `es-HN`
    EsHn,
    /// `es-MX`
    EsMx,
    /// `es-NI`
    EsNi,
    /// `es-PA`
    EsPa,
    /// `es-PE`
    EsPe,
    /// `es-PR`
    EsPr,
    /// `es-PY`
    EsPy,
    /// `es-SV`
    EsSv,
    /// `es-US`
    EsUs,
    /// `es-UY`
    EsUy,
    /// `es-VE`
    EsVe,
    /// `et-EE`
    EtEe,
    /// `eu-ES`
    EuEs,
    /// `fa-IR`
    FaIr,
    /// `fi-FI`
    FiFi,
    /// `fil-PH`
    FilPh,
    /// `fr-BE`
    FrBe,
    /// `fr-CA`
    FrCa,
    /// `fr-CH`
    FrCh,
    /// `fr-FR`
    FrFr,
    /// `ga-IE`
    GaIe,
    /// `gl-ES`
    GlEs,
    /// `gu-IN`
    GuIn,
    /// `he-IL`
    HeIl,
    /// `hi-IN`
    HiIn,
    /// `hr-HR`
    HrHr,
    /// `hu-HU`
    HuHu,
    /// `hy-AM`
    HyAm,
    /// `id-ID`
    IdId,
    /// `is-IS`
    IsIs,
    /// `it-CH`
    ItCh,
    /// `it-IT`
    ItIt,
    /// `ja-JP`
    JaJp,
    /// `jv-ID`
    JvId,
    /// `ka-GE`
    KaGe,
    /// `kk-KZ`
    KkKz,
    /// `km-KH`
    KmKh,
    /// `kn-IN`
    KnIn,
    /// `ko-KR`
    KoKr,
    /// `lo-LA`
    LoLa,
    /// `lt-LT`
    LtLt,
    /// `lv-LV`
    LvLv,
    /// `mk-MK`
    MkMk,
    /// `ml-IN`
    MlIn,
    /// `mn-MN`
    MnMn,
    /// `mr-IN`
    MrIn,
    /// `ms-MY`
    MsMy,
    /// `mt-MT`
    MtMt,
    /// `my-MM`
    MyMm,
    /// `nb-NO`
    NbNo,
    /// `ne-NP`
    NeNp,
    /// `nl-BE`
    NlBe,
    /// `nl-NL`
    NlNl,
    /// `pa-IN`
    PaIn,
    /// `pl-PL`
    PlPl,
    /// `ps-AF`
    PsAf,
    /// `pt-BR`
    PtBr,
    /// `pt-PT`
    PtPt,
    /// `ro-RO`
    RoRo,
    /// `ru-RU`
    RuRu,
    /// `si-LK`
    SiLk,
    /// `sk-SK`
    SkSk,
    /// `sl-SI`
    SlSi,
    /// `so-SO`
    SoSo,
    /// `sq-AL`
    SqAl,
    /// `sr-RS`
    SrRs,
    /// `sv-SE`
    SvSe,
    /// `sw-KE`
    SwKe,
    /// `sw-TZ`
    SwTz,
    /// `ta-IN`
    TaIn,
    /// `te-IN`
    TeIn,
    /// `th-TH`
    ThTh,
    /// `tr-TR`
    TrTr,
    /// `uk-UA`
    UkUa,
    /// `ur-IN`
    UrIn,
    /// `uz-UZ`
    UzUz,
    /// `vi-VN`
    ViVn,
    /// `wuu-CN`
    WuuCn,
    /// `yue-CN`
    YueCn,
    /// `zh-CN`
    ZhCn,
    /// `zh-CN-shandong`
    ZhCnShandong,
    /// `zh-CN-sichuan`
    ZhCnSichuan,
    /// `zh-HK`
    ZhHk,
    /// `zh-TW`
    ZhTw,
    /// `zu-ZA`
    ZuZa,
    /// A value that the schema does not list, as it came. Compare it by `as_str()`.
    Unknown(UnknownValue),
}

impl AzureSpeechTranscriberLanguage {
    /// The values that the schema lists.
    pub const VALUES: &'static [&'static str] = &[
        "af-ZA",
        "am-ET",
        "ar-AE",
        "ar-BH",
        "ar-DZ",
        "ar-EG",
        "ar-IL",
        "ar-IQ",
        "ar-JO",
        "ar-KW",
        "ar-LB",
        "ar-LY",
        "ar-MA",
        "ar-OM",
        "ar-PS",
        "ar-QA",
        "ar-SA",
        "ar-SY",
        "ar-TN",
        "ar-YE",
        "az-AZ",
        "bg-BG",
        "bn-IN",
        "bs-BA",
        "ca-ES",
        "cs-CZ",
        "cy-GB",
        "da-DK",
        "de-AT",
        "de-CH",
        "de-DE",
        "el-GR",
        "en-AU",
        "en-CA",
        "en-GB",
        "en-GH",
        "en-HK",
        "en-IE",
        "en-IN",
        "en-KE",
        "en-NG",
        "en-NZ",
        "en-PH",
        "en-SG",
        "en-TZ",
        "en-US",
        "en-ZA",
        "es-AR",
        "es-BO",
        "es-CL",
        "es-CO",
        "es-CR",
        "es-CU",
        "es-DO",
        "es-EC",
        "es-ES",
        "es-GQ",
        "es-GT",
        "es-HN",
        "es-MX",
        "es-NI",
        "es-PA",
        "es-PE",
        "es-PR",
        "es-PY",
        "es-SV",
        "es-US",
        "es-UY",
        "es-VE",
        "et-EE",
        "eu-ES",
        "fa-IR",
        "fi-FI",
        "fil-PH",
        "fr-BE",
        "fr-CA",
        "fr-CH",
        "fr-FR",
        "ga-IE",
        "gl-ES",
        "gu-IN",
        "he-IL",
        "hi-IN",
        "hr-HR",
        "hu-HU",
        "hy-AM",
        "id-ID",
        "is-IS",
        "it-CH",
        "it-IT",
        "ja-JP",
        "jv-ID",
        "ka-GE",
        "kk-KZ",
        "km-KH",
        "kn-IN",
        "ko-KR",
        "lo-LA",
        "lt-LT",
        "lv-LV",
        "mk-MK",
        "ml-IN",
        "mn-MN",
        "mr-IN",
        "ms-MY",
        "mt-MT",
        "my-MM",
        "nb-NO",
        "ne-NP",
        "nl-BE",
        "nl-NL",
        "pa-IN",
        "pl-PL",
        "ps-AF",
        "pt-BR",
        "pt-PT",
        "ro-RO",
        "ru-RU",
        "si-LK",
        "sk-SK",
        "sl-SI",
        "so-SO",
        "sq-AL",
        "sr-RS",
        "sv-SE",
        "sw-KE",
        "sw-TZ",
        "ta-IN",
        "te-IN",
        "th-TH",
        "tr-TR",
        "uk-UA",
        "ur-IN",
        "uz-UZ",
        "vi-VN",
        "wuu-CN",
        "yue-CN",
        "zh-CN",
        "zh-CN-shandong",
        "zh-CN-sichuan",
        "zh-HK",
        "zh-TW",
        "zu-ZA",
    ];
    /// The value as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            AzureSpeechTranscriberLanguage::AfZa => "af-ZA",
            AzureSpeechTranscriberLanguage::AmEt => "am-ET",
            AzureSpeechTranscriberLanguage::ArAe => "ar-AE",
            AzureSpeechTranscriberLanguage::ArBh => "ar-BH",
            AzureSpeechTranscriberLanguage::ArDz => "ar-DZ",
            AzureSpeechTranscriberLanguage::ArEg => "ar-EG",
            AzureSpeechTranscriberLanguage::ArIl => "ar-IL",
            AzureSpeechTranscriberLanguage::ArIq => "ar-IQ",
            AzureSpeechTranscriberLanguage::ArJo => "ar-JO",
            AzureSpeechTranscriberLanguage::ArKw => "ar-KW",
            AzureSpeechTranscriberLanguage::ArLb => "ar-LB",
            AzureSpeechTranscriberLanguage::ArLy => "ar-LY",
            AzureSpeechTranscriberLanguage::ArMa => "ar-MA",
            AzureSpeechTranscriberLanguage::ArOm => "ar-OM",
            AzureSpeechTranscriberLanguage::ArPs => "ar-PS",
            AzureSpeechTranscriberLanguage::ArQa => "ar-QA",
            AzureSpeechTranscriberLanguage::ArSa => "ar-SA",
            AzureSpeechTranscriberLanguage::ArSy => "ar-SY",
            AzureSpeechTranscriberLanguage::ArTn => "ar-TN",
            AzureSpeechTranscriberLanguage::ArYe => "ar-YE",
            AzureSpeechTranscriberLanguage::AzAz => "az-AZ",
            AzureSpeechTranscriberLanguage::BgBg => "bg-BG",
            AzureSpeechTranscriberLanguage::BnIn => "bn-IN",
            AzureSpeechTranscriberLanguage::BsBa => "bs-BA",
            AzureSpeechTranscriberLanguage::CaEs => "ca-ES",
            AzureSpeechTranscriberLanguage::CsCz => "cs-CZ",
            AzureSpeechTranscriberLanguage::CyGb => "cy-GB",
            AzureSpeechTranscriberLanguage::DaDk => "da-DK",
            AzureSpeechTranscriberLanguage::DeAt => "de-AT",
            AzureSpeechTranscriberLanguage::DeCh => "de-CH",
            AzureSpeechTranscriberLanguage::DeDe => "de-DE",
            AzureSpeechTranscriberLanguage::ElGr => "el-GR",
            AzureSpeechTranscriberLanguage::EnAu => "en-AU",
            AzureSpeechTranscriberLanguage::EnCa => "en-CA",
            AzureSpeechTranscriberLanguage::EnGb => "en-GB",
            AzureSpeechTranscriberLanguage::EnGh => "en-GH",
            AzureSpeechTranscriberLanguage::EnHk => "en-HK",
            AzureSpeechTranscriberLanguage::EnIe => "en-IE",
            AzureSpeechTranscriberLanguage::EnIn => "en-IN",
            AzureSpeechTranscriberLanguage::EnKe => "en-KE",
            AzureSpeechTranscriberLanguage::EnNg => "en-NG",
            AzureSpeechTranscriberLanguage::EnNz => "en-NZ",
            AzureSpeechTranscriberLanguage::EnPh => "en-PH",
            AzureSpeechTranscriberLanguage::EnSg => "en-SG",
            AzureSpeechTranscriberLanguage::EnTz => "en-TZ",
            AzureSpeechTranscriberLanguage::EnUs => "en-US",
            AzureSpeechTranscriberLanguage::EnZa => "en-ZA",
            AzureSpeechTranscriberLanguage::EsAr => "es-AR",
            AzureSpeechTranscriberLanguage::EsBo => "es-BO",
            AzureSpeechTranscriberLanguage::EsCl => "es-CL",
            AzureSpeechTranscriberLanguage::EsCo => "es-CO",
            AzureSpeechTranscriberLanguage::EsCr => "es-CR",
            AzureSpeechTranscriberLanguage::EsCu => "es-CU",
            AzureSpeechTranscriberLanguage::EsDo => "es-DO",
            AzureSpeechTranscriberLanguage::EsEc => "es-EC",
            AzureSpeechTranscriberLanguage::EsEs => "es-ES",
            AzureSpeechTranscriberLanguage::EsGq => "es-GQ",
            AzureSpeechTranscriberLanguage::EsGt => "es-GT",
            AzureSpeechTranscriberLanguage::EsHn => "es-HN",
            AzureSpeechTranscriberLanguage::EsMx => "es-MX",
            AzureSpeechTranscriberLanguage::EsNi => "es-NI",
            AzureSpeechTranscriberLanguage::EsPa => "es-PA",
            AzureSpeechTranscriberLanguage::EsPe => "es-PE",
            AzureSpeechTranscriberLanguage::EsPr => "es-PR",
            AzureSpeechTranscriberLanguage::EsPy => "es-PY",
            AzureSpeechTranscriberLanguage::EsSv => "es-SV",
            AzureSpeechTranscriberLanguage::EsUs => "es-US",
            AzureSpeechTranscriberLanguage::EsUy => "es-UY",
            AzureSpeechTranscriberLanguage::EsVe => "es-VE",
            AzureSpeechTranscriberLanguage::EtEe => "et-EE",
            AzureSpeechTranscriberLanguage::EuEs => "eu-ES",
            AzureSpeechTranscriberLanguage::FaIr => "fa-IR",
            AzureSpeechTranscriberLanguage::FiFi => "fi-FI",
            AzureSpeechTranscriberLanguage::FilPh => "fil-PH",
            AzureSpeechTranscriberLanguage::FrBe => "fr-BE",
            AzureSpeechTranscriberLanguage::FrCa => "fr-CA",
            AzureSpeechTranscriberLanguage::FrCh => "fr-CH",
            AzureSpeechTranscriberLanguage::FrFr => "fr-FR",
            AzureSpeechTranscriberLanguage::GaIe => "ga-IE",
            AzureSpeechTranscriberLanguage::GlEs => "gl-ES",
            AzureSpeechTranscriberLanguage::GuIn => "gu-IN",
            AzureSpeechTranscriberLanguage::HeIl => "he-IL",
            AzureSpeechTranscriberLanguage::HiIn => "hi-IN",
            AzureSpeechTranscriberLanguage::HrHr => "hr-HR",
            AzureSpeechTranscriberLanguage::HuHu => "hu-HU",
            AzureSpeechTranscriberLanguage::HyAm => "hy-AM",
            AzureSpeechTranscriberLanguage::IdId => "id-ID",
            AzureSpeechTranscriberLanguage::IsIs => "is-IS",
            AzureSpeechTranscriberLanguage::ItCh => "it-CH",
            AzureSpeechTranscriberLanguage::ItIt => "it-IT",
            AzureSpeechTranscriberLanguage::JaJp => "ja-JP",
            AzureSpeechTranscriberLanguage::JvId => "jv-ID",
            AzureSpeechTranscriberLanguage::KaGe => "ka-GE",
            AzureSpeechTranscriberLanguage::KkKz => "kk-KZ",
            AzureSpeechTranscriberLanguage::KmKh => "km-KH",
            AzureSpeechTranscriberLanguage::KnIn => "kn-IN",
            AzureSpeechTranscriberLanguage::KoKr => "ko-KR",
            AzureSpeechTranscriberLanguage::LoLa => "lo-LA",
            AzureSpeechTranscriberLanguage::LtLt => "lt-LT",
            AzureSpeechTranscriberLanguage::LvLv => "lv-LV",
            AzureSpeechTranscriberLanguage::MkMk => "mk-MK",
            AzureSpeechTranscriberLanguage::MlIn => "ml-IN",
            AzureSpeechTranscriberLanguage::MnMn => "mn-MN",
            AzureSpeechTranscriberLanguage::MrIn => "mr-IN",
            AzureSpeechTranscriberLanguage::MsMy => "ms-MY",
            AzureSpeechTranscriberLanguage::MtMt => "mt-MT",
            AzureSpeechTranscriberLanguage::MyMm => "my-MM",
            AzureSpeechTranscriberLanguage::NbNo => "nb-NO",
            AzureSpeechTranscriberLanguage::NeNp => "ne-NP",
            AzureSpeechTranscriberLanguage::NlBe => "nl-BE",
            AzureSpeechTranscriberLanguage::NlNl => "nl-NL",
            AzureSpeechTranscriberLanguage::PaIn => "pa-IN",
            AzureSpeechTranscriberLanguage::PlPl => "pl-PL",
            AzureSpeechTranscriberLanguage::PsAf => "ps-AF",
            AzureSpeechTranscriberLanguage::PtBr => "pt-BR",
            AzureSpeechTranscriberLanguage::PtPt => "pt-PT",
            AzureSpeechTranscriberLanguage::RoRo => "ro-RO",
            AzureSpeechTranscriberLanguage::RuRu => "ru-RU",
            AzureSpeechTranscriberLanguage::SiLk => "si-LK",
            AzureSpeechTranscriberLanguage::SkSk => "sk-SK",
            AzureSpeechTranscriberLanguage::SlSi => "sl-SI",
            AzureSpeechTranscriberLanguage::SoSo => "so-SO",
            AzureSpeechTranscriberLanguage::SqAl => "sq-AL",
            AzureSpeechTranscriberLanguage::SrRs => "sr-RS",
            AzureSpeechTranscriberLanguage::SvSe => "sv-SE",
            AzureSpeechTranscriberLanguage::SwKe => "sw-KE",
            AzureSpeechTranscriberLanguage::SwTz => "sw-TZ",
            AzureSpeechTranscriberLanguage::TaIn => "ta-IN",
            AzureSpeechTranscriberLanguage::TeIn => "te-IN",
            AzureSpeechTranscriberLanguage::ThTh => "th-TH",
            AzureSpeechTranscriberLanguage::TrTr => "tr-TR",
            AzureSpeechTranscriberLanguage::UkUa => "uk-UA",
            AzureSpeechTranscriberLanguage::UrIn => "ur-IN",
            AzureSpeechTranscriberLanguage::UzUz => "uz-UZ",
            AzureSpeechTranscriberLanguage::ViVn => "vi-VN",
            AzureSpeechTranscriberLanguage::WuuCn => "wuu-CN",
            AzureSpeechTranscriberLanguage::YueCn => "yue-CN",
            AzureSpeechTranscriberLanguage::ZhCn => "zh-CN",
            AzureSpeechTranscriberLanguage::ZhCnShandong => "zh-CN-shandong",
            AzureSpeechTranscriberLanguage::ZhCnSichuan => "zh-CN-sichuan",
            AzureSpeechTranscriberLanguage::ZhHk => "zh-HK",
            AzureSpeechTranscriberLanguage::ZhTw => "zh-TW",
            AzureSpeechTranscriberLanguage::ZuZa => "zu-ZA",
            AzureSpeechTranscriberLanguage::Unknown(value) => value.as_str(),
        }
    }

    fn from_name(name: &str) -> Self {
        static NAMES: Names = Names::new(
            AzureSpeechTranscriberLanguage::VALUES,
            &index::<512>(AzureSpeechTranscriberLanguage::VALUES),
        );
        static LISTED: [AzureSpeechTranscriberLanguage; 143usize] = [
            AzureSpeechTranscriberLanguage::AfZa,
            AzureSpeechTranscriberLanguage::AmEt,
            AzureSpeechTranscriberLanguage::ArAe,
            AzureSpeechTranscriberLanguage::ArBh,
            AzureSpeechTranscriberLanguage::ArDz,
            AzureSpeechTranscriberLanguage::ArEg,
            AzureSpeechTranscriberLanguage::ArIl,
            AzureSpeechTranscriberLanguage::ArIq,
            AzureSpeechTranscriberLanguage::ArJo,
            AzureSpeechTranscriberLanguage::ArKw,
            AzureSpeechTranscriberLanguage::ArLb,
            AzureSpeechTranscriberLanguage::ArLy,
            AzureSpeechTranscriberLanguage::ArMa,
            AzureSpeechTranscriberLanguage::ArOm,
            AzureSpeechTranscriberLanguage::ArPs,
            AzureSpeechTranscriberLanguage::ArQa,
            AzureSpeechTranscriberLanguage::ArSa,
            AzureSpeechTranscriberLanguage::ArSy,
            AzureSpeechTranscriberLanguage::ArTn,
            AzureSpeechTranscriberLanguage::ArYe,
            AzureSpeechTranscriberLanguage::AzAz,
            AzureSpeechTranscriberLanguage::BgBg,
            AzureSpeechTranscriberLanguage::BnIn,
            AzureSpeechTranscriberLanguage::BsBa,
            AzureSpeechTranscriberLanguage::CaEs,
            AzureSpeechTranscriberLanguage::CsCz,
            AzureSpeechTranscriberLanguage::CyGb,
            AzureSpeechTranscriberLanguage::DaDk,
            AzureSpeechTranscriberLanguage::DeAt,
            AzureSpeechTranscriberLanguage::DeCh,
            AzureSpeechTranscriberLanguage::DeDe,
            AzureSpeechTranscriberLanguage::ElGr,
            AzureSpeechTranscriberLanguage::EnAu,
            AzureSpeechTranscriberLanguage::EnCa,
            AzureSpeechTranscriberLanguage::EnGb,
            AzureSpeechTranscriberLanguage::EnGh,
            AzureSpeechTranscriberLanguage::EnHk,
            AzureSpeechTranscriberLanguage::EnIe,
            AzureSpeechTranscriberLanguage::EnIn,
            AzureSpeechTranscriberLanguage::EnKe,
            AzureSpeechTranscriberLanguage::EnNg,
            AzureSpeechTranscriberLanguage::EnNz,
            AzureSpeechTranscriberLanguage::EnPh,
            AzureSpeechTranscriberLanguage::EnSg,
            AzureSpeechTranscriberLanguage::EnTz,
            AzureSpeechTranscriberLanguage::EnUs,
            AzureSpeechTranscriberLanguage::EnZa,
            AzureSpeechTranscriberLanguage::EsAr,
            AzureSpeechTranscriberLanguage::EsBo,
            AzureSpeechTranscriberLanguage::EsCl,
            AzureSpeechTranscriberLanguage::EsCo,
            AzureSpeechTranscriberLanguage::EsCr,
            AzureSpeechTranscriberLanguage::EsCu,
            AzureSpeechTranscriberLanguage::EsDo,
            AzureSpeechTranscriberLanguage::EsEc,
            AzureSpeechTranscriberLanguage::EsEs,
            AzureSpeechTranscriberLanguage::EsGq,
            AzureSpeechTranscriberLanguage::EsGt,
            AzureSpeechTranscriberLanguage::EsHn,
            AzureSpeechTranscriberLanguage::EsMx,
            AzureSpeechTranscriberLanguage::EsNi,
            AzureSpeechTranscriberLanguage::EsPa,
            AzureSpeechTranscriberLanguage::EsPe,
            AzureSpeechTranscriberLanguage::EsPr,
            AzureSpeechTranscriberLanguage::EsPy,
            AzureSpeechTranscriberLanguage::EsSv,
            AzureSpeechTranscriberLanguage::EsUs,
            AzureSpeechTranscriberLanguage::EsUy,
            AzureSpeechTranscriberLanguage::EsVe,
            AzureSpeechTranscriberLanguage::EtEe,
            AzureSpeechTranscriberLanguage::EuEs,
            AzureSpeechTranscriberLanguage::FaIr,
            AzureSpeechTranscriberLanguage::FiFi,
            AzureSpeechTranscriberLanguage::FilPh,
            AzureSpeechTranscriberLanguage::FrBe,
            AzureSpeechTranscriberLanguage::FrCa,
            AzureSpeechTranscriberLanguage::FrCh,
            AzureSpeechTranscriberLanguage::FrFr,
            AzureSpeechTranscriberLanguage::GaIe,
            AzureSpeechTranscriberLanguage::GlEs,
            AzureSpeechTranscriberLanguage::GuIn,
            AzureSpeechTranscriberLanguage::HeIl,
            AzureSpeechTranscriberLanguage::HiIn,
            AzureSpeechTranscriberLanguage::HrHr,
            AzureSpeechTranscriberLanguage::HuHu,
            AzureSpeechTranscriberLanguage::HyAm,
            AzureSpeechTranscriberLanguage::IdId,
            AzureSpeechTranscriberLanguage::IsIs,
            AzureSpeechTranscriberLanguage::ItCh,
            AzureSpeechTranscriberLanguage::ItIt,
            AzureSpeechTranscriberLanguage::JaJp,
            AzureSpeechTranscriberLanguage::JvId,
            AzureSpeechTranscriberLanguage::KaGe,
            AzureSpeechTranscriberLanguage::KkKz,
            AzureSpeechTranscriberLanguage::KmKh,
            AzureSpeechTranscriberLanguage::KnIn,
            AzureSpeechTranscriberLanguage::KoKr,
            AzureSpeechTranscriberLanguage::LoLa,
            AzureSpeechTranscriberLanguage::LtLt,
            AzureSpeechTranscriberLanguage::LvLv,
            AzureSpeechTranscriberLanguage::MkMk,
            AzureSpeechTranscriberLanguage::MlIn,
            AzureSpeechTranscriberLanguage::MnMn,
            AzureSpeechTranscriberLanguage::MrIn,
            AzureSpeechTranscriberLanguage::MsMy,
            AzureSpeechTranscriberLanguage::MtMt,
            AzureSpeechTranscriberLanguage::MyMm,
            AzureSpeechTranscriberLanguage::NbNo,
            AzureSpeechTranscriberLanguage::NeNp,
            AzureSpeechTranscriberLanguage::NlBe,
            AzureSpeechTranscriberLanguage::NlNl,
            AzureSpeechTranscriberLanguage::PaIn,
            AzureSpeechTranscriberLanguage::PlPl,
            AzureSpeechTranscriberLanguage::PsAf,
            AzureSpeechTranscriberLanguage::PtBr,
            AzureSpeechTranscriberLanguage::PtPt,
            AzureSpeechTranscriberLanguage::RoRo,
            AzureSpeechTranscriberLanguage::RuRu,
            AzureSpeechTranscriberLanguage::SiLk,
            AzureSpeechTranscriberLanguage::SkSk,
            AzureSpeechTranscriberLanguage::SlSi,
            AzureSpeechTranscriberLanguage::SoSo,
            AzureSpeechTranscriberLanguage::SqAl,
            AzureSpeechTranscriberLanguage::SrRs,
            AzureSpeechTranscriberLanguage::SvSe,
            AzureSpeechTranscriberLanguage::SwKe,
            AzureSpeechTranscriberLanguage::SwTz,
            AzureSpeechTranscriberLanguage::TaIn,
            AzureSpeechTranscriberLanguage::TeIn,
            AzureSpeechTranscriberLanguage::ThTh,
            AzureSpeechTranscriberLanguage::TrTr,
            AzureSpeechTranscriberLanguage::UkUa,
            AzureSpeechTranscriberLanguage::UrIn,
            AzureSpeechTranscriberLanguage::UzUz,
            AzureSpeechTranscriberLanguage::ViVn,
            AzureSpeechTranscriberLanguage::WuuCn,
            AzureSpeechTranscriberLanguage::YueCn,
            AzureSpeechTranscriberLanguage::ZhCn,
            AzureSpeechTranscriberLanguage::ZhCnShandong,
            AzureSpeechTranscriberLanguage::ZhCnSichuan,
            AzureSpeechTranscriberLanguage::ZhHk,
            AzureSpeechTranscriberLanguage::ZhTw,
            AzureSpeechTranscriberLanguage::ZuZa,
        ];
        match NAMES.find(name) {
            Some(position) => LISTED[position].clone(),
            None => AzureSpeechTranscriberLanguage::Unknown(UnknownValue(name.into())),
        }
    }
}

impl Text for AzureSpeechTranscriberLanguage {
    fn set(&mut self, text: &str) -> bool {
        *self = AzureSpeechTranscriberLanguage::from_name(text);
        !matches!(self, AzureSpeechTranscriberLanguage::Unknown(_))
    }

    fn as_str(&self) -> &str {
        AzureSpeechTranscriberLanguage::as_str(self)
    }

    fn expected(&self) -> &'static str {
        "one of 143 listed values"
    }
}

texts! {
    AzureSpeechTranscriberLanguage =
    "vapi-azurespeechtranscriber-schema.json#/properties/language";
}
