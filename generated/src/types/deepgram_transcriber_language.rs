// @generated from vapi-deepgramtranscriber-schema.json by codegen/src/emit/mod.rs. Do not edit: run `schemalock generate`.

use crate::support::UnknownValue;

/// One of 82 listed values, or another string.
///
/// Schema: `vapi-deepgramtranscriber-schema.json#/properties/language`
/// and 1 other place that says the same.
#[derive(Clone, PartialEq, Hash)]
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

string_enum! {
    DeepgramTranscriberLanguage = "vapi-deepgramtranscriber-schema.json#/properties/language", unstated, b"\0\0\0\0!\0\0\x20\0\x1e\0\0\0\07@\0\0>R\0;\0\0\0\0\0\0\0\0\0\0\0\n\0\x08\x1c\0\0\0\0\0\0\03\x13\
        BGHPQ\0\0&E\0\0\0\0\0\0\0\x05\0\0$OK\0\0*\06\0\0\0\0\05\x18\0L\0\0\r\x0c\x1d:9D\0\x0b\0\0\0\0\0.-\
        \x1f\0\x02,\0\0\0\0\x01\x17\0I\0\0\0+4\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\x06\0\t(\0\0\0\0\0A\0\0?\
        \0\x14=<\0\'\0\0\0\0\00\0\0\0\0\0/\0\0\0\0\0\0M\0\x1b\0\0\0\0\x1a\0\0\0\0\0%\0\0\0\0C\0\0\0\0\0\x11\
        \x12\0\0\0\x04)1\x10\x03\0\0\"\0\x19\x15\0\0\0\0N\08\0\x0f\0\0\0\0\0\0\x0e\0\0\0\0\0\0\x16\0J\0\0\
        \0\0F\0\0\0\0\0\02\0\0\0\0\0#\0\0\0\0", "one of 82 listed values" {
        Ar = "ar";
        Az = "az";
        Ba = "ba";
        Bg = "bg";
        Br = "br";
        Ca = "ca";
        Cs = "cs";
        Da = "da";
        DaDk = "da-DK";
        De = "de";
        DeCh = "de-CH";
        El = "el";
        En = "en";
        EnAu = "en-AU";
        EnCa = "en-CA";
        EnGb = "en-GB";
        EnIe = "en-IE";
        EnIn = "en-IN";
        EnNz = "en-NZ";
        EnUs = "en-US";
        Es = "es";
        Es419 = "es-419";
        EsLatam = "es-LATAM";
        Et = "et";
        Eu = "eu";
        Fa = "fa";
        Fi = "fi";
        Fr = "fr";
        FrCa = "fr-CA";
        Ha = "ha";
        Haw = "haw";
        He = "he";
        Hi = "hi";
        HiLatn = "hi-Latn";
        Hu = "hu";
        Id = "id";
        Is = "is";
        It = "it";
        Ja = "ja";
        Jw = "jw";
        Kn = "kn";
        Ko = "ko";
        KoKr = "ko-KR";
        Ln = "ln";
        Lt = "lt";
        Lv = "lv";
        Mk = "mk";
        Ms = "ms";
        Multi = "multi";
        Nl = "nl";
        NlBe = "nl-BE";
        No = "no";
        Pl = "pl";
        Pt = "pt";
        PtBr = "pt-BR";
        PtPt = "pt-PT";
        Ro = "ro";
        Ru = "ru";
        Sk = "sk";
        Sl = "sl";
        Sn = "sn";
        So = "so";
        Sr = "sr";
        Su = "su";
        Sv = "sv";
        SvSe = "sv-SE";
        Ta = "ta";
        Taq = "taq";
        Th = "th";
        ThTh = "th-TH";
        Tr = "tr";
        Tt = "tt";
        Uk = "uk";
        Ur = "ur";
        Vi = "vi";
        Yo = "yo";
        Zh = "zh";
        ZhCn = "zh-CN";
        ZhHk = "zh-HK";
        ZhHans = "zh-Hans";
        ZhHant = "zh-Hant";
        ZhTw = "zh-TW";
    }
}
