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
    AzureSpeechTranscriberLanguage = "vapi-azurespeechtranscriber-schema.json#/properties/language", unstated, b"\0\0T\0\0\0\0\0\0\0\0\0\0\0s\0\0\0\0=\0\0\0\0\0\0\0P\0\x86\0z\0^\0\0\0\0\0\0\0\0\0\0n)*\0\0\0l\0\
        qc\0\0\0\0\0\0\0\0\0\0\0\0\x011Q\\\0S\0\0\0\0\0\x13\0b\0\0\0\0\x18\0LMX\0\0\x1e\0\x0f\0\0|\0\0\0f\
        \0H]\0\0\0\0\x0b\x0c\x84\0\0\0a\0\0\0\0\0\0\0\0\0\0\0\0B\0\x1b\0\x8f\0\0\x1c\0\0\0\0\x80\x05\0{\0\
        \0\0\0\0\0\0\0\0\0\0,\0\0\0\0\0\0\0\0\0\0\0\0\0W\0\0\0O\09:\0\0\0\0\0\0\0\0\0(\x14\x83\0\02345Ue\0\
        \0\0\0\0#$\0\0\0\0\0\0\0\0\0\0\x8avt\x1f\x10\"\0\x81k\0G\0~\0\0\0\0\0\x8b\0\r\0\0\0\x87\x82m\0\0\0\
        \0\0\0\0j\x07\x08\0\0\0\0\0\0\0\0\0\0Y\0\0\0\x06\0\0>?@A\0\0\0\0\x8e\0\0-\x1a\x03\0\0\0\0\0\0\0\0\
        \0\x02\0\0\0+\0\0\0;\0\0}\0\0\0\0\0\0\0\0\0\0\0\06\0\0\x7f\0\0\0w\x8d\0\0%\0\0\0\0F_\0\0\0\0\0\0\0\
        \0\0\0\0\0\0\0\0\0\0du\0\0\x16y\x1di\0\0\0\0\0\0\0\0\0\0\0\0p\0\0\t\0\0CD\0\0\0\0g\0\0\0\x88\0\0\0\
        \0\0\0\0\0\0\0\0\0\0\0\0\0.\0\x04I[<\0\0\0\0\0\0\0\0\x20\0\x19\0\0\0\0\0\0\0\x85V\0\0\x89\0\0\0\0\
        \0\0\078\0\0\x15\0\0\0\0\0\0&\'\0\0\00\0\0\0N\0\0\0x\x8c\0\x11\x12\0\x17\0\0\0\0\0K\0\0Jh\0!\x0e\0\
        \0\0\0`\0\0\0\0\0\0Z\0\0\n\0\0\0E\0R\0\0\0\0\0\0o/r", "one of 143 listed values" {
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
