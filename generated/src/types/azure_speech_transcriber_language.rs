// @generated from vapi-azurespeechtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 143 listed values, or another string.
///
/// Schema: `vapi-azurespeechtranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
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

string_enum! {
    AzureSpeechTranscriberLanguage = "vapi-azurespeechtranscriber-schema.json#/properties/language", unstated, b"\x00\x00\x54\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x73\x00\x00\x00\x00\x3d\x00\x00\x00\x00\
        \x00\x00\x00\x50\x00\x86\x00\x7a\x00\x5e\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x6e\x29\x2a\x00\x00\
        \x00\x6c\x00\x71\x63\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x31\x51\x5c\x00\x53\x00\x00\
        \x00\x00\x00\x13\x00\x62\x00\x00\x00\x00\x18\x00\x4c\x4d\x58\x00\x00\x1e\x00\x0f\x00\x00\x7c\x00\x00\
        \x00\x66\x00\x48\x5d\x00\x00\x00\x00\x0b\x0c\x84\x00\x00\x00\x61\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x42\x00\x1b\x00\x8f\x00\x00\x1c\x00\x00\x00\x00\x80\x05\x00\x7b\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x00\x00\x2c\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x57\x00\x00\x00\x4f\x00\
        \x39\x3a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x28\x14\x83\x00\x00\x32\x33\x34\x35\x55\x65\x00\x00\x00\
        \x00\x00\x23\x24\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x8a\x76\x74\x1f\x10\x22\x00\x81\x6b\x00\x47\
        \x00\x7e\x00\x00\x00\x00\x00\x8b\x00\x0d\x00\x00\x00\x87\x82\x6d\x00\x00\x00\x00\x00\x00\x00\x6a\x07\
        \x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x59\x00\x00\x00\x06\x00\x00\x3e\x3f\x40\x41\x00\x00\x00\
        \x00\x8e\x00\x00\x2d\x1a\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x2b\x00\x00\x00\x3b\
        \x00\x00\x7d\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x7f\x00\x00\x00\x77\x8d\x00\
        \x00\x25\x00\x00\x00\x00\x46\x5f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x64\x75\x00\x00\x16\x79\x1d\x69\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x70\x00\x00\x09\x00\
        \x00\x43\x44\x00\x00\x00\x00\x67\x00\x00\x00\x88\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
        \x00\x00\x00\x2e\x00\x04\x49\x5b\x3c\x00\x00\x00\x00\x00\x00\x00\x00\x20\x00\x19\x00\x00\x00\x00\x00\
        \x00\x00\x85\x56\x00\x00\x89\x00\x00\x00\x00\x00\x00\x00\x37\x38\x00\x00\x15\x00\x00\x00\x00\x00\x00\
        \x26\x27\x00\x00\x00\x30\x00\x00\x00\x4e\x00\x00\x00\x78\x8c\x00\x11\x12\x00\x17\x00\x00\x00\x00\x00\
        \x4b\x00\x00\x4a\x68\x00\x21\x0e\x00\x00\x00\x00\x60\x00\x00\x00\x00\x00\x00\x5a\x00\x00\x0a\x00\x00\
        \x00\x45\x00\x52\x00\x00\x00\x00\x00\x00\x6f\x2f\x72", "one of 143 listed values" {
        AfZa = "af-ZA";
        AmEt = "am-ET";
        ArAe = "ar-AE";
        ArBh = "ar-BH";
        ArDz = "ar-DZ";
        ArEg = "ar-EG";
        ArIl = "ar-IL";
        ArIq = "ar-IQ";
        ArJo = "ar-JO";
        ArKw = "ar-KW";
        ArLb = "ar-LB";
        ArLy = "ar-LY";
        ArMa = "ar-MA";
        ArOm = "ar-OM";
        ArPs = "ar-PS";
        ArQa = "ar-QA";
        ArSa = "ar-SA";
        ArSy = "ar-SY";
        ArTn = "ar-TN";
        ArYe = "ar-YE";
        AzAz = "az-AZ";
        BgBg = "bg-BG";
        BnIn = "bn-IN";
        BsBa = "bs-BA";
        CaEs = "ca-ES";
        CsCz = "cs-CZ";
        CyGb = "cy-GB";
        DaDk = "da-DK";
        DeAt = "de-AT";
        DeCh = "de-CH";
        DeDe = "de-DE";
        ElGr = "el-GR";
        EnAu = "en-AU";
        EnCa = "en-CA";
        EnGb = "en-GB";
        EnGh = "en-GH";
        EnHk = "en-HK";
        EnIe = "en-IE";
        EnIn = "en-IN";
        EnKe = "en-KE";
        EnNg = "en-NG";
        EnNz = "en-NZ";
        EnPh = "en-PH";
        EnSg = "en-SG";
        EnTz = "en-TZ";
        EnUs = "en-US";
        EnZa = "en-ZA";
        EsAr = "es-AR";
        EsBo = "es-BO";
        EsCl = "es-CL";
        EsCo = "es-CO";
        EsCr = "es-CR";
        EsCu = "es-CU";
        EsDo = "es-DO";
        EsEc = "es-EC";
        EsEs = "es-ES";
        EsGq = "es-GQ";
        EsGt = "es-GT";
        EsHn = "es-HN";
        EsMx = "es-MX";
        EsNi = "es-NI";
        EsPa = "es-PA";
        EsPe = "es-PE";
        EsPr = "es-PR";
        EsPy = "es-PY";
        EsSv = "es-SV";
        EsUs = "es-US";
        EsUy = "es-UY";
        EsVe = "es-VE";
        EtEe = "et-EE";
        EuEs = "eu-ES";
        FaIr = "fa-IR";
        FiFi = "fi-FI";
        FilPh = "fil-PH";
        FrBe = "fr-BE";
        FrCa = "fr-CA";
        FrCh = "fr-CH";
        FrFr = "fr-FR";
        GaIe = "ga-IE";
        GlEs = "gl-ES";
        GuIn = "gu-IN";
        HeIl = "he-IL";
        HiIn = "hi-IN";
        HrHr = "hr-HR";
        HuHu = "hu-HU";
        HyAm = "hy-AM";
        IdId = "id-ID";
        IsIs = "is-IS";
        ItCh = "it-CH";
        ItIt = "it-IT";
        JaJp = "ja-JP";
        JvId = "jv-ID";
        KaGe = "ka-GE";
        KkKz = "kk-KZ";
        KmKh = "km-KH";
        KnIn = "kn-IN";
        KoKr = "ko-KR";
        LoLa = "lo-LA";
        LtLt = "lt-LT";
        LvLv = "lv-LV";
        MkMk = "mk-MK";
        MlIn = "ml-IN";
        MnMn = "mn-MN";
        MrIn = "mr-IN";
        MsMy = "ms-MY";
        MtMt = "mt-MT";
        MyMm = "my-MM";
        NbNo = "nb-NO";
        NeNp = "ne-NP";
        NlBe = "nl-BE";
        NlNl = "nl-NL";
        PaIn = "pa-IN";
        PlPl = "pl-PL";
        PsAf = "ps-AF";
        PtBr = "pt-BR";
        PtPt = "pt-PT";
        RoRo = "ro-RO";
        RuRu = "ru-RU";
        SiLk = "si-LK";
        SkSk = "sk-SK";
        SlSi = "sl-SI";
        SoSo = "so-SO";
        SqAl = "sq-AL";
        SrRs = "sr-RS";
        SvSe = "sv-SE";
        SwKe = "sw-KE";
        SwTz = "sw-TZ";
        TaIn = "ta-IN";
        TeIn = "te-IN";
        ThTh = "th-TH";
        TrTr = "tr-TR";
        UkUa = "uk-UA";
        UrIn = "ur-IN";
        UzUz = "uz-UZ";
        ViVn = "vi-VN";
        WuuCn = "wuu-CN";
        YueCn = "yue-CN";
        ZhCn = "zh-CN";
        ZhCnShandong = "zh-CN-shandong";
        ZhCnSichuan = "zh-CN-sichuan";
        ZhHk = "zh-HK";
        ZhTw = "zh-TW";
        ZuZa = "zu-ZA";
    }
}
